import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { within } from '../connection/transaction.ts';
import type { BindValue } from './sql-filter.ts';
import { intersect, STANDING_FACTOR, trigramsOf, unpackAscending } from './trigrams.ts';

/** Lists of the rarest trigrams are read up to about so many bytes: they narrow a search most. */
const MAX_BYTES = 1_000_000;

/** Keys of rows in which a text may be, in the order of the file. */
export interface Candidates {
  readonly standings: readonly number[];
  readonly rowNumbers: readonly number[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/** Results joined with candidates: a source of rows for a statement. */
export function candidateRows({ standings, rowNumbers }: Candidates, bind: BindValue[]): string {
  const parameters = [`$${bind.push(standings)}::smallint[]`, `$${bind.push(rowNumbers)}::integer[]`].join(', ');
  return `unnest(${parameters}) AS candidates (standing, row_number) JOIN results USING (standing, row_number)`;
}

interface ListRow {
  readonly trigram: number;
  readonly portion: number;
  readonly rows: Uint8Array;
}

interface ListSize {
  readonly trigram: number;
  readonly bytes: number;
}

/**
 * The rows in which a text of at least three characters may be, `most` of them at most. Null when nearly all rows have
 * all parts of the text: then reading rows one by one finds it soon.
 */
export async function findCandidates(
  sequelize: Sequelize,
  runNo: number,
  text: string,
  most: number,
  transaction: Transaction | undefined,
): Promise<Candidates | null> {
  const select = <T extends object>(sql: string, bind: unknown[]) =>
    sequelize.query<T>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });
  const trigrams = trigramsOf(text);
  // Without reading the lists themselves.
  const sizes = await select<ListSize>(
    `SELECT trigram, sum(octet_length(rows))::double precision AS bytes FROM result_trigrams
     WHERE run_no = $1 AND trigram = ANY($2) GROUP BY trigram ORDER BY bytes`,
    [runNo, trigrams],
  );
  if (sizes.length < trigrams.length) return { standings: [], rowNumbers: [], complete: true };
  const chosen = rarest(sizes);
  if (chosen.length === 0) return null;
  const lists = await select<ListRow>(
    `SELECT trigram, portion, rows FROM result_trigrams
     WHERE run_no = $1 AND trigram = ANY($2) ORDER BY portion, trigram`,
    [runNo, chosen],
  );
  const rows: number[] = [];
  for (const portion of byPortion(lists)) {
    // A trigram that does not occur in a portion has no list in it.
    if (portion.length < chosen.length) continue;
    const shortestFirst = portion.toSorted((x, y) => x.length - y.length).map(unpackAscending);
    rows.push(...shortestFirst.reduce(intersect));
    if (rows.length > most) break;
  }
  const kept = rows.slice(0, most);
  return {
    standings: kept.map((row) => row % STANDING_FACTOR),
    rowNumbers: kept.map((row) => Math.floor(row / STANDING_FACTOR)),
    complete: kept.length === rows.length,
  };
}

/** The lists of each portion, in the order of the file. */
function byPortion(lists: readonly ListRow[]): readonly (readonly Uint8Array[])[] {
  const portions = new Map<number, Uint8Array[]>();
  for (const { portion, rows } of lists) {
    const known = portions.get(portion);
    if (known === undefined) portions.set(portion, [rows]);
    else known.push(rows);
  }
  return [...portions.values()];
}

function rarest(sizes: readonly ListSize[]): readonly number[] {
  let bytes = 0;
  return sizes.flatMap((list) => {
    bytes += list.bytes;
    return bytes <= MAX_BYTES ? [list.trigram] : [];
  });
}
