import { Forest } from '../../models/forest/forest.ts';
import { REAL_MINUS_ONE } from './missing-code.ts';

/**
 * Trees that were trained on encoded values, changed so that they score real ones: a real −1 takes the branch that its
 * code took in training. The only threshold t that would separate them is the code itself (−1 < t, but not the code).
 * It becomes −1, which has the same values below it.
 */
export function decodeThresholds(forest: Forest): Forest {
  const { data } = forest;
  if (!data.threshold.includes(REAL_MINUS_ONE)) return forest;
  return new Forest({
    ...data,
    threshold: data.threshold.map((threshold) => (threshold === REAL_MINUS_ONE ? -1 : threshold)),
  });
}
