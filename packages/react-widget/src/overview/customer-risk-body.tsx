import { useMemo } from 'react';
import { useWidget } from '../context.ts';
import { Reasons } from '../dashboard/reasons.tsx';
import { useCustomerRisk } from '../data/use-customer-risk.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ChartCard } from './chart-card.tsx';
import { LevelBadge } from './level-badge.tsx';
import { LineChart } from './line-chart.tsx';
import { Timeline } from '../report/timeline.tsx';

/** The latest score of a customer, why it is so, and how it was. */
export function CustomerRiskBody({ customerId }: { readonly customerId: string }) {
  const widget = useWidget();
  const { format } = widget;
  const text = useOverviewText();
  const { data, error, refresh } = useCustomerRisk(customerId);
  const points = useMemo(
    () =>
      (data?.history ?? []).map(({ completed_at, result: { churn_probability } }) => ({
        label: format.day(completed_at),
        value: churn_probability,
        written: format.probability(churn_probability),
      })),
    [data, format],
  );
  if (data === null)
    return error === null ? (
      <Skeleton rows={4} height="calc(4 * var(--rw-rem, 1rem))" />
    ) : (
      <ProblemNotice problem={error} onRetry={refresh} />
    );
  if (data.latest === null)
    return (
      <section className="rw-card">
        <p className="rw-empty" role="status">
          {text.riskUnknown}
        </p>
      </section>
    );
  const { result, completed_at, currency } = data.latest;
  const [first] = points;
  const last = points.at(-1);
  return (
    <div className="rw-step-body">
      {error === null ? null : <ProblemNotice problem={error} onRetry={refresh} />}
      <section className="rw-card rw-risk">
        <div className="rw-card-head">
          <h3>{text.riskTitle}</h3>
          <LevelBadge score={result} />
        </div>
        <Reasons row={result} />
        <p className="rw-quiet">
          {text.riskAsOf(format.day(completed_at))}
          {result.revenue_at_risk === null
            ? ''
            : ` · ${text.stakeRevenue}: ${widget.formatFor(currency).money(result.revenue_at_risk)}`}
        </p>
      </section>
      {points.length < 2 || first === undefined || last === undefined ? null : (
        <ChartCard
          title={text.riskHistory}
          table={{
            caption: text.riskHistory,
            columns: [text.trendDate, widget.text.churnRisk],
            rows: points.toReversed().map(({ label, written }) => [label, written]),
          }}
        >
          <LineChart
            points={points}
            summary={text.riskHistorySummary(format.whole(points.length), first.written, last.written)}
          />
        </ChartCard>
      )}
      <Timeline customerId={customerId} />
    </div>
  );
}
