import { openTable } from '@retainwise/core';
import type { Mapping, UploadOutcomes } from '@retainwise/openapi';
import type { AnswerContext } from '../context.ts';
import { knownCustomers } from './known-customers.ts';
import { recordOutcome } from './record-outcome.ts';

/** More than anybody tests with. */
const MAX_ROWS = 1_000_000;

interface FileOfOutcomes {
  readonly file: Blob;
  readonly mapping: Mapping;
  readonly reference: string | null;
}

/** Records the rows of a file that says who left, and accounts for each of them. */
export async function recordFile(
  { state, now }: Pick<AnswerContext, 'state' | 'now'>,
  { file, mapping, reference }: FileOfOutcomes,
): Promise<UploadOutcomes> {
  const table = await openTable(new Uint8Array(await file.arrayBuffer()), { sampleRows: MAX_ROWS });
  const columnOf = (field: string): number =>
    table.header.indexOf(mapping.columns.find((match) => match.field === field)?.column ?? '');
  const [id, date] = [columnOf('customer_id'), columnOf('churn_date')];
  const known = knownCustomers(state, reference);
  const counts = { rows: 0, recorded: 0, duplicates: 0, conflicts: 0, unknown_customers: 0 };
  const refused = { unreadable_dates: 0, without_date: 0, without_id: 0 };
  await table.close();
  for (const row of table.sample) {
    counts.rows += 1;
    const customer_id = row[id]?.trim() ?? '';
    const day = row[date]?.trim() ?? '';
    const at = new Date(day);
    if (customer_id === '') refused.without_id += 1;
    else if (day === '') refused.without_date += 1;
    else if (Number.isNaN(at.getTime()) || at > now()) refused.unreadable_dates += 1;
    else {
      const told = { customer_id, event: 'ended', occurred_at: at.toISOString() } as const;
      const { state: became } = recordOutcome({ state, now }, told, { reference, source: 'file' });
      counts[became === 'recorded' ? 'recorded' : became === 'duplicate' ? 'duplicates' : 'conflicts'] += 1;
      if (became === 'recorded' && !known.has(customer_id)) counts.unknown_customers += 1;
    }
  }
  return { ...counts, ...refused };
}
