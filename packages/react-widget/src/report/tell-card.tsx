import type { Mapping, Upload, UploadOutcomes } from '@retainwise/sdk';
import { useEffect, useId, useRef, useState } from 'react';
import { useWidget } from '../context.ts';
import { scopeOf } from '../data/dashboard-client.ts';
import { asReportClient, type ReportClient } from '../data/report-client.ts';
import { useConnection } from '../data/use-resource.ts';
import { isAbort, problemOf, toProblem, type WidgetProblem } from '../problem.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { questionsAbout, TellQuestions, type Decided } from './tell-questions.tsx';

const FILE_TYPES = '.csv,.tsv,.txt,.xlsx';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'sending'; readonly name: string }
  | { readonly step: 'told'; readonly name: string; readonly outcomes: UploadOutcomes }
  | { readonly step: 'asks'; readonly name: string; readonly id: string; readonly mapping: Mapping }
  | { readonly step: 'without'; readonly name: string }
  | { readonly step: 'saved'; readonly through: string }
  | { readonly step: 'failed'; readonly problem: WidgetProblem };

/** Who left, as a file, and up to which day all of them are told. */
export function TellCard({ observedThrough }: { readonly observedThrough: string | null }) {
  const { getClient, format, text: common } = useWidget();
  const text = useReportText();
  const connection = useConnection();
  const { cache } = connection;
  const [state, setState] = useState<State>({ step: 'idle' });
  const [day, setDay] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  const id = useId();
  useEffect(() => () => running.current?.abort(), []);

  async function run(before: State, act: (client: ReportClient, signal: AbortSignal) => Promise<State>): Promise<void> {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState(before);
    try {
      const next = await act(asReportClient(getClient()), controller.signal);
      if (controller.signal.aborted) return;
      setState(next);
      cache.refresh('report-card');
      cache.refresh('timeline');
      cache.refresh('outcome-proposals');
    } catch (error) {
      if (!isAbort(error, controller.signal))
        setState({ step: 'failed', problem: toProblem(error, common.unexpected) });
    }
  }

  const sendFile = (file: File) =>
    run({ step: 'sending', name: file.name }, async (client, signal) => {
      const upload = await client.outcomes.recordFile(file, {
        filename: file.name,
        signal,
        ...scopeOf(connection),
      });
      return after(upload, file.name, client, signal);
    });
  function answer({ name, id: upload }: State & { readonly step: 'asks' }, { overrides, answers }: Decided): void {
    // No column has the dates, or the ids: nothing else can be answered.
    if (Object.keys(overrides).length + Object.keys(answers).length === 0) {
      setState({ step: 'without', name });
      return;
    }
    void run({ step: 'sending', name }, async (client, signal) => {
      await client.uploads.updateMapping(upload, overrides, { answers, signal });
      return after(await client.outcomes.waitForFile(upload, { signal }), name, client, signal);
    });
  }
  const saveDay = () =>
    run(state, async (client, signal) => {
      const { observed_through } = await client.outcomes.watermark.set(day, scopeOf(connection), { signal });
      return { step: 'saved', through: observed_through ?? day };
    });

  const isSending = state.step === 'sending';
  return (
    <section className="rw-card rw-tell" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.tellTitle}</h3>
      </div>
      <p className="rw-quiet">{text.tellLead}</p>
      <div className="rw-actions">
        <button type="button" className="rw-button" disabled={isSending} onClick={() => input.current?.click()}>
          {text.tellChoose}
        </button>
        <input
          ref={input}
          type="file"
          className="rw-hidden"
          accept={FILE_TYPES}
          aria-label={text.tellChoose}
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again.
            if (file !== undefined) void sendFile(file).finally(() => (target.value = ''));
          }}
        />
      </div>
      <div role="status">
        {isSending ? <p>{text.tellSending(state.name)}</p> : null}
        {state.step === 'asks' ? <p>{text.tellAsks(state.name)}</p> : null}
        {state.step === 'without' ? <p>{text.tellWithoutDates(state.name)}</p> : null}
        {state.step === 'told' ? <Told name={state.name} outcomes={state.outcomes} /> : null}
        {state.step === 'saved' ? <p>{text.tellThroughSaved(format.day(state.through))}</p> : null}
      </div>
      {state.step === 'asks' ? (
        <TellQuestions key={state.id} mapping={state.mapping} onDone={(decided) => answer(state, decided)} />
      ) : null}
      {state.step === 'failed' ? <ProblemNotice problem={state.problem} /> : null}
      <form
        className="rw-through"
        onSubmit={(event) => {
          event.preventDefault();
          void saveDay();
        }}
      >
        <label className="rw-field">
          <span>{text.tellThrough}</span>
          <input
            type="date"
            className="rw-number rw-date"
            required
            value={day}
            min={observedThrough?.slice(0, 10)}
            onChange={({ target }) => setDay(target.value)}
          />
        </label>
        <button type="submit" className="rw-button" disabled={isSending || day === ''}>
          {text.tellThroughSave}
        </button>
      </form>
    </section>
  );
}

/** What became of a file's rows, or what somebody has to say before they are recorded. */
async function after(upload: Upload, name: string, client: ReportClient, signal: AbortSignal): Promise<State> {
  if (upload.outcomes) return { step: 'told', name, outcomes: upload.outcomes };
  if (upload.problem) return { step: 'failed', problem: problemOf(upload.problem) };
  const mapping = await client.uploads.mapping(upload.id, { signal });
  return questionsAbout(mapping).length > 0
    ? { step: 'asks', name, id: upload.id, mapping }
    : { step: 'without', name };
}

/** Every row of the file, in one of the counts. */
function Told({ name, outcomes }: { readonly name: string; readonly outcomes: UploadOutcomes }) {
  const { format } = useWidget();
  const text = useReportText();
  const { rows, recorded, duplicates, conflicts, unknown_customers, unreadable_dates, without_date, without_id } =
    outcomes;
  const counts = [
    [text.tellRecorded, recorded],
    [text.tellUnknown, unknown_customers],
    [text.tellDuplicates, duplicates],
    [text.tellConflicts, conflicts],
    [text.tellNoDate, unreadable_dates + without_date],
    [text.tellNoId, without_id],
  ] as const;
  return (
    <>
      <p>{text.tellDone(rows, name, format.whole(rows))}</p>
      <dl className="rw-told">
        {counts
          .filter(([label, count]) => count > 0 || label === text.tellRecorded)
          .map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{format.whole(count)}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
