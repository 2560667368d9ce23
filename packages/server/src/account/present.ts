import type { Account } from '@retainwise/openapi';
import type { Principal } from '../auth/principal.ts';

/** The account and the key of a request; never the key's secret. */
export function presentAccount({ account, actor: { key }, permissions, reference }: Principal): Account {
  return {
    id: account.id,
    name: account.name,
    currency: account.currency,
    churn_rate: account.priorChurnRate,
    horizon_days: account.horizonDays,
    key: { id: key.id, name: key.name, prefix: key.displayPrefix },
    permissions: [...permissions],
    reference,
  };
}
