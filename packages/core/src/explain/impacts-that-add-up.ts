const MILLION = 1_000_000;

/**
 * Impacts that add up as they are and as they are written: results carry six decimals, and twenty parts rounded one by one
 * would miss the written p − p₀ by several millionths.
 *
 * Each impact becomes whole millionths, by rounding their running sum: every part is off by less than one millionth, none
 * changes its sign, and their sum is that of the rounded probabilities. What p and p₀ have beyond six decimals is carried
 * by the two largest, where rounding takes it away again.
 *
 * @param impacts probability points that sum to p − p₀, or nearly; largest first
 * @returns as many; those that are less than a millionth may be 0
 */
export function impactsThatAddUp(impacts: readonly number[], probability: number, baseProbability: number): number[] {
  const whole = Math.round(probability * MILLION);
  const baseWhole = Math.round(baseProbability * MILLION);
  let running = 0;
  let written = 0;
  const millionths = impacts.map((impact) => {
    running += impact * MILLION;
    const part = Math.round(running) - written;
    written += part;
    return part;
  });
  const largest = (millionths[0] ?? 0) + whole - baseWhole - written;
  return millionths.map((part, i) => {
    if (i === 0) return (largest + (probability * MILLION - whole)) / MILLION;
    return (i === 1 ? part - (baseProbability * MILLION - baseWhole) : part) / MILLION;
  });
}
