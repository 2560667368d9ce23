import { monthsBetween } from '../schema/time-since.ts';

/**
 * Tenure of each row as of one moment for all, for a table that has the end of those who left: elsewhere in the engine
 * the tenure of a customer who has left ends there, which would tell the outcome.
 */
export function tenureAtOneDate(signup: Float64Array, now: number): Float64Array {
  return signup.map((start) => monthsBetween(start, now));
}
