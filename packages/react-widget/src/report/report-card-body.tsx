import { useWidget } from '../context.ts';
import { useReportCard } from '../data/use-report-card.ts';
import { useReportText } from '../text/report/use-report-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CoverageCard } from './coverage-card.tsx';
import { CurveCard } from './curve-card.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { ProposalsCard } from './proposals-card.tsx';
import { RankingCard } from './ranking-card.tsx';
import { TellCard } from './tell-card.tsx';

export interface ReportCardBodyProps {
  readonly horizonDays: 30 | 60 | 90 | 180 | 365 | undefined;
  readonly readOnly: boolean;
}

/** Coverage first, because it says how much the rest is worth. */
export function ReportCardBody({ horizonDays, readOnly }: ReportCardBodyProps) {
  const { format } = useWidget();
  const text = useReportText();
  const { data, error, refresh } = useReportCard(horizonDays);
  if (data === null)
    return error === null ? (
      <Skeleton rows={6} height="calc(5 * var(--rw-rem, 1rem))" />
    ) : (
      <ProblemNotice problem={error} onRetry={refresh} />
    );
  const { card } = data;
  const isJudged = card !== null && card.coverage.matured > 0;
  return (
    <div className="rw-step-body rw-report">
      <div>
        <h2 className="rw-heading">{text.reportTitle}</h2>
        <p className="rw-lead">{text.reportLead(format.whole(data.horizon_days))}</p>
      </div>
      {error === null ? null : <ProblemNotice problem={error} onRetry={refresh} />}
      {card === null ? (
        <section className="rw-card rw-first">
          <h3>{text.reportEmptyTitle}</h3>
          <p role="status">{text.reportEmpty}</p>
        </section>
      ) : (
        <CoverageCard card={card} observedThrough={data.observed_through} />
      )}
      {readOnly ? null : <ProposalsCard />}
      {isJudged ? (
        <>
          <div className="rw-charts">
            <OutcomeCard card={card} />
            <RankingCard card={card} />
          </div>
          <CurveCard card={card} />
        </>
      ) : null}
      {readOnly ? null : <TellCard observedThrough={data.observed_through} />}
    </div>
  );
}
