import type { HorizonDays } from '@retainwise/core';
import type { AccountRecord } from '../database/accounts/types.ts';

export interface HeightChoice {
  readonly churnRate?: number | null | undefined;
  readonly horizonDays?: HorizonDays | undefined;
}

/**
 * What a request asks for, else what its account states. The account's churn rate is one within its own horizon, so it
 * says nothing of another.
 */
export function heightFor(
  { priorChurnRate, horizonDays }: Pick<AccountRecord, 'priorChurnRate' | 'horizonDays'>,
  asked: HeightChoice,
): { readonly churnRate: number | null; readonly horizonDays: HorizonDays } {
  const days = asked.horizonDays ?? horizonDays;
  const known = days === horizonDays ? priorChurnRate : null;
  return { horizonDays: days, churnRate: asked.churnRate === undefined ? known : asked.churnRate };
}
