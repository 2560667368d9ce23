import { factorValue } from '@retainwise/core';

/** Runs in the page: a client with the data of an invented company, without an API behind it. */

const NAMES = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Hooli', 'Stark', 'Wayne', 'Cyberdyne', 'Tyrell', 'Soylent'];
const FORMS = ['Ltd', 'GmbH', 'Inc', 'SARL', 'BV'];
const DAY = 86_400_000;

/** As the API sends it beside a value, for other languages. */
const phraseOf = (field: string, value: string, name = 'value_phrase'): object => {
  const said = factorValue(field, value);
  return typeof said === 'string' ? {} : { [name]: said };
};

const factor = (field: string, label: string, value: string, impact: number): object => ({
  field,
  label,
  value,
  ...phraseOf(field, value),
  impact,
  direction: impact > 0 ? 'increases' : 'decreases',
});

const row = (i: number): Record<string, unknown> => {
  const probability = Math.max(0.03, 0.86 - i / 60);
  const summary = `High churn risk: the score is raised most by days since last activity (${i + 9} days).`;
  const risk = [
    factor('last_activity_days_ago', 'Days since last activity', `${i + 9} days`, 0.18),
    factor('support_tickets', 'Support tickets', String(3 + (i % 9)), 0.07),
    factor('seats_used', 'Seat utilisation', `${12 + i}%`, 0.04),
  ];
  return {
    row_number: i + 1,
    customer_id: `c${1000 + i}`,
    customer_name: `${NAMES[i % NAMES.length]} ${FORMS[(i * 7) % FORMS.length]} ${i > 9 ? i : ''}`.trim(),
    churn_probability: probability,
    risk_level: probability > 0.5 ? 'high' : probability > 0.3 ? 'medium' : 'low',
    revenue_at_risk: Math.round(probability * (48_000 - 900 * i)),
    explanation_summary: summary,
    explanation: {
      summary,
      method: 'exact',
      base_probability: 0.2,
      factors: risk,
      missing_inputs: ['nps_score'],
      out_of_range_inputs: [],
    },
    risk_factors: risk,
    protective_factors: [factor('contract_type', 'Contract type', 'annual', -0.09)],
    confidence: 'high',
    model: 'saas-baseline',
    model_version: 'saas-baseline-2',
    experiment_group: 'none',
    routing_reason: '',
    already_churned: false,
  };
};

const state = (week: number): Record<string, unknown> => {
  const revenue = 918_000 + 79_300 * week + 46_000 * Math.sin(week * 2);
  const leavers = 82 + 3 * week + 4 * Math.sin(week);
  return {
    prediction_id: `prd_week${week}`,
    upload_id: `upl_week${week}`,
    as_of: new Date(Date.UTC(2026, 4, 4) + 7 * week * DAY).toISOString(),
    completed_at: new Date(Date.UTC(2026, 4, 4) + 7 * week * DAY).toISOString(),
    horizon_days: 90,
    customers: 480,
    already_churned: 3,
    by_level: { low: 310, medium: 96, high: 74 },
    currency: 'USD',
    revenue_at_risk: revenue,
    revenue_at_risk_interval: { estimate: revenue, low: 0.88 * revenue, high: 1.12 * revenue, confidence: 0.8 },
    monthly_revenue: 395_800,
    expected_leavers: { estimate: leavers, low: leavers - 11, high: leavers + 12, confidence: 0.8 },
    risk_scale: null,
  };
};

const COUNTS: Readonly<Record<string, number>> = {
  newly_at_risk: 17,
  recovered: 4,
  gone: 5,
  joined: 9,
  still_at_risk: 56,
};

const change = (kind: string, i: number): object => {
  const { customer_id, customer_name } = row(i * 3 + 2);
  const low = { churn_probability: 0.21 + i / 100, risk_level: 'low', revenue_at_risk: 1_200, already_churned: false };
  const high = {
    churn_probability: 0.58 - i / 100,
    risk_level: 'high',
    revenue_at_risk: 3_100,
    already_churned: false,
  };
  return {
    kind,
    customer_id,
    customer_name,
    before: kind === 'joined' ? null : kind === 'newly_at_risk' ? low : high,
    after: kind === 'gone' ? null : kind === 'recovered' ? low : high,
    moved:
      kind === 'gone' || kind === 'joined'
        ? null
        : {
            field: 'last_activity_days_ago',
            label: 'Days since last activity',
            impact_before: -0.01,
            impact_after: 0.12,
            value_before: '2 days',
            ...phraseOf('last_activity_days_ago', '2 days', 'value_before_phrase'),
            value_after: `${28 + i} days`,
            ...phraseOf('last_activity_days_ago', `${28 + i} days`, 'value_after_phrase'),
          },
  };
};

