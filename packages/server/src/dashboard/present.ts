import { summaryJson } from '@retainwise/core';
import type { Dashboard, DashboardState } from '@retainwise/openapi';
import type { CompletedPrediction } from '@retainwise/platform';
import { interval } from './interval.ts';

type Driver = Dashboard['drivers'][number];

export function presentState({
  id,
  uploadId,
  asOf,
  completedAt,
  horizonDays,
  metrics,
}: CompletedPrediction): DashboardState {
  const summary = summaryJson(metrics);
  const customers = metrics.accepted - metrics.alreadyChurned;
  return {
    prediction_id: id,
    upload_id: uploadId,
    as_of: asOf,
    completed_at: completedAt.toISOString(),
    horizon_days: horizonDays,
    customers,
    already_churned: metrics.alreadyChurned,
    by_level: summary.risk_levels,
    currency: summary.currency,
    revenue_at_risk: summary.revenue_at_risk,
    revenue_at_risk_interval: interval(metrics.revenueAtRisk, metrics.revenueVariance),
    monthly_revenue: summary.monthly_revenue,
    ...(summary.revenue_by_currency === undefined ? {} : { revenue_by_currency: summary.revenue_by_currency }),
    expected_leavers: leaversOf(metrics, customers),
    risk_scale: summary.risk_scale ?? null,
  };
}

export function presentTrend({ id, asOf, metrics }: CompletedPrediction): Dashboard['trend'][number] {
  return {
    prediction_id: id,
    as_of: asOf,
    customers: metrics.accepted - metrics.alreadyChurned,
    expected_leavers: leaversOf(metrics, metrics.accepted - metrics.alreadyChurned),
    currency: metrics.currency,
    revenue_at_risk: metrics.revenueAtRisk,
    by_level: metrics.riskLevels,
  };
}

/** Those that matter most first: by how much they move, whichever way, or where that is not known by what they add. */
export function presentDrivers({ metrics }: CompletedPrediction): readonly Driver[] {
  return metrics.topFactors
    .map(({ field, label, customers, meanImpact, meanAbsoluteImpact = null }) => ({
      field,
      label,
      customers,
      mean_impact: round6(meanImpact),
      total_impact: round6(meanImpact * customers),
      mean_absolute_impact: meanAbsoluteImpact === null ? null : round6(meanAbsoluteImpact),
      total_absolute_impact: meanAbsoluteImpact === null ? null : round6(meanAbsoluteImpact * customers),
    }))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.field < b.field ? -1 : 1));
}

const weightOf = ({ total_absolute_impact: absolute, total_impact: total }: Driver): number =>
  absolute ?? Math.abs(total);

const leaversOf = ({ expectedChurners, churnersVariance }: CompletedPrediction['metrics'], customers: number) =>
  interval(expectedChurners, churnersVariance, { most: customers, isWhole: true });

const round6 = (value: number): number => Math.round(1e6 * value) / 1e6;
