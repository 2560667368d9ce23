import type { ReportCard } from '@retainwise/sdk';
import { useId } from 'react';
import { useWidget } from '../context.ts';
import { useReportText } from '../text/report/use-report-text.ts';

/** How many scores can be judged, and what the others wait for. */
export function CoverageCard({
  card: { coverage, is_forecast, headline },
  observedThrough,
}: {
  readonly card: ReportCard;
  readonly observedThrough: string | null;
}) {
  const { format } = useWidget();
  const text = useReportText();
  const id = useId();
  const figures = [
    [text.coverageScored, coverage.scored],
    [text.coverageMatured, coverage.matured],
    [text.coverageOpen, coverage.open],
    [text.coverageUnknown, coverage.censored],
  ] as const;
  const notes = [
    observedThrough === null ? text.coverageNoThrough : text.coverageThrough(format.day(observedThrough)),
    coverage.next_matures_at === null || observedThrough === null
      ? null
      : text.coverageNext(format.day(coverage.next_matures_at)),
    coverage.matured === 0 ? null : is_forecast ? text.reportForecast : text.reportNoForecast,
    (coverage.sampled_share ?? 1) < 1
      ? text.coverageSampled(format.whole(Math.max(2, Math.round(1 / (coverage.sampled_share ?? 1)))))
      : null,
    headline === 'holdout' ? text.reportHoldout : headline === 'untreated' ? text.reportUntreated : null,
  ].filter((note) => note !== null);
  return (
    <section className="rw-card" aria-labelledby={id}>
      <div className="rw-card-head">
        <h3 id={id}>{text.coverageTitle}</h3>
      </div>
      <dl className="rw-report-figures">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="rw-big">{format.whole(count)}</dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note} className="rw-quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
