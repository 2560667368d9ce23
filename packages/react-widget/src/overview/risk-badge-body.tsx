import { useWidget } from '../context.ts';
import { useCustomerRisk } from '../data/use-customer-risk.ts';
import type { BadgeScore } from './badge-score.ts';
import { useOverviewText } from '../text/overview/use-overview-text.ts';
import { LevelBadge, useLevelNames } from './level-badge.tsx';

interface RiskBadgeBodyProps {
  readonly customerId: string | undefined;
  readonly score: BadgeScore | undefined;
}

export function RiskBadgeBody({ customerId, score }: RiskBadgeBodyProps) {
  if (score !== undefined) return <Named score={score} />;
  return customerId === undefined ? null : <Asked customerId={customerId} />;
}

function Asked({ customerId }: { readonly customerId: string }) {
  const { text } = useWidget();
  const overview = useOverviewText();
  const { data, error } = useCustomerRisk(customerId);
  if (data?.latest) return <Named score={data.latest.result} />;
  if (data !== null)
    return (
      <span className="rw-badge" title={overview.riskUnknown}>
        –<span className="rw-hidden">{overview.riskUnknown}</span>
      </span>
    );
  // A row of somebody's table has no room for more.
  if (error !== null)
    return (
      <span className="rw-badge" title={error.message}>
        ?<span className="rw-hidden">{error.message}</span>
      </span>
    );
  return (
    <span className="rw-badge" role="status">
      …<span className="rw-hidden">{text.loading}</span>
    </span>
  );
}

function Named({ score }: { readonly score: BadgeScore }) {
  const { format } = useWidget();
  const text = useOverviewText();
  const names = useLevelNames();
  const name = text.riskBadge(names[score.risk_level], format.probability(score.churn_probability));
  return (
    <span role="img" aria-label={score.already_churned === true ? text.alreadyLeft : name}>
      <LevelBadge score={score} />
    </span>
  );
}
