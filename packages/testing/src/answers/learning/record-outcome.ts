import type { NewOutcome, Outcome, OutcomeAnswer } from '@retainwise/openapi';
import type { AnswerContext } from '../context.ts';

interface Told {
  readonly reference: string | null;
  readonly source: Outcome['source'];
}

/** Adds to the list of what happened, unless it is there or contradicts what stands. */
export function recordOutcome(
  { state, now }: Pick<AnswerContext, 'state' | 'now'>,
  told: NewOutcome,
  { reference, source }: Told,
): OutcomeAnswer {
  const { customer_id, event, reason = null, voluntary = null, external_id = null, supersedes = null } = told;
  const occurred_at = new Date(told.occurred_at).toISOString();
  const own = state.outcomes.flatMap((owned, i) =>
    owned.reference === reference && owned.item.customer_id === customer_id ? [{ ...owned.item, i }] : [],
  );
  const answer = (became: OutcomeAnswer['state'], outcome_id: string | null, message: string | null) => ({
    customer_id,
    state: became,
    outcome_id,
    message,
  });
  const same = own.find(
    (item) =>
      (external_id !== null && item.external_id === external_id) ||
      (item.event === event && item.occurred_at === occurred_at && supersedes === null),
  );
  if (same !== undefined) return answer('duplicate', same.id, null);
  const corrected = own.find(({ id }) => id === supersedes);
  if (supersedes !== null && corrected === undefined)
    return answer('conflict', null, 'The customer has no entry with the id that it supersedes.');
  const last = own.filter(({ stands }) => stands).at(-1);
  if (supersedes === null && last?.event === 'ended' && event === 'ended')
    return answer('conflict', last.id, `The customer left on ${last.occurred_at.slice(0, 10)} already.`);
  if (corrected !== undefined)
    state.outcomes[corrected.i] = { reference, item: { ...state.outcomes[corrected.i]!.item, stands: false } };
  const id = String(state.outcomes.length + 1);
  const item: Outcome = {
    id,
    customer_id,
    event,
    occurred_after: null,
    occurred_at,
    source,
    state: 'recorded',
    stands: true,
    reason,
    voluntary,
    external_id,
    supersedes,
    recorded_at: now().toISOString(),
  };
  state.outcomes.push({ reference, item });
  return answer('recorded', id, null);
}
