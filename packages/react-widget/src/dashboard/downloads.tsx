import type { Prediction } from '@retainwise/sdk';
import { useEffect, useRef, useState } from 'react';
import { useWidget } from '../context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { saveBlob } from '../ui/save-blob.ts';
import { isAbort, toProblem, type WidgetProblem } from '../problem.ts';

type Part = 'results' | 'rejected';

/** Buttons to download the results, and the rejected rows with their reasons. */
export function Downloads({ prediction }: { readonly prediction: Prediction }) {
  const { getClient, text, format } = useWidget();
  const [busy, setBusy] = useState<Part | null>(null);
  const [failed, setFailed] = useState<{ readonly part: Part; readonly problem: WidgetProblem } | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  async function save(part: Part): Promise<void> {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    setBusy(part);
    setFailed(null);
    try {
      const download = await getClient().predictions.download(prediction.id, { part }, { signal });
      saveBlob(await download.blob(), download.filename);
    } catch (error) {
      if (!isAbort(error, signal)) setFailed({ part, problem: toProblem(error, text.unexpected) });
    } finally {
      if (!signal.aborted) setBusy(null);
    }
  }
  const rejected = prediction.rows_rejected ?? 0;
  return (
    <>
      <button
        type="button"
        className="rw-button rw-primary"
        disabled={busy !== null}
        onClick={() => void save('results')}
      >
        {busy === 'results' ? text.downloading : text.downloadResults}
      </button>
      {rejected > 0 ? (
        <button type="button" className="rw-button" disabled={busy !== null} onClick={() => void save('rejected')}>
          {busy === 'rejected' ? text.downloading : text.downloadRejected(rejected, format.whole(rejected))}
        </button>
      ) : null}
      {failed ? <ProblemNotice problem={failed.problem} onRetry={() => void save(failed.part)} /> : null}
    </>
  );
}
