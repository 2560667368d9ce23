import type { FakeState } from '../../state/fake-state.ts';
import { completedOf } from '../completed.ts';

/** Ids of all customers who were scored. */
export function knownCustomers(state: FakeState, reference: string | null): ReadonlySet<string> {
  return new Set(completedOf(state, reference).flatMap(({ scored }) => scored.rows.map((row) => row.customer_id)));
}
