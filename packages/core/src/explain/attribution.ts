/**
 * Log-odds contributions as probability points that sum exactly to p − p₀.
 *
 * A model is additive in log-odds: m = m₀ + Σ φᵢ. On the way from m₀ to m the probability moves from p₀ to p; each
 * factor gets the share of that move that its φᵢ has in the move of the log-odds:
 *
 *     pointsᵢ = φᵢ · (p − p₀) / (m − m₀)
 *
 * The ratio is the mean slope of the (calibrated) probability between the two, never negative, so signs and order are
 * those of the log-odds. Where contributions cancel (m = m₀) it is the slope of the logistic at p₀, and the points sum
 * to zero as they must.
 *
 * @param moved m − m₀, as the sum of the row's contributions: then their points sum to p − p₀ to the last digits
 * @returns the factor by which to multiply each contribution of the row
 */
export function pointsPerLogOdds(moved: number, probability: number, baseProbability: number): number {
  if (Math.abs(moved) < 1e-12) return baseProbability * (1 - baseProbability);
  return (probability - baseProbability) / moved;
}
