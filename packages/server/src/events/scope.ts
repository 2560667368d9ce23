import type { EventRecord, Scope } from '@retainwise/platform';

/** Whether what happened may be told in a scope. The one place that decides it: every event sent has passed here. */
export function maySee({ accountId, reference }: Scope, event: EventRecord): boolean {
  return event.accountId === accountId && (reference === null || event.reference === reference);
}
