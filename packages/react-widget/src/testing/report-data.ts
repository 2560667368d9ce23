import type { CustomerTimeline, OutcomeProposal, OutcomeQuestion, ReportCardAnswer } from '@retainwise/sdk';

type Card = NonNullable<ReportCardAnswer['card']>;

const curve = [
  [0.04, 0.03, 0.01, 0.06],
  [0.09, 0.1, 0.06, 0.14],
  [0.16, 0.15, 0.11, 0.21],
  [0.28, 0.31, 0.25, 0.38],
  [0.52, 0.49, 0.42, 0.56],
] as const;

export const card: Card = {
  label_kind: 'forward',
  is_forecast: true,
  horizon_days: 90,
  stage: 'full',
  headline: 'everybody',
  coverage: {
    scored: 1_240,
    matured: 900,
    open: 319,
    next_matures_at: '2026-07-08T00:00:00.000Z',
    censored: 21,
    events: 187,
    contacted: 0,
  },
  outcome: {
    rows: 900,
    expected: 178.4,
    interval: [155, 202],
    observed: 187,
    ratio: { value: 1.05, interval: [0.9, 1.21] },
    p_value: 0.47,
  },
  skill: { value: 0.12, interval: [0.07, 0.17] },
  calibration: {
    spiegelhalter_z: 0.4,
    slope: { value: 0.96, interval: [0.8, 1.12] },
    intercept: { value: 0.03, interval: [-0.2, 0.26] },
  },
  ranking: {
    auc: { value: 0.76, interval: [0.72, 0.8] },
    top: {
      rows: 90,
      left: 44,
      left_at_random: 18.7,
      lift: { value: 2.35, interval: [1.9, 2.9] },
      revenue_caught: { value: 0.31, interval: [0.22, 0.41] },
    },
  },
  curve: curve.map(([mean_probability, value, low, high]) => ({
    rows: 180,
    mean_probability,
    rate: { value, interval: [low, high] },
  })),
  segments: null,
  contacted: null,
  estimate: { rows: 319, expected: 61, interval: [47, 76], auc: 0.75, log_loss: 0.44, withdrawn: false },
  sentences: [],
};

export const answer: ReportCardAnswer = {
  card,
  computed_at: '2026-06-09T02:00:00.000Z',
  last_outcome_id: '4711',
  observed_through: '2026-06-08T00:00:00.000Z',
  horizon_days: 90,
  waiting_for: [],
};

/** Scores whose windows are all open, because nobody has told who left. */
export const waiting: ReportCardAnswer = {
  ...answer,
  observed_through: null,
  card: {
    ...card,
    stage: 'too_few',
    coverage: { ...card.coverage, matured: 0, open: 1_240, censored: 0, events: 0 },
    outcome: null,
    skill: null,
    calibration: null,
    ranking: null,
    curve: null,
  },
};

/** Few have left so far: nothing can be said about the ranking. */
export const few: ReportCardAnswer = {
  ...answer,
  card: {
    ...card,
    stage: 'rate',
    coverage: { ...card.coverage, matured: 84, open: 1_135, events: 14 },
    outcome: {
      rows: 84,
      expected: 11.2,
      interval: [6, 17],
      observed: 14,
      ratio: { value: 1.25, interval: [0.68, 2.1] },
      p_value: 0.39,
    },
    skill: null,
    calibration: null,
    ranking: null,
    curve: null,
  },
};

export const nothing: ReportCardAnswer = { ...answer, card: null, observed_through: null, computed_at: null };

export const proposals: readonly OutcomeProposal[] = ['Acme', 'Globex'].map((customer_id, i) => ({
  id: String(i + 1),
  customer_id,
  event: 'ended',
  because: i === 0 ? 'vanished' : 'status',
  occurred_after: '2026-05-01T00:00:00.000Z',
  occurred_at: '2026-06-01T00:00:00.000Z',
  prediction_id: 'prd_1',
  created_at: '2026-06-01T00:00:00.000Z',
}));

export const question: OutcomeQuestion = {
  id: 'oqn_00000001',
  prediction_id: 'prd_1',
  because: 'too_many_vanished',
  vanished: 120,
  vanished_share: 0.4,
  overlap: 0.6,
  message: '',
  message_phrase: { id: 'outcomes.question' },
  answer: null,
  created_at: '2026-06-01T00:00:00.000Z',
  answered_at: null,
};

export const timeline: CustomerTimeline = {
  customer_id: 'c1',
  scores: (
    [
      ['2026-02-03', 0.31, 'left', '2026-04-02'],
      ['2026-01-03', 0.22, 'stayed', null],
      ['2026-05-03', 0.4, 'open', null],
    ] as const
  ).map(([day, probability, state, left]) => ({
    as_of: `${day}T00:00:00.000Z`,
    model_version: 'saas-baseline-1',
    arm: 'champion',
    horizon_days: 90,
    probability,
    window: {
      state,
      matures_at: '2026-08-08T00:00:00.000Z',
      left_at: left === null ? null : `${left}T00:00:00.000Z`,
    },
  })),
  outcomes: [],
  interventions: [],
  sentences: [],
};
