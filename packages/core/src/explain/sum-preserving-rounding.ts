const MILLION = 1_000_000;

/**
 * Rounds impacts so that they still add up: results carry six decimals, and twenty parts rounded one by one would miss
 * the written p − p₀ by several millionths.
 *
 * Each impact becomes whole millionths, by rounding their running sum: every part is off by less than one millionth,
 * none changes its sign, and their sum is that of the rounded probabilities. What p and p₀ have beyond six decimals is
 * added to the two largest, where rounding removes it again.
 *
 * @param impacts probability points that sum to p − p₀, or nearly, largest first; changed in place, and those that are
 * less than a millionth may become 0
 * @param count how many of them there are
 */
export function roundPreservingSum(
  impacts: Float64Array,
  count: number,
  probability: number,
  baseProbability: number,
): void {
  if (count === 0) return;
  const whole = Math.round(probability * MILLION);
  const baseWhole = Math.round(baseProbability * MILLION);
  let running = 0;
  let written = 0;
  let largest = 0;
  let second = 0;
  for (let i = 0; i < count; i++) {
    running += (impacts[i] ?? 0) * MILLION;
    const part = Math.round(running) - written;
    written += part;
    impacts[i] = part / MILLION;
    if (i === 0) largest = part;
    else if (i === 1) second = part;
  }
  largest += whole - baseWhole - written;
  impacts[0] = (largest + (probability * MILLION - whole)) / MILLION;
  if (count > 1) impacts[1] = (second - (baseProbability * MILLION - baseWhole)) / MILLION;
}
