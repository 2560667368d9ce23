/**
 * Area under the ROC curve of one score: the probability that a random positive ranks above a random negative, ties
 * counting half (the Mann–Whitney U statistic divided by its maximum). Entries without a score (NaN) are left out.
 *
 * @param labels 0 or 1 per entry
 * @returns 0 to 1; 0.5 when either class is absent
 */
export function aucOf(scores: Float64Array, labels: Uint8Array): number {
  const order = Uint32Array.from(scores.keys()).filter((i) => !Number.isNaN(scores[i])).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let positives = 0;
  let rankSum = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    let tied = 0;
    const score = scores[order[start] ?? 0];
    while (end < order.length && scores[order[end] ?? 0] === score) tied += labels[order[end++] ?? 0] ?? 0;
    // All entries of a tie get the mean of their ranks, which start at 1.
    rankSum += tied * ((start + end + 1) / 2);
    positives += tied;
    start = end;
  }
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
