import type { Finding, ValidationReport } from '@retainwise/sdk';
import { useId, useState } from 'react';
import { useWidget } from '../../context.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { CorrectionGrid } from '../corrections/correction-grid.tsx';
import { namedRows } from '../corrections/rows-to-mend.ts';
import type { Corrections, Journey } from '../state/journey.ts';

export interface ValidationStepProps {
  readonly journey: Extract<Journey, { step: 'validation' }>;
  readonly onScore: (asOf: string | null) => void;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

/** The finding that says that ages are measured as of the newest date in the file. */
const NEWEST_IS_USED = 'VAL-4022';
const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'info'];

/** The findings of the validation, most severe first, before scoring. */
export function ValidationStep({ journey, onScore, onCorrect, onBack, onRetry }: ValidationStepProps) {
  const { text, format } = useWidget();
  const { report, problem, starting } = journey;
  const [asOf, setAsOf] = useState('');
  const scorable = report?.accepted ?? journey.upload.accepted_rows;
  return (
    <section className="rw-step-body">
      <StepHeading>{text.validationTitle}</StepHeading>
      <p className="rw-lead">
        {report
          ? text.validationLead(format.whole(report.accepted), format.whole(report.rows))
          : journey.upload.filename}
      </p>
      {problem ? <ProblemNotice problem={problem} {...(report ? {} : { onRetry })} /> : null}
      {report ? <Report report={report} /> : problem ? null : <Skeleton rows={5} />}
      {report && journey.source.file !== null && namedRows(report.findings).size > 0 ? (
        <CorrectionGrid source={journey.source} findings={report.findings} busy={starting} onCorrect={onCorrect} />
      ) : null}
      {report ? <AsOfDate report={report} value={asOf} onChange={setAsOf} /> : null}
      <div className="rw-actions">
        <button
          type="button"
          className="rw-button rw-primary"
          disabled={!report || starting || report.accepted === 0}
          onClick={() => onScore(asOf === '' ? null : asOf)}
        >
          {text.score(scorable, format.whole(scorable))}
        </button>
        <button type="button" className="rw-button" onClick={onBack}>
          {text.back}
        </button>
      </div>
    </section>
  );
}

function Report({ report }: { readonly report: ValidationReport }) {
  const { text, format } = useWidget();
  const findings = report.findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <>
      <dl className="rw-tiles rw-tiles-3">
        <div className="rw-tile">
          <dt>{text.quality}</dt>
          <dd>{text.qualityOf(format.whole(wholePoints(report.quality_score)))}</dd>
        </div>
        <div className="rw-tile">
          <dt>{text.rowsAccepted}</dt>
          <dd>{format.whole(report.accepted)}</dd>
        </div>
        <div className="rw-tile">
          <dt>{text.rowsRejected}</dt>
          <dd>{format.whole(report.rejected)}</dd>
        </div>
      </dl>
      {findings.length === 0 ? (
        <p className="rw-card">{text.noFindings}</p>
      ) : (
        <ul className="rw-card rw-flush rw-findings">
          {findings.map((finding) => (
            <FindingItem key={`${finding.code} ${finding.column ?? ''}`} finding={finding} />
          ))}
        </ul>
      )}
    </>
  );
}

/** The day at which ages, and who has left, are measured. */
function AsOfDate({
  report: { findings, newest_date: newest },
  value,
  onChange,
}: {
  readonly report: ValidationReport;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) {
  const { text, format } = useWidget();
  const id = useId();
  const used = findings.some(({ code }) => code === NEWEST_IS_USED);
  return (
    <p className="rw-as-of">
      <label htmlFor={id}>{text.asOfDate}</label>
      <input
        id={id}
        type="date"
        className="rw-select"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className="rw-quiet">
        {used && newest ? text.asOfNewest(format.day(newest.date)) : text.asOfToday}
      </span>
    </p>
  );
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { text, format, say } = useWidget();
  const { severity, message, fix, samples, code } = finding;
  const name = { error: text.severityError, warning: text.severityWarning, info: text.severityInfo }[severity];
  return (
    <li className="rw-finding">
      <span className={`rw-badge rw-${severity}`}>{name}</span>
      <div>
        <p className="rw-finding-message">{say(finding.message_phrase, message)}</p>
        <p className="rw-quiet">{say(finding.fix_phrase, fix)}</p>
        {samples.length > 0 ? (
          <p className="rw-quiet">
            {text.findingSamples(
              samples.map(({ row, value }) => text.findingSample(format.whole(row), value)).join(', '),
            )}
          </p>
        ) : null}
      </div>
      <code className="rw-code">{code}</code>
    </li>
  );
}

/** Rounded down: 100 means that there are no findings. */
function wholePoints(score: number): number {
  return Math.floor(score);
}