const driver = (field: string, label: string, customers: number, total: number): object => ({
  field,
  label,
  customers,
  mean_impact: total / customers,
  total_impact: total,
  mean_absolute_impact: Math.abs(total) / customers,
  total_absolute_impact: Math.abs(total),
});

const segment = (value: string | null, customers: number, revenue: number): object => ({
  value,
  is_other: false,
  customers,
  already_churned: 0,
  expected_leavers: customers / 5,
  mean_probability: 0.12 + revenue / 6_000_000,
  revenue_at_risk: revenue,
  by_level: { low: customers, medium: 0, high: 0 },
});

/** @param isEmpty before the first upload */
export function fakeClient({ isEmpty = false } = {}): object {
  const entries = new Map<string, Record<string, unknown>>();
  const entryOf = (id: string): Record<string, unknown> =>
    entries.get(id) ?? {
      customer_id: id,
      status: 'open',
      note: null,
      owner: null,
      snoozed_until: null,
      outcome: null,
      version: 0,
      updated_at: null,
    };
  const weeks = Array.from({ length: 9 }, (_, week) => state(week));
  return {
    dashboard: {
      retrieve: () =>
        Promise.resolve({
          reference: null,
          latest: isEmpty ? null : weeks.at(-1),
          previous: isEmpty ? null : weeks.at(-2),
          changes: isEmpty ? null : COUNTS,
          trend: isEmpty ? [] : weeks,
          drivers: [
            driver('last_activity_days_ago', 'Days since last activity', 212, 18.6),
            driver('contract_type', 'Contract type', 190, -12.4),
            driver('support_tickets', 'Support tickets', 122, 9.1),
            driver('seats_used', 'Seat utilisation', 99, 6.2),
            driver('tenure_months', 'Tenure', 140, -5.3),
          ],
        }),
    },
    worklist: {
      list: ({ capacity = 20, status }: { readonly capacity?: number; readonly status?: string }) => {
        const all = Array.from({ length: 60 }, (_, i) => row(i)).map((result) => ({
          currency: 'USD',
          result,
          entry: entryOf(String(result['customer_id'])),
        }));
        const wanted = all.filter(({ entry }) =>
          status === undefined
            ? entry['status'] === 'open' || entry['status'] === 'in_progress'
            : entry['status'] === status,
        );
        const data = wanted.slice(0, capacity);
        return Promise.resolve({
          prediction_id: 'prd_week8',
          as_of: weeks.at(-1)?.['as_of'],
          horizon_days: 90,
          currency: 'USD',
          sort: 'revenue_at_risk',
          covered: {
            customers: data.length,
            revenue_at_risk: data.reduce((sum, { result }) => sum + Number(result['revenue_at_risk']), 0),
            expected_leavers: 9,
          },
          counts: { in_progress: 0, done: 0, dismissed: 0, snoozed: 0 },
          data,
          next_cursor: null,
        });
      },
      update: (id: string, { version: _version, ...body }: { readonly version?: number }) => {
        const before = entryOf(id);
        const entry = { ...before, ...body, version: Number(before['version']) + 1 };
        entries.set(id, entry);
        return Promise.resolve(entry);
      },
    },
    predictions: {
      changes: (_id: string, { kind, limit = 50 }: { readonly kind: string; readonly limit?: number }) =>
        Promise.resolve({
          since: 'prd_week7',
          since_as_of: weeks.at(-2)?.['as_of'],
          counts: COUNTS,
          data: Array.from({ length: Math.min(limit, COUNTS[kind] ?? 0) }, (_, i) => change(kind, i)),
          next_cursor: null,
        }),
      segments: (_id: string, { column = 'plan' }: { readonly column?: string }) =>
        Promise.resolve({
          prediction_id: 'prd_week8',
          columns: [
            { column: 'plan', label: 'Plan', header: 'plan' },
            { column: 'country', label: 'Country', header: 'country' },
          ],
          column,
          currency: 'USD',
          data:
            column === 'plan'
              ? [
                  segment('Pro', 240, 698_200),
                  segment('Basic', 150, 554_100),
                  segment('Enterprise', 60, 231_700),
                  segment(null, 30, 2_400),
                ]
              : [segment('Germany', 300, 920_000), segment('France', 180, 566_000)],
        }),
      results: () =>
        Promise.resolve({
          data: Array.from({ length: 25 }, (_, i) => row(i)),
          next_cursor: 'more',
          total: 480,
          total_capped: false,
        }),
    },
    customers: {
      history: () =>
        Promise.resolve({
          data: [0, 1, 2, 3].map((i) => ({
            prediction_id: `prd_week${8 - i}`,
            upload_id: 'upl_1',
            as_of: weeks[8 - i]?.['as_of'],
            horizon_days: 90,
            completed_at: weeks[8 - i]?.['as_of'],
            currency: 'USD',
            result: { ...row(4), churn_probability: 0.79 - i * 0.14 },
          })),
        }),
    },
    uploads: {},
    sampleData: {},
  };
}
