import type { RiskLevel } from '@retainwise/core/fields';

/** What a badge shows of a row of results. */
export interface BadgeScore {
  readonly churn_probability: number;
  readonly risk_level: RiskLevel;
  readonly already_churned?: boolean | undefined;
}
