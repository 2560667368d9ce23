import type { ForestData } from '../forest-data.ts';

/** A child's share may miss 1 − its sibling's by float32 rounding; beyond this the covers contradict each other. */
const COVER_TOLERANCE = 0.01;

/**
 * For each node the share of its parent's training weight (cover) that went to it: how path-dependent TreeSHAP splits
 * a row whose feature is unknown. 1 for roots. As in XGBoost it is cover / cover of the parent; where covers do not add
 * up, cover / sum of both children; where both are 0, one half.
 */
export function coverFractions(forest: ForestData): Float64Array {
  const { cover, left, right } = forest;
  const fractions = new Float64Array(cover.length).fill(1);
  left.forEach((l, node) => {
    if (l === -1) return;
    const r = right[node] ?? 0;
    const coverLeft = cover[l] ?? 0;
    const coverRight = cover[r] ?? 0;
    const parent = cover[node] ?? 0;
    const sum = coverLeft + coverRight;
    const consistent = Math.abs(sum - parent) <= COVER_TOLERANCE * parent;
    const whole = consistent ? parent : sum;
    fractions[l] = whole > 0 ? coverLeft / whole : 0.5;
    fractions[r] = whole > 0 ? coverRight / whole : 0.5;
  });
  return fractions;
}

/** Log-odds expected of each tree when nothing is known of a row: Σ over leaves of output × product of fractions. */
export function expectedOutputs(forest: ForestData, fractions: Float64Array): Float64Array {
  const mean = new Float64Array(forest.value.length);
  return forest.treeWeights.map((weight, tree) => {
    const root = forest.treeOffsets[tree] ?? 0;
    // Children come after their parents, so that going backwards meets them first.
    for (let node = (forest.treeOffsets[tree + 1] ?? 0) - 1; node >= root; node--) {
      const l = forest.left[node] ?? -1;
      const r = forest.right[node] ?? -1;
      mean[node] =
        l === -1
          ? (forest.value[node] ?? 0)
          : (fractions[l] ?? 0) * (mean[l] ?? 0) + (fractions[r] ?? 0) * (mean[r] ?? 0);
    }
    return weight * (mean[root] ?? 0);
  });
}
