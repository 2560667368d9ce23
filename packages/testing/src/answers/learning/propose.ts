import { proposeOutcomes, type CustomerList } from '@retainwise/core/learning';
import type { AnswerContext } from '../context.ts';
import { completedOf, type Completed } from '../completed.ts';

/** Compares a complete list that was scored with the complete list before it. */
export function proposeFromLists({ state, now }: Pick<AnswerContext, 'state' | 'now'>, reference: string | null): void {
  const isComplete = ({ prediction }: Completed): boolean =>
    state.uploads.get(prediction.upload_id)?.upload.complete === true;
  const [after, before] = completedOf(state, reference)
    .filter((completed) => completed.prediction.reference === reference && isComplete(completed))
    .toReversed();
  if (after === undefined || before === undefined) return;
  state.watermarks.set(`lists ${reference ?? ''}`, after.scored.settings.as_of);
  const expected = before.scored.summary.expected_churners;
  const comparison = proposeOutcomes(listOf(before), listOf(after), expected);
  if (comparison.kind !== 'proposed') return;
  for (const { customerId, event, because, from, to } of comparison.outcomes)
    state.proposals.push({
      reference,
      item: {
        id: String(state.proposals.length + 1),
        customer_id: customerId,
        event,
        because,
        occurred_after: new Date(from).toISOString(),
        occurred_at: new Date(to).toISOString(),
        prediction_id: after.prediction.id,
        created_at: now().toISOString(),
      },
    });
}

function listOf({ scored: { rows, settings } }: Completed): CustomerList {
  return {
    asOf: Date.parse(settings.as_of),
    customers: new Map(rows.map((row) => [row.customer_id, row.already_churned ? 'left' : 'active'])),
  };
}
