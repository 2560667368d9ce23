/** Days within which a score expects a customer to leave. */
export const HORIZONS = [30, 60, 90, 180, 365] as const;
export type HorizonDays = (typeof HORIZONS)[number];
export const DEFAULT_HORIZON_DAYS: HorizonDays = 90;

/** Churn rate within `DEFAULT_HORIZON_DAYS` that is assumed for an account whose own is not known. */
export const ASSUMED_CHURN_RATE = 0.2;

/** The assumed churn rate within another horizon, if as many of those who are left leave in every day. */
export function assumedChurnRate(horizonDays: number = DEFAULT_HORIZON_DAYS): number {
  if (horizonDays === DEFAULT_HORIZON_DAYS) return ASSUMED_CHURN_RATE;
  return 1 - (1 - ASSUMED_CHURN_RATE) ** (horizonDays / DEFAULT_HORIZON_DAYS);
}

/** The horizon of so many days, or undefined when there is none. */
export function horizonOf(days: number): HorizonDays | undefined {
  return HORIZONS.find((known) => known === days);
}
