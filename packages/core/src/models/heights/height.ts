import type { HorizonDays } from './horizon.ts';
import type { LogOddsCounts } from './log-odds-counts.ts';

/** How high the probabilities of a model are meant to be. */
export interface Height {
  /** The churn rate that the account states, within the horizon; null where it states none. */
  readonly churnRate: number | null;
  readonly horizonDays: HorizonDays;
  /** What the model gives the customers of a file before this; null where there is no file, or a handful of rows. */
  readonly counts: LogOddsCounts | null;
}
