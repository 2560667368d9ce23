import { Forest } from '../../models/forest/forest.ts';
import { REAL_MINUS_ONE } from './missing-code.ts';

/**
 * The trees of coded values as they score real ones: a real −1 goes the way that its code went in training. The only threshold
 * t that would part them is the code itself (−1 < t, but not the code): it becomes −1, below which lie the same values.
 */
export function decodeThresholds(forest: Forest): Forest {
  const { data } = forest;
  if (!data.threshold.includes(REAL_MINUS_ONE)) return forest;
  return new Forest({
    ...data,
    threshold: data.threshold.map((threshold) => (threshold === REAL_MINUS_ONE ? -1 : threshold)),
  });
}
