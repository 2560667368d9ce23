const percent = (share: number): string => `${String(Math.round(1_000 * share) / 10)}%`;

type Levels = {
  readonly high: number;
  readonly medium: number;
  readonly days: number;
};
type Lifted = Levels & {
  /** What the borders are beside the churn rate: `twice`. */
  readonly lift: string;
  readonly mediumLift: string;
  readonly rate: number;
};

const lifted =
  (called: (rate: string) => string) =>
  ({ high, medium, days, lift, mediumLift, rate }: Lifted): string =>
    `High risk: at least ${percent(high)} within ${days} days, ${lift} ${called(percent(rate))}. ` +
    `Medium: at least ${percent(medium)}, ${mediumLift} that rate.`;

/** What the levels of a risk mean. */
export const scale = {
  'scale.without_rate': ({ high, medium, days }: Levels) =>
    `High risk: at least ${percent(high)} within ${days} days. Medium: at least ${percent(medium)}. ` +
    'There is no churn rate to compare them with.',
  'scale.stated': lifted((rate) => `your churn rate of ${rate}`),
  'scale.assumed': lifted((rate) => `the ${rate} that are assumed, because your churn rate is not known`),
  'scale.learnt': lifted((rate) => `the churn rate of ${rate} in the data of the model`),
} as const;
