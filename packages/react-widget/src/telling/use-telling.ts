import type { Mapping, Upload, UploadOutcomes } from '@retainwise/sdk';
import { useEffect, useRef, useState } from 'react';
import { useWidget } from '../context.ts';
import { scopeOf } from '../data/dashboard-client.ts';
import { asReportClient, type ReportClient } from '../data/report-client.ts';
import { useConnection } from '../data/use-resource.ts';
import { isAbort, problemOf, toProblem, type WidgetProblem } from '../problem.ts';
import { questionsAbout, type Decided } from './tell-questions.tsx';

/** How far somebody is who tells who left. */
export type Telling =
  | { readonly step: 'idle' }
  /** `sent` is the share of the file that has been sent, from 0 to 1; null when unknown. */
  | { readonly step: 'sending'; readonly name: string; readonly sent: number | null }
  | { readonly step: 'told'; readonly name: string; readonly outcomes: UploadOutcomes }
  | { readonly step: 'asks'; readonly name: string; readonly id: string; readonly mapping: Mapping }
  | { readonly step: 'without'; readonly name: string }
  | { readonly step: 'saved'; readonly through: string }
  | { readonly step: 'failed'; readonly problem: WidgetProblem };

export interface TellingControls {
  /** Resolves when it is known what became of the file. */
  readonly send: (file: { readonly name: string; readonly blob: Blob }) => Promise<void>;
  readonly answer: (about: Telling & { readonly step: 'asks' }, decided: Decided) => void;
  /** Says that all who had left by this day (YYYY-MM-DD) are told. */
  readonly saveDay: (day: string) => void;
}

/** Tells the API who left. What is shown of that is asked for again. One thing at a time; unmounting aborts it. */
export function useTelling(
  /** Called with what failed. It is shown as well. */
  onError?: (problem: WidgetProblem) => void,
): { readonly telling: Telling; readonly controls: TellingControls } {
  const {
    getClient,
    text: { unexpected },
  } = useWidget();
  const connection = useConnection();
  const { cache } = connection;
  const [telling, setTelling] = useState<Telling>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function run(
    before: Telling,
    act: (client: ReportClient, signal: AbortSignal) => Promise<Telling>,
  ): Promise<void> {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setTelling(before);
    const settle = (next: Telling): void => {
      setTelling(next);
      if (next.step === 'failed') onError?.(next.problem);
    };
    try {
      const next = await act(asReportClient(getClient()), controller.signal);
      if (controller.signal.aborted) return;
      settle(next);
      cache.refresh('report-card');
      cache.refresh('timeline');
      cache.refresh('outcome-proposals');
    } catch (error) {
      if (!isAbort(error, controller.signal)) settle({ step: 'failed', problem: toProblem(error, unexpected) });
    }
  }

  const controls: TellingControls = {
    send: ({ name, blob }) =>
      run({ step: 'sending', name, sent: null }, async (client, signal) => {
        const upload = await client.outcomes.recordFile(blob, {
          filename: name,
          signal,
          ...scopeOf(connection),
          onProgress: ({ sentBytes, totalBytes }) => {
            const sent = totalBytes === null || totalBytes === 0 ? null : sentBytes / totalBytes;
            if (!signal.aborted) setTelling({ step: 'sending', name, sent });
          },
        });
        return after(upload, name, client, signal);
      }),
    answer({ name, id }, { overrides, answers }) {
      // No column has the dates, or the ids: nothing else can be answered.
      if (Object.keys(overrides).length + Object.keys(answers).length === 0) {
        setTelling({ step: 'without', name });
        return;
      }
      void run({ step: 'sending', name, sent: null }, async (client, signal) => {
        await client.uploads.updateMapping(id, overrides, { answers, signal });
        return after(await client.outcomes.waitForFile(id, { signal }), name, client, signal);
      });
    },
    saveDay: (day) =>
      void run(telling, async (client, signal) => {
        const { observed_through } = await client.outcomes.watermark.set(day, scopeOf(connection), { signal });
        return { step: 'saved', through: observed_through ?? day };
      }),
  };
  return { telling, controls };
}

/** What became of a file's rows, or what somebody has to say before they are recorded. */
async function after(upload: Upload, name: string, client: ReportClient, signal: AbortSignal): Promise<Telling> {
  if (upload.outcomes) return { step: 'told', name, outcomes: upload.outcomes };
  if (upload.problem) return { step: 'failed', problem: problemOf(upload.problem) };
  const mapping = await client.uploads.mapping(upload.id, { signal });
  return questionsAbout(mapping).length > 0
    ? { step: 'asks', name, id: upload.id, mapping }
    : { step: 'without', name };
}
