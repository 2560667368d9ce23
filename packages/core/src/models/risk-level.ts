export type RiskLevel = 'low' | 'medium' | 'high';

/** Probabilities from which a customer counts as medium and as high risk. */
export const MEDIUM_RISK_FROM = 0.3;
export const HIGH_RISK_FROM = 0.6;

export function riskLevelOf(probability: number): RiskLevel {
  if (probability >= HIGH_RISK_FROM) return 'high';
  return probability >= MEDIUM_RISK_FROM ? 'medium' : 'low';
}
