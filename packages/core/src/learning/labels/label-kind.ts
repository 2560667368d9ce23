/**
 * Where labels come from, which decides what may be said of a model or a card:
 *
 * - `forward`: the score was there before the outcome. Only this may be called a forecast.
 * - `reconstructed`: made afterwards from the dates of sign-up and departure in one file.
 * - `status`: one file says who has left, and not when. A model learns to tell those who left from those who stayed.
 */
export type LabelKind = 'forward' | 'reconstructed' | 'status';

/** Labels of several kinds together say no more than the weakest of them. */
export function weakestKind(kinds: readonly LabelKind[]): LabelKind {
  if (kinds.includes('status')) return 'status';
  return kinds.includes('reconstructed') ? 'reconstructed' : 'forward';
}
