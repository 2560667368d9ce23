import type { Account } from '@retainwise/openapi';
import type { Actor, Principal } from '../auth/principal.ts';

/** The account and the caller of a request; never the secret of a key. */
export function presentAccount({ account, actor, permissions, reference }: Principal): Account {
  return {
    id: account.id,
    name: account.name,
    currency: account.currency,
    churn_rate: account.priorChurnRate,
    horizon_days: account.horizonDays,
    ...presentActor(actor),
    permissions: [...permissions],
    reference,
  };
}

function presentActor(actor: Actor): Pick<Account, 'key' | 'person'> {
  if (actor.kind === 'key') {
    const { id, name, displayPrefix } = actor.key;
    return { key: { id, name, prefix: displayPrefix }, person: null };
  }
  // No session has the permission that this needs.
  if (actor.kind === 'session') return { key: null, person: null };
  return { key: null, person: { id: actor.person.id, role: actor.role, impersonated: actor.impersonatedBy !== null } };
}
