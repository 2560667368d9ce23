/**
 * Annual revenue at risk: twelve months of charges times the probability of losing them, rounded to cents.
 * Null when the charges are unknown or negative. A customer who has already left has nothing at risk.
 */
export function revenueAtRisk(monthlyCharges: number, probability: number, alreadyChurned: boolean): number | null {
  if (!(monthlyCharges >= 0)) return null;
  if (alreadyChurned) return 0;
  return Math.round(100 * 12 * monthlyCharges * probability) / 100;
}

/** The least probability that is told from none: scores are written in millionths. */
const LEAST = 1e-6;

/** Variance of what leaves with a customer: p(1 − p)a², where a year of charges a is what is at risk, divided by p. */
export function varianceOfRevenue(revenueAtRisk: number, probability: number): number {
  const p = Math.max(LEAST, probability);
  return ((1 - p) / p) * revenueAtRisk ** 2;
}
