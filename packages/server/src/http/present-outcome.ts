import type { Outcome } from '@retainwise/openapi';
import type { OutcomeRecord, OutcomeSource } from '@retainwise/platform';

/** As sources are called on the wire. */
const ON_THE_WIRE = {
  api: 'api',
  csv: 'file',
  diff: 'lists',
  worklist: 'worklist',
} as const satisfies Record<OutcomeSource, Outcome['source']>;

export function storedSource(shown: string | undefined): OutcomeSource | undefined {
  // as: the keys of the table
  return (Object.keys(ON_THE_WIRE) as OutcomeSource[]).find((source) => ON_THE_WIRE[source] === shown);
}

const isExact = ({ from, to }: OutcomeRecord): boolean => from.getTime() === to.getTime();

export function presentOutcome(outcome: OutcomeRecord): Outcome {
  return {
    id: outcome.id,
    customer_id: outcome.customerId,
    event: outcome.event,
    occurred_after: isExact(outcome) ? null : outcome.from.toISOString(),
    occurred_at: outcome.to.toISOString(),
    source: ON_THE_WIRE[outcome.source],
    state: outcome.state,
    stands: outcome.stands,
    reason: outcome.reason,
    voluntary: outcome.voluntary,
    external_id: outcome.externalId,
    supersedes: outcome.supersedes,
    recorded_at: outcome.recordedAt.toISOString(),
  };
}
