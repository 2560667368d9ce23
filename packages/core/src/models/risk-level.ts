import { DEFAULT_HORIZON_DAYS } from './heights/horizon.ts';

export type RiskLevel = 'low' | 'medium' | 'high';

/** Probabilities from which a customer counts as medium and as high risk where no churn rate is known. */
export const MEDIUM_RISK_FROM = 0.3;
export const HIGH_RISK_FROM = 0.6;

/** Where the churn rate that a level is measured against comes from. */
export type RateSource = 'stated' | 'assumed' | 'learnt';

/** What the levels of a prediction mean. Plain data. */
export interface RiskScale {
  /** Days within which a score expects a customer to leave. */
  readonly horizonDays: number;
  /** The churn rate within them, null where it is not known. */
  readonly churnRate: number | null;
  readonly rateSource: RateSource | null;
  /** Probabilities, in whole tenths of a percent. */
  readonly mediumFrom: number;
  readonly highFrom: number;
}

export const PLAIN_RISK_SCALE: RiskScale = {
  horizonDays: DEFAULT_HORIZON_DAYS,
  churnRate: null,
  rateSource: null,
  mediumFrom: MEDIUM_RISK_FROM,
  highFrom: HIGH_RISK_FROM,
};

/** Lift over the churn rate from which a risk is high and medium, while that is a probability within these bounds. */
const HIGH = { lift: 2, atLeast: 0.05, atMost: 0.5, leastLift: 1.5, never: 0.9 };
const MEDIUM = { lift: 1.25, atLeast: 0.025, atMost: MEDIUM_RISK_FROM, leastLift: 1, ofHigh: 0.8 };

/**
 * A level says something about the probability and about the lift. Where few customers leave, nobody reaches 50 %, and
 * the lift decides; where many do, 50 % alone would be most of them, so a high risk is always 1.5 times the rate.
 */
export function riskScaleOf(churnRate: number, rateSource: RateSource, horizonDays: number): RiskScale {
  const within = ({ lift, atLeast, atMost, leastLift }: Omit<typeof HIGH, 'never'>): number =>
    Math.max(Math.min(Math.max(lift * churnRate, atLeast), atMost), leastLift * churnRate);
  const highFrom = Math.min(within(HIGH), HIGH.never);
  const mediumFrom = Math.min(within(MEDIUM), MEDIUM.ofHigh * highFrom);
  return { horizonDays, churnRate, rateSource, mediumFrom: tenths(mediumFrom), highFrom: tenths(highFrom) };
}

const tenths = (probability: number): number => Math.round(1_000 * probability) / 1_000;

/** As results are written: so that a probability and its level agree to the last decimal that anybody sees. */
const millionths = (probability: number): number => Math.round(1e6 * probability);

export function riskLevelOf(
  probability: number,
  { mediumFrom, highFrom }: Pick<RiskScale, 'mediumFrom' | 'highFrom'> = PLAIN_RISK_SCALE,
): RiskLevel {
  const written = millionths(probability);
  if (written >= millionths(highFrom)) return 'high';
  return written >= millionths(mediumFrom) ? 'medium' : 'low';
}

/**
 * A probability in tenths of a percent, as people see it: whole percent, unless that would lie on the other side of a
 * level's border.
 */
export function shownTenths(probability: number, scale: RiskScale): number {
  const whole = Math.round(100 * probability);
  if (riskLevelOf(whole / 100, scale) === riskLevelOf(probability, scale)) return 10 * whole;
  return roundedTenths(probability, scale);
}

/** The same with a decimal always: rounded, unless that would lie on the other side of a level's border. */
export function roundedTenths(probability: number, scale: RiskScale): number {
  const rounded = Math.round(millionths(probability) / 1_000);
  if (riskLevelOf(rounded / 1_000, scale) === riskLevelOf(probability, scale)) return rounded;
  // Borders are whole tenths, so that cutting off never crosses them.
  return Math.floor(millionths(probability) / 1_000);
}

/** A share in percent, with one decimal where it is needed: `20%`, `2.5%`. */
export function percentOf(share: number): string {
  return `${String(Math.round(1_000 * share) / 10)}%`;
}

/** A probability as a multiple of the churn rate, in tenths. */
export const liftOf = (probability: number, churnRate: number): number =>
  Math.round((10 * probability) / churnRate) / 10;

/** Whether a probability and a churn rate differ by too little to speak of a lift. */
export function isAboutTheRate(probability: number, churnRate: number): boolean {
  return liftOf(probability, churnRate) === 1;
}

/** `2.6 times`, whole numbers from ten on, `twice`, or `about`: what stands before the churn rate. */
export function liftInWords(probability: number, churnRate: number): string {
  if (isAboutTheRate(probability, churnRate)) return 'about';
  const lift = liftOf(probability, churnRate);
  if (lift === 2) return 'twice';
  return `${String(lift >= 10 ? Math.round(lift) : lift)} times`;
}
