import type { Outcome } from '@retainwise/core/learning';
import type { OutcomeRecord } from '@retainwise/platform';

/** As the engine takes it: whoever stayed after all takes back what the entry supersedes. */
export function toKnown({ id, customerId, event, from, to, state, supersedes }: OutcomeRecord): Outcome {
  return {
    id,
    customerId,
    event: event === 'stayed' ? 'ended' : event,
    from: from.getTime(),
    to: to.getTime(),
    state: event === 'stayed' ? 'rejected' : state,
    supersedes,
  };
}
