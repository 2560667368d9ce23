/** Looks that may spend the whole of α each: a challenger that knows nothing loses on average, so few ever pass. */
const FULL_LOOKS = 5;

/**
 * The error that one look may spend. The first five looks spend α each, which simulations of promotion have measured;
 * later ones α · 6 / (π² k²), whose sum over all k is α (the weights of the Basel problem).
 *
 * @param look from 1
 */
export function alphaOfLook(look: number, alpha: number): number {
  if (!(Number.isInteger(look) && look >= 1)) throw new RangeError(`looks are counted from 1, got ${look}`);
  return look <= FULL_LOOKS ? alpha : (alpha * 6) / (Math.PI ** 2 * look ** 2);
}
