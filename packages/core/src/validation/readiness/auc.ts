/**
 * Area under the ROC curve of one score: the probability that a random positive ranks above a random negative, ties
 * counting half (the Mann–Whitney U statistic divided by its maximum). Entries without a score (NaN) are left out.
 *
 * @param labels 0 or 1 per entry
 * @returns 0 to 1; 0.5 when either class is absent
 */
export function aucOf(scores: Float64Array, labels: Uint8Array): number {
  const positives = scores.filter((score, i) => labels[i] === 1 && !Number.isNaN(score)).sort();
  const negatives = scores.filter((score, i) => labels[i] === 0 && !Number.isNaN(score)).sort();
  if (positives.length === 0 || negatives.length === 0) return 0.5;
  let below = 0;
  let notAbove = 0;
  let won = 0;
  for (const score of positives) {
    while (below < negatives.length && (negatives[below] ?? 0) < score) below++;
    while (notAbove < negatives.length && (negatives[notAbove] ?? 0) <= score) notAbove++;
    won += (below + notAbove) / 2;
  }
  return won / (positives.length * negatives.length);
}

export interface Group {
  positives: number;
  negatives: number;
}

/**
 * The same for a score that has one value per group, here the group's share of positives: the best that groups can do.
 */
export function aucOfGroups(groups: readonly Group[]): number {
  const ranked = [...groups].sort((a, b) => a.positives * b.negatives - b.positives * a.negatives);
  let positives = 0;
  let negatives = 0;
  let won = 0;
  for (const group of ranked) {
    won += group.positives * (negatives + group.negatives / 2);
    positives += group.positives;
    negatives += group.negatives;
  }
  return positives === 0 || negatives === 0 ? 0.5 : won / (positives * negatives);
}
