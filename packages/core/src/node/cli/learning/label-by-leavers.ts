import { labelRows } from '../../../learning/labels/label-rows.ts';
import type { Outcome } from '../../../learning/labels/outcome.ts';
import { mapColumns } from '../../../mapping/index.ts';
import type { MappingAnswers, MappingOverrides } from '../../../mapping/types.ts';
import type { HorizonDays } from '../../../models/heights/horizon.ts';
import type { Table } from '../../../rows/types.ts';
import { requireCustomerId } from '../../../scoring/require-customer-id.ts';

export interface LeaversOfTable {
  readonly outcomes: readonly Outcome[];
  readonly asOf: Date;
  readonly horizonDays: HorizonDays;
  /** Who had left by this moment is in `outcomes`. */
  readonly observedThrough: Date;
  readonly graceDays: number;
}

/**
 * A list of customers with a further column: whether each left within the horizon after the day of the list. It is
 * empty where that is not known yet.
 *
 * @returns the table and the header of the column
 * @throws InputError ERR-3004 when no column holds the customer id
 */
export function labelByLeavers(
  table: Table,
  { overrides, answers }: { readonly overrides: MappingOverrides; readonly answers: MappingAnswers },
  { outcomes, asOf, horizonDays, observedThrough, graceDays }: LeaversOfTable,
): { readonly table: Table; readonly label: string } {
  const { header, sample, format } = table;
  const mapping = mapColumns({ header, sample, format, overrides, answers, asOf });
  requireCustomerId(mapping);
  const idColumn = mapping.columns.findIndex(({ field }) => field === 'customer_id');
  const byCustomer = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const known = byCustomer.get(outcome.customerId);
    if (known) known.push(outcome);
    else byCustomer.set(outcome.customerId, [outcome]);
  }
  const observed = { through: observedThrough.getTime(), graceDays };
  const answerOf = (customerId: string): string => {
    const question = { customerId, asOf: asOf.getTime(), horizonDays };
    const { labels } = labelRows([question], byCustomer.get(customerId) ?? [], observed);
    return labels[0] === undefined ? '' : labels[0] === 1 ? 'yes' : 'no';
  };
  const label = freeName(header, `left_within_${horizonDays}_days`);
  const labelled = (rows: readonly (readonly string[])[]): string[][] =>
    rows.map((row) => [...row, answerOf((row[idColumn] ?? '').trim())]);
  return {
    label,
    table: {
      ...table,
      header: [...header, label],
      sample: labelled(sample),
      async *batches(rowsPerBatch) {
        for await (const batch of table.batches(rowsPerBatch)) yield { ...batch, rows: labelled(batch.rows) };
      },
    },
  };
}

/** Not the name of a column that the file has. */
function freeName(header: readonly string[], name: string): string {
  return header.includes(name) ? freeName(header, `${name}_`) : name;
}
