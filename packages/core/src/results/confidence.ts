import type { Reliability } from '../models/types.ts';
import type { Confidence } from './types.ts';

/**
 * How far a score can be relied on: as far as its inputs, and no further than its model. `knownWeight` is the share
 * (0–1) of the model's importance that the row has values for. Each value outside its plausible range costs as much as
 * 0.15 of it.
 */
export function confidenceOf(
  knownWeight: number,
  outOfRange: number,
  atMost: Reliability['atMost'] = 'high',
): Confidence {
  const support = knownWeight - 0.15 * outOfRange;
  if (support < 0.4 || atMost === 'low') return 'low';
  return support < 0.75 || atMost === 'medium' ? 'medium' : 'high';
}
