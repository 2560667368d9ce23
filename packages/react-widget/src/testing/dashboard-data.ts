import type {
  Change,
  ChangeKind,
  Dashboard,
  DashboardState,
  Segments,
  WorklistCustomer,
  WorklistPage,
} from '../data/api-types.ts';
import { resultRow } from './test-api.ts';

function state(id: string, asOf: string, leavers: number, revenue: number): DashboardState {
  return {
    prediction_id: id,
    upload_id: `upl_${id}`,
    as_of: asOf,
    completed_at: asOf,
    horizon_days: 90,
    customers: 480,
    already_churned: 3,
    by_level: { low: 310, medium: 96, high: 74 },
    currency: 'USD',
    revenue_at_risk: revenue,
    revenue_at_risk_interval: { estimate: revenue, low: 0.86 * revenue, high: 1.14 * revenue, confidence: 0.8 },
    monthly_revenue: 95_800,
    expected_leavers: { estimate: leavers, low: leavers - 11, high: leavers + 12, confidence: 0.8 },
    risk_scale: null,
  };
}

const previous = state('prd_before', '2026-04-27T09:30:00.000Z', 91.2, 139_870);
const latest = state('prd_now', '2026-05-04T09:31:00.000Z', 96.4, 152_340);

/** The second upload of a company. */
export const dashboard: Dashboard = {
  reference: null,
  latest,
  previous,
  changes: { newly_at_risk: 2, recovered: 1, gone: 5, joined: 0, still_at_risk: 56 },
  trend: [previous, latest],
  drivers: [
    {
      field: 'last_activity_days_ago',
      label: 'Days since last activity',
      customers: 212,
      mean_impact: 0.0312,
      total_impact: 6.61,
      mean_absolute_impact: 0.0471,
      total_absolute_impact: 9.98,
    },
    {
      field: 'contract_type',
      label: 'Contract type',
      customers: 180,
      mean_impact: -0.02,
      total_impact: -3.6,
      mean_absolute_impact: 0.02,
      total_absolute_impact: 3.6,
    },
  ],
};

/** As before the first upload. */
export const emptyDashboard: Dashboard = {
  reference: null,
  latest: null,
  previous: null,
  changes: null,
  trend: [],
  drivers: [],
};

function change(kind: ChangeKind, id: string): Change {
  const low = { churn_probability: 0.21, risk_level: 'low', revenue_at_risk: 120, already_churned: false } as const;
  const high = { churn_probability: 0.52, risk_level: 'high', revenue_at_risk: 310, already_churned: false } as const;
  return {
    kind,
    customer_id: id,
    customer_name: `Customer ${id}`,
    before: kind === 'joined' ? null : kind === 'newly_at_risk' ? low : high,
    after: kind === 'gone' ? null : kind === 'recovered' ? low : high,
    moved:
      kind === 'newly_at_risk' || kind === 'recovered'
        ? {
            field: 'last_activity_days_ago',
            label: 'Days since last activity',
            impact_before: -0.01,
            impact_after: 0.12,
            value_before: '2 days',
            value_after: '28 days',
          }
        : null,
  };
}

export function changesOf(kind: ChangeKind): readonly Change[] {
  return Array.from({ length: dashboard.changes?.[kind] ?? 0 }, (_, i) => change(kind, `${kind}${i}`));
}

export const segments: Segments = {
  prediction_id: 'prd_now',
  columns: [
    { column: 'plan', label: 'Plan', header: 'plan_name' },
    { column: 'country', label: 'Country', header: 'country' },
  ],
  column: 'plan',
  currency: 'USD',
  data: [
    {
      value: 'Pro',
      is_other: false,
      customers: 300,
      already_churned: 1,
      expected_leavers: 48.2,
      mean_probability: 0.16,
      revenue_at_risk: 98_200,
      by_level: { low: 220, medium: 50, high: 30 },
    },
    {
      value: null,
      is_other: false,
      customers: 180,
      already_churned: 2,
      expected_leavers: 48.2,
      mean_probability: 0.27,
      revenue_at_risk: 54_140,
      by_level: { low: 90, medium: 46, high: 44 },
    },
  ],
};

export function worklistCustomer(i: number): WorklistCustomer {
  const result = resultRow(`c${i}`, 0.9 - i / 100, `Firm ${i}`);
  return {
    currency: 'USD',
    result,
    entry: {
      customer_id: result.customer_id,
      status: 'open',
      note: null,
      owner: null,
      snoozed_until: null,
      outcome: null,
      version: 0,
      updated_at: null,
    },
  };
}

export function worklistPage(capacity: number): WorklistPage {
  const data = Array.from({ length: capacity }, (_, i) => worklistCustomer(i + 1));
  return {
    prediction_id: 'prd_now',
    as_of: latest.as_of,
    horizon_days: 90,
    currency: 'USD',
    sort: 'revenue_at_risk',
    covered: { customers: capacity, revenue_at_risk: 1_000 * capacity, expected_leavers: 0.8 * capacity },
    counts: { in_progress: 0, done: 3, dismissed: 0, snoozed: 1 },
    data,
    next_cursor: null,
  };
}
