import type { UploadOutcomes } from '@retainwise/sdk';
import { useWidget } from '../context.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { TellQuestions } from './tell-questions.tsx';
import type { Telling, TellingControls } from './use-telling.ts';

/** What became of a file of who left, or what is asked about it. Problems are shown by whoever can help with them. */
export function TellingState({
  telling,
  onAnswer,
}: {
  readonly telling: Telling;
  readonly onAnswer: TellingControls['answer'];
}) {
  const { format } = useWidget();
  const text = useReportText();
  return (
    <>
      <div role="status">
        {telling.step === 'sending' ? <p>{text.tellSending(telling.name)}</p> : null}
        {telling.step === 'asks' ? <p>{text.tellAsks(telling.name)}</p> : null}
        {telling.step === 'without' ? <p>{text.tellWithoutDates(telling.name)}</p> : null}
        {telling.step === 'told' ? <Told name={telling.name} outcomes={telling.outcomes} /> : null}
        {telling.step === 'saved' ? <p>{text.tellThroughSaved(format.day(telling.through))}</p> : null}
      </div>
      {telling.step === 'asks' ? (
        <TellQuestions key={telling.id} mapping={telling.mapping} onDone={(decided) => onAnswer(telling, decided)} />
      ) : null}
    </>
  );
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
