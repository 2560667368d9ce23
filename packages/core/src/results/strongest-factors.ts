import { TOP_FACTORS } from '../explain/row-reasons.ts';

const MILLION = 1_000_000;

/** An impact as a file shows it, in whole millionths and without its sign. */
const shownSize = (impact: number): number => Math.abs(Math.round(impact * MILLION));

/** The strongest factors of two lists that each begin with their strongest; of two of one size, the one of `risk`. */
export function strongestFactors<T extends { readonly impact: number }>(
  risk: readonly T[],
  protective: readonly T[],
): T[] {
  const strongest: T[] = [];
  let [fromRisk, fromProtective] = [0, 0];
  while (strongest.length < TOP_FACTORS) {
    const [raising, lowering] = [risk[fromRisk], protective[fromProtective]];
    const takesRisk =
      raising !== undefined && (lowering === undefined || shownSize(raising.impact) >= shownSize(lowering.impact));
    const next = takesRisk ? raising : lowering;
    if (next === undefined) break;
    if (takesRisk) fromRisk++;
    else fromProtective++;
    strongest.push(next);
  }
  return strongest;
}

/**
 * Whether `strongestFactors` finds the first of these impacts in this order, once they are two lists. Nearly always:
 * otherwise two of opposite sign are of one size, or rounding has changed places.
 *
 * @param impacts strongest first, as many as `count`
 */
export function isOrderShown(impacts: ArrayLike<number>, count: number): boolean {
  const top = Math.min(TOP_FACTORS, count);
  for (let i = 0; i < top; i++) {
    const impact = impacts[i] ?? 0;
    const raises = impact > 0;
    for (let other = i + 1; other < count; other++) {
      const rival = impacts[other] ?? 0;
      if (rival > 0 === raises) continue;
      // The first of the other list is its strongest.
      const lead = shownSize(impact) - shownSize(rival);
      if (raises ? lead < 0 : lead <= 0) return false;
      break;
    }
  }
  return true;
}
