import type { EventRecord } from '@retainwise/platform';
import type { Principal } from '../auth/principal.ts';

/** What a principal may see of what happens. */
export interface EventScope {
  readonly accountId: string;
  readonly maySee: (event: EventRecord) => boolean;
}

/** The one place that decides it: every event that is sent has passed here. A key sees all of its account. */
export function scopeOf({ account }: Principal): EventScope {
  return { accountId: account.id, maySee: (event) => event.accountId === account.id };
}
