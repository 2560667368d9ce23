import type { Confidence } from './types.ts';

/**
 * How far a score can be relied on, from the row's inputs alone: `knownWeight` is the share (0–1) of the model's
 * importance that the row has values for. Each value outside its plausible range costs as much as 0.15 of it.
 */
export function confidenceOf(knownWeight: number, outOfRange: number): Confidence {
  const support = knownWeight - 0.15 * outOfRange;
  if (support >= 0.75) return 'high';
  return support >= 0.4 ? 'medium' : 'low';
}
