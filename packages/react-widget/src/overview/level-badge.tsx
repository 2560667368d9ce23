import type { RiskLevel } from '@retainwise/core/fields';
import { useWidget } from '../context.ts';
import type { BadgeScore } from './badge-score.ts';

/** The words for a level. */
export function useLevelNames(): Readonly<Record<RiskLevel, string>> {
  const { text } = useWidget();
  return { low: text.riskLow, medium: text.riskMedium, high: text.riskHigh };
}

/** Probability and level. Who has left is in no level. */
export function LevelBadge({ score }: { readonly score: BadgeScore }) {
  const { text, format } = useWidget();
  const names = useLevelNames();
  if (score.already_churned === true) return <span className="rw-badge">{text.alreadyLeft}</span>;
  return (
    <span className={`rw-badge rw-level-${score.risk_level}`}>
      {names[score.risk_level]} · {format.probability(score.churn_probability)}
    </span>
  );
}
