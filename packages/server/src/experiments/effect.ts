import { labelRows, measureEffect, type ExperimentResult } from '@retainwise/core/learning';
import type { Database, ExperimentRecord, Owner } from '@retainwise/platform';

/**
 * What contacting did, of the customers whose window has closed, by what chance decided, whether or not they were
 * reached. Null until a window has closed.
 */
export async function effectOf(
  { experiments, learning }: Pick<Database, 'experiments' | 'learning'>,
  owner: Owner,
  { id, costPerContact }: ExperimentRecord,
): Promise<ExperimentResult | null> {
  const customers = await experiments.assigned(owner, id);
  const outcomes = await learning.outcomes(owner);
  const through = (await learning.observedThrough(owner))?.getTime() ?? null;
  const questions = customers.map(({ customerId, at, horizonDays }) => ({
    customerId,
    asOf: at.getTime(),
    horizonDays,
  }));
  const { rows, labels } = labelRows(questions, outcomes, { through });
  if (rows.length === 0) return null;
  const judged = [...rows].flatMap((row) => customers[row] ?? []);
  const revenue = judged.map((customer) => customer.revenue ?? NaN);
  return measureEffect({
    treated: Uint8Array.from(judged, ({ assigned }) => (assigned === 'treat' ? 1 : 0)),
    labels,
    probabilities: Float64Array.from(judged, ({ probability }) => probability),
    // Money counts where the revenue of everybody is known: otherwise the sides would be compared on different people.
    revenue: revenue.every(Number.isFinite) ? Float64Array.from(revenue) : null,
    costPerContact,
  });
}
