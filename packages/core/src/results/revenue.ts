/**
 * Annual revenue at risk: twelve months of charges times the probability of losing them, rounded to cents.
 * Null when the charges are unknown or negative. A customer who has already left has nothing at risk.
 */
export function revenueAtRisk(monthlyCharges: number, probability: number, alreadyChurned: boolean): number | null {
  if (!(monthlyCharges >= 0)) return null;
  if (alreadyChurned) return 0;
  return Math.round(100 * 12 * monthlyCharges * probability) / 100;
}
