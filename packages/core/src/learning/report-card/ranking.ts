import { ascendingOrder } from '../../numerics/ascending-order.ts';
import { normalQuantile } from '../../numerics/distributions/normal.ts';
import { delong } from '../../numerics/inference/delong.ts';
import { rootOfSquares } from './skill.ts';
import { weightedSum, type HeadlineSample } from './sample.ts';
import type { Figure, Ranking } from './types.ts';

const TOP_SHARE = 0.1;

/** How well the scores put leavers before stayers. */
export function rankingOf(sample: HeadlineSample): Ranking {
  const { probabilities, labels, customers, weights, revenue } = sample;
  const { auc, interval } = delong(probabilities, labels, customers, weights);
  const inTop = topShare(sample);
  const total = weightedSum(sample, () => 1);
  const top = weightedSum(sample, inTop);
  const left = weightedSum(sample, (row) => labels[row] ?? 0);
  const leftOfTop = weightedSum(sample, (row) => inTop(row) * (labels[row] ?? 0));
  return {
    auc: { value: auc, interval },
    top: {
      rows: top,
      left: leftOfTop,
      leftAtRandom: (top * left) / total,
      lift: shareOf(sample, inTop, () => 1, total / top),
      revenueCaught: revenue === null ? null : shareOf(sample, inTop, (row) => known(revenue[row]), 1),
    },
  };
}

const known = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value);

/**
 * How much of each row is in the tenth with the highest scores. Rows that tie with its last one are in it in part, so
 * that the order of the file does not matter.
 */
function topShare(sample: HeadlineSample): (row: number) => number {
  const { probabilities, weights } = sample;
  const order = ascendingOrder(probabilities).reverse();
  const wanted = TOP_SHARE * weightedSum(sample, () => 1);
  let reached = 0;
  let edge = -Infinity;
  for (const row of order) {
    edge = probabilities[row] ?? 0;
    reached += weights?.[row] ?? 1;
    if (reached >= wanted) break;
  }
  const above = weightedSum(sample, (row) => Number((probabilities[row] ?? 0) > edge));
  const tied = weightedSum(sample, (row) => Number(probabilities[row] === edge));
  const part = tied === 0 ? 0 : (wanted - above) / tied;
  return (row) => {
    const p = probabilities[row] ?? 0;
    return p > edge ? 1 : p === edge ? part : 0;
  };
}

/**
 * The share of what left, by some value, that was in the top, times a factor: a ratio of two sums, with the interval of
 * its log-odds by linearization.
 */
function shareOf(
  sample: HeadlineSample,
  inTop: (row: number) => number,
  valueOf: (row: number) => number,
  factor: number,
): Figure {
  const { labels, customers, weights } = sample;
  const lost = (row: number): number => (labels[row] ?? 0) * valueOf(row);
  const all = weightedSum(sample, lost);
  const share = weightedSum(sample, (row) => inTop(row) * lost(row)) / all;
  const parts = Float64Array.from(labels, (_, row) => (weights?.[row] ?? 1) * lost(row) * (inTop(row) - share));
  const reach = (normalQuantile(0.975) * rootOfSquares(parts, customers)) / all / (share * (1 - share));
  // All of it or nothing has no log-odds, and an interval would need a model of what was lost.
  if (!(share > 0 && share < 1)) return { value: factor * share, interval: [NaN, NaN] };
  const moved = (by: number): number => factor / (1 + ((1 - share) / share) * Math.exp(-by));
  return { value: factor * share, interval: [moved(-reach), moved(reach)] };
}
