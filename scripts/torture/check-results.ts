import type { Random } from '../../packages/core/src/numerics/random.ts';
import { pageSchema, type PredictionAnswer } from './answers.ts';
import type { JourneyDependencies } from './journeys.ts';
import { count, type KnownPrediction } from './ledger.ts';

const PAGE = 200;
/** Of the pages of a large result, a client reads the first ones. */
const MAX_PAGES = 5;

/** Reads a completed prediction as a client does: pages, and both files. What it sees must be whole. */
export async function checkResults(
  { client, ledger }: Pick<JourneyDependencies, 'client' | 'ledger'>,
  { id, upload }: KnownPrediction,
  { rows_accepted: accepted, rows_rejected: rejected }: PredictionAnswer,
  random: Random,
): Promise<void> {
  const complain = (text: string): void => {
    ledger.complaints.push({ about: 'answers', text: `${id}: ${text}` });
  };
  count(ledger.checks, 'answers');
  if (accepted !== upload.customers.length || accepted + (rejected ?? 0) !== upload.rows)
    complain(`${String(accepted)} accepted and ${String(rejected)} rejected of ${upload.rows} rows`);
  if (random.next() < 0.6) await readPages();
  if (random.next() < 0.6) await readFile('results', accepted);
  if (random.next() < 0.4) await readFile('rejected', rejected);

  async function readPages(): Promise<void> {
    const rows = new Set<number>();
    let cursor: string | null = null;
    let read = 0;
    for (let page = 0; page < MAX_PAGES; page++) {
      const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const path = `/v1/predictions/${id}/results?limit=${PAGE}${after}`;
      const outcome = await client.call({ method: 'GET', path, repeatable: true });
      if (outcome?.answer.status !== 200) {
        complain(`results answered ${String(outcome?.answer.status)}`);
        return;
      }
      const { data, next_cursor, total } = pageSchema.parse(JSON.parse(outcome.answer.body.toString('utf8')));
      if (total !== accepted) complain(`the total of its pages is ${total}`);
      for (const row of data) rows.add(row.row_number);
      read += data.length;
      cursor = next_cursor;
      if (cursor === null) break;
    }
    if (rows.size !== read) complain(`${read} rows in its pages, ${rows.size} of them distinct`);
    if (read !== Math.min(accepted ?? 0, PAGE * MAX_PAGES)) complain(`${read} rows in its pages`);
  }

  async function readFile(part: 'results' | 'rejected', rows: number | null): Promise<void> {
    const path = `/v1/predictions/${id}/download?part=${part}`;
    const outcome = await client.call({ method: 'GET', path, repeatable: true });
    if (outcome?.answer.status !== 200) {
      complain(`${part} answered ${String(outcome?.answer.status)}`);
      return;
    }
    // Cells of these files have no line ends; each record ends with CRLF, the header too.
    const lines = outcome.answer.body.toString('utf8').split('\r\n').length - 2;
    if (lines !== rows) complain(`${lines} lines in ${part}.csv, ${String(rows)} rows`);
  }
}
