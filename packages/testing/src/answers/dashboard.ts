import { FIELDS } from '@retainwise/core';
import type { ChangeKind, Dashboard, DashboardState, SegmentColumn, TrendPoint } from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import type { Scored } from '../engine/score.ts';
import { compare, countsOf } from './compare.ts';
import { completedOf, type Completed } from './completed.ts';
import type { AnswerTable } from './context.ts';
import { interval } from './interval.ts';
import { pageOf, windowOf } from './page.ts';
import { findScored } from './predictions.ts';

const MAX_TREND = 24;

export const DASHBOARD: AnswerTable = {
  retrieveDashboard({ state, reference }) {
    const completed = completedOf(state, reference);
    const [latest, previous] = completed.toReversed();
    return {
      reference,
      latest: latest === undefined ? null : stateOf(latest),
      previous: previous === undefined ? null : stateOf(previous),
      changes:
        latest === undefined || previous === undefined
          ? null
          : countsOf(compare(previous.scored.rows, latest.scored.rows)),
      trend: completed.slice(-MAX_TREND).map(trendPoint),
      drivers: latest === undefined ? [] : driversOf(latest.scored),
    };
  },

  listChanges({ state, path, query }) {
    const latest = findScored(state, path['prediction_id']);
    const before = completedOf(state, latest.prediction.reference)
      .filter(({ prediction }) => prediction.created_at <= latest.prediction.created_at)
      .findLast(({ prediction }) => prediction.upload_id !== latest.prediction.upload_id);
    const since = query.get('since');
    if (since !== null && since !== before?.prediction.id) throw new FakeProblem('ERR-4008');
    const changes = before === undefined ? null : compare(before.scored.rows, latest.scored.rows);
    // as: the contract admits no others
    const kind = (query.get('kind') ?? 'newly_at_risk') as ChangeKind;
    return {
      since: before?.prediction.id ?? null,
      as_of: latest.scored.settings.as_of,
      since_as_of: before?.scored.settings.as_of ?? null,
      counts: changes === null ? null : countsOf(changes),
      ...pageOf(changes?.[kind] ?? [], windowOf(query)),
    };
  },

  retrieveSegments({ state, path, query }) {
    const { prediction, scored } = findScored(state, path['prediction_id']);
    const asked = query.get('column');
    const column = scored.segments.find(({ field }) => asked === null || field === asked);
    const headerOf = (field: string): string =>
      scored.settings.mapping?.columns.find((match) => match.field === field)?.column ?? field;
    return {
      prediction_id: prediction.id,
      columns: scored.segments.map(({ field }) => ({
        column: columnOf(field),
        label: FIELDS.find(({ name }) => name === field)?.label ?? field,
        header: headerOf(field),
      })),
      column: column === undefined ? null : columnOf(column.field),
      currency: scored.summary.currency,
      data: (column?.segments ?? []).map((segment) => ({
        value: segment.value,
        is_other: segment.isOther,
        customers: segment.customers,
        already_churned: segment.alreadyChurned,
        expected_leavers: Math.round(100 * segment.expectedLeavers) / 100,
        mean_probability: segment.customers === 0 ? 0 : round6(segment.expectedLeavers / segment.customers),
        revenue_at_risk: segment.revenueAtRisk,
        by_level: segment.riskLevels,
      })),
    };
  },
};

function stateOf({ prediction, scored: { summary, settings, variances } }: Completed): DashboardState {
  const customers = summary.accepted - summary.already_churned;
  return {
    prediction_id: prediction.id,
    upload_id: prediction.upload_id,
    as_of: settings.as_of,
    completed_at: prediction.completed_at ?? prediction.created_at,
    horizon_days: settings.horizon_days,
    customers,
    already_churned: summary.already_churned,
    by_level: summary.risk_levels,
    currency: summary.currency,
    revenue_at_risk: summary.revenue_at_risk,
    revenue_at_risk_interval: interval(summary.revenue_at_risk, variances.revenue),
    monthly_revenue: summary.monthly_revenue,
    ...(summary.revenue_by_currency === undefined ? {} : { revenue_by_currency: summary.revenue_by_currency }),
    expected_leavers: interval(summary.expected_churners, variances.leavers, { most: customers, whole: true }),
    risk_scale: summary.risk_scale ?? null,
  };
}

function trendPoint(completed: Completed): TrendPoint {
  const { prediction_id, as_of, customers, expected_leavers, currency, revenue_at_risk, by_level } = stateOf(completed);
  return { prediction_id, as_of, customers, expected_leavers, currency, revenue_at_risk, by_level };
}

function driversOf({ summary }: Scored): Dashboard['drivers'] {
  return summary.top_factors
    .map(({ field, label, customers, mean_impact, mean_absolute_impact = null }) => ({
      field,
      label,
      customers,
      mean_impact,
      total_impact: round6(mean_impact * customers),
      mean_absolute_impact,
      total_absolute_impact: mean_absolute_impact === null ? null : round6(mean_absolute_impact * customers),
    }))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = ({ total_absolute_impact, total_impact }: Dashboard['drivers'][number]): number =>
  total_absolute_impact ?? Math.abs(total_impact);

// as: the engine counts by these fields alone
const columnOf = (field: string): SegmentColumn => field as SegmentColumn;

const round6 = (value: number): number => Math.round(1e6 * value) / 1e6;
