import { openTable, segmentValue } from '@retainwise/core';
import type { RowSort } from '@retainwise/core/browser';
import { phrasedResultRowJson } from '@retainwise/core';
import type { Prediction, ResultPage, ResultRow, RiskLevel } from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import type { Scored } from '../engine/score.ts';
import { nextCursor, pageOf, windowOf } from './page.ts';

/** A page of customers, as the query asks. */
export async function listResults(
  scored: Scored,
  { settings }: Prediction,
  query: URLSearchParams,
): Promise<ResultPage> {
  const window = windowOf(query);
  // as: the contract admits no others
  const sort = (query.get('sort') ?? '-churn_probability') as RowSort;
  const riskLevel = query.get('risk_level') as RiskLevel | null;
  const churned = query.get('already_churned');
  const filter = {
    sort,
    search: query.get('search') ?? '',
    ...(riskLevel === null ? {} : { riskLevel }),
    ...(churned === null ? {} : { alreadyChurned: churned === 'true' }),
  };
  const column = query.get('segment_column');
  const value = query.get('segment_value');
  if (column === null || value === null) {
    const { rows, total } = await scored.pages.page({ ...filter, ...window });
    const data = rows.map(phrasedResultRowJson);
    return { data, next_cursor: nextCursor(window, total), total, total_capped: false };
  }
  const header = settings?.mapping?.columns.find(({ field }) => field === column)?.column;
  if (header === undefined) throw new FakeProblem('ERR-4009', { detail: `There are no segments by ${column}.` });
  const members = await customersWith(scored, header, segmentValue(value));
  const all = await scored.pages.page({ ...filter, offset: 0, limit: scored.rows.length });
  const found: readonly ResultRow[] = all.rows
    .filter(({ customerId }) => members.has(customerId))
    .map(phrasedResultRowJson);
  return { ...pageOf(found, window), total: found.length, total_capped: false };
}

/** Ids of the customers with a value in a column of their file; results keep all of its columns. */
async function customersWith(scored: Scored, header: string, value: string): Promise<ReadonlySet<string>> {
  const { settings, rows: all, results } = scored;
  const idHeader = settings.mapping?.columns.find(({ field }) => field === 'customer_id')?.column;
  const table = await openTable(new Uint8Array(await results.arrayBuffer()));
  const [idAt, at] = [table.header.indexOf(idHeader ?? ''), table.header.indexOf(header)];
  const known = new Set(all.map(({ customer_id }) => customer_id));
  const found = new Set<string>();
  for await (const { rows } of table.batches())
    for (const cells of rows) {
      const id = (cells[idAt] ?? '').trim();
      if (known.has(id) && segmentValue(cells[at] ?? '') === value) found.add(id);
    }
  return found;
}
