import type { FieldName } from '../../schema/field-names.ts';

/**
 * Risk as a piecewise-linear function of a number: points `[value, score]`, flat outside, scores −1 (safe) to 1
 * (risky).
 */
export interface NumericRule {
  readonly kind: 'numeric';
  readonly points: readonly (readonly [value: number, score: number])[];
}

/** Risk per category or per yes/no. Categories that are not listed count as unknown. */
export interface CategoryRule {
  readonly kind: 'category';
  readonly scores: Readonly<Record<string, number>>;
}

export interface BaselineRule {
  readonly key: FieldName;
  readonly label: string;
  readonly group: 'contract' | 'usage' | 'engagement' | 'tenure';
  /** Share of the whole model; the weights of all rules sum to 1. */
  readonly weight: number;
  /** Divided by this field before the rule is applied, in percent (seats used of seats purchased). */
  readonly per?: FieldName;
  readonly rule: NumericRule | CategoryRule;
}

/**
 * The saas-baseline model, whole: `log-odds = logit(prior) + SCALE × Σ weight × score`.
 *
 * Weights by group: contract 0.40, usage 0.30, engagement and seats 0.20, tenure 0.10. A score of 0 stands for an
 * ordinary customer, so a field that is absent contributes exactly nothing. Every rule is monotone in the direction
 * common sense demands: more usage, longer commitment, longer tenure, happier customers never raise the risk; longer
 * inactivity and more support tickets never lower it.
 */
export const BASELINE_VERSION = 'saas-baseline-1';

/** Log-odds between an ordinary customer and one with every rule at its worst. */
export const BASELINE_SCALE = 4;

/** Churn rate assumed for an account that has not told us its own. */
export const DEFAULT_PRIOR_CHURN_RATE = 0.2;

export const BASELINE_RULES: readonly BaselineRule[] = [
  {
    key: 'contract_type',
    label: 'Contract type',
    group: 'contract',
    weight: 0.4,
    rule: {
      kind: 'category',
      scores: { month_to_month: 0.7, quarterly: 0.3, semi_annual: 0, annual: -0.6, multi_year: -1 },
    },
  },
  {
    key: 'feature_usage_score',
    label: 'Feature usage score',
    group: 'usage',
    weight: 0.11,
    rule: {
      kind: 'numeric',
      points: [
        [10, 1],
        [30, 0.6],
        [55, 0],
        [75, -0.5],
        [90, -1],
      ],
    },
  },
  {
    key: 'last_activity_days_ago',
    label: 'Days since last activity',
    group: 'usage',
    weight: 0.11,
    rule: {
      kind: 'numeric',
      points: [
        [0, -0.8],
        [3, -0.5],
        [7, 0],
        [14, 0.4],
        [30, 0.8],
        [60, 1],
      ],
    },
  },
  {
    key: 'login_frequency',
    label: 'Login frequency',
    group: 'usage',
    weight: 0.05,
    rule: {
      kind: 'numeric',
      points: [
        [0, 1],
        [2, 0.5],
        [6, 0],
        [12, -0.5],
        [20, -1],
      ],
    },
  },
  {
    key: 'api_calls_per_month',
    label: 'API calls per month',
    group: 'usage',
    weight: 0.03,
    rule: {
      kind: 'numeric',
      points: [
        [0, 0.8],
        [1_000, 0.4],
        [8_000, 0],
        [30_000, -0.5],
        [100_000, -1],
      ],
    },
  },
  {
    key: 'seats_used',
    label: 'Seat utilisation',
    group: 'engagement',
    weight: 0.08,
    per: 'seats_purchased',
    rule: {
      kind: 'numeric',
      points: [
        [0, 1],
        [30, 0.6],
        [65, 0],
        [90, -0.6],
        [100, -0.8],
      ],
    },
  },
  {
    key: 'support_tickets',
    label: 'Support tickets',
    group: 'engagement',
    weight: 0.04,
    rule: {
      kind: 'numeric',
      points: [
        [0, -0.4],
        [2, 0],
        [5, 0.5],
        [10, 1],
      ],
    },
  },
  {
    key: 'nps_score',
    label: 'NPS score',
    group: 'engagement',
    weight: 0.03,
    rule: {
      kind: 'numeric',
      points: [
        [-50, 1],
        [0, 0.5],
        [6, 0.2],
        [8, -0.3],
        [10, -0.7],
        [60, -1],
      ],
    },
  },
  {
    key: 'csat_score',
    label: 'CSAT score',
    group: 'engagement',
    weight: 0.02,
    rule: {
      kind: 'numeric',
      points: [
        [0, 1],
        [50, 0.5],
        [75, 0],
        [95, -0.8],
        [100, -1],
      ],
    },
  },
  {
    key: 'has_integration',
    label: 'Integration in place',
    group: 'engagement',
    weight: 0.02,
    rule: { kind: 'category', scores: { no: 0.6, yes: -0.6 } },
  },
  {
    key: 'trial_converted',
    label: 'Converted from trial',
    group: 'engagement',
    weight: 0.01,
    rule: { kind: 'category', scores: { no: 0.8, yes: -0.3 } },
  },
  {
    key: 'tenure_months',
    label: 'Tenure',
    group: 'tenure',
    weight: 0.1,
    rule: {
      kind: 'numeric',
      points: [
        [0, 1],
        [3, 0.8],
        [6, 0.5],
        [12, 0],
        [24, -0.4],
        [48, -0.8],
        [72, -1],
      ],
    },
  },
];
