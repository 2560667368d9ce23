import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { within } from '../connection/transaction.ts';
import type { Cursors } from '../shared/cursor.ts';
import { countMatches, countOf } from './count-results.ts';
import type { CountedRun } from './counted-runs.ts';
import { keySchema, orderOf, segmentsOf, standingsOf, type Key, type Order, type Segment } from './order.ts';
import { RESULT_COLUMNS, toResult, type SelectedRow } from './rows.ts';
import { candidateRows, findCandidates, type Candidates } from './search-candidates.ts';
import { MAX_UNINDEXED_ROWS, searchAmong, searchOf, type Search } from './search.ts';
import { rowsOfSegment } from './segment-rows.ts';
import { SqlFilter, type BindValue } from './sql-filter.ts';
import type { ResultPage, ResultPageOptions, Total } from './types.ts';

/** Rows that are read in their order to see how often a search matches. */
const FIRST_WINDOW = 100;
/** Rows that are read in their order for a page at most; beyond, the matches are gathered and sorted. */
const MAX_WINDOW = 10_000;

/** Where a page begins: behind this row of its first segment. */
interface Position {
  readonly value: number | null;
  readonly rowNumber: number;
}

interface Reading {
  readonly run: CountedRun;
  readonly order: Order;
  readonly search: Search | null;
  readonly select: (sql: string, bind: readonly BindValue[]) => Promise<readonly SelectedRow[]>;
  /** Rows that the search may find, by its index; null where it has none. */
  readonly candidates: () => Promise<Candidates | null>;
}

/** The rows of a segment with one standing, in their order, behind a position; ready for an index of that order. */
function branch(
  filter: SqlFilter,
  { run, order }: Pick<Reading, 'run' | 'order'>,
  segment: Segment,
  standing: number,
  after: Position | null,
): string {
  const { column, descending } = order;
  filter.and('run_no = ?', run.runNo).and('standing = ?', standing);
  if (segment.unvalued) filter.and('revenue IS NULL');
  else if (column === 'revenue') filter.and('revenue IS NOT NULL');
  if (after !== null) {
    // Compared as what they are, or the index could not be used.
    if (segment.unvalued || column === 'row_number') filter.and('row_number > ?', after.rowNumber);
    else if (after.value !== null)
      filter.and(
        `(${column}, row_number) ${descending ? '<' : '>'} (?::double precision, ?)`,
        after.value,
        after.rowNumber,
      );
  }
  return `SELECT ${RESULT_COLUMNS} FROM results WHERE ${filter.sql}`;
}

/** Without a value, rows are in the order of the file; the column stays in it because it is in the index. */
function orderBy({ column, descending }: Order, { unvalued }: Segment): string {
  if (column === 'row_number') return 'row_number';
  const direction = descending && !unvalued ? 'DESC' : 'ASC';
  return `${column} ${direction}, row_number ${direction}`;
}

/** The first rows of a segment in its order: one index scan for each standing, merged. */
function walk(
  reading: Pick<Reading, 'run' | 'order'>,
  segment: Segment,
  after: Position | null,
  limit: number,
): { readonly sql: string; readonly bind: BindValue[] } {
  const bind: BindValue[] = [];
  const order = orderBy(reading.order, segment);
  const parts = segment.standings.map(
    (standing) =>
      `(${branch(new SqlFilter(bind), reading, segment, standing, after)} ORDER BY ${order} LIMIT ${limit})`,
  );
  return {
    bind,
    sql: `SELECT ${RESULT_COLUMNS} FROM (${parts.join(' UNION ALL ')}) AS rows ORDER BY ${order} LIMIT ${limit}`,
  };
}

interface Window {
  readonly rows: readonly SelectedRow[];
  /** Whether there are no more rows in the segment. */
  readonly atEnd: boolean;
}

/** The matches among the first rows of a segment in its order. */
async function searchWindow(
  { select, search, ...reading }: Reading & { readonly search: Search },
  segment: Segment,
  after: Position | null,
  size: number,
  limit: number,
): Promise<Window> {
  const { sql, bind } = walk(reading, segment, after, size);
  const matches = search.and(new SqlFilter(bind)).sql;
  const order = orderBy(reading.order, segment);
  // The count stands in a row of its own, whatever matches.
  const found = await select(
    `WITH walked AS MATERIALIZED (${sql}),
       found AS (SELECT ${RESULT_COLUMNS} FROM walked WHERE ${matches} ORDER BY ${order} LIMIT ${limit})
     SELECT ${RESULT_COLUMNS} FROM found
     UNION ALL
     SELECT count(*)::integer, -1, -1, 0, NULL, '', NULL, '' FROM walked`,
    bind,
  );
  const rows = found.filter(({ standing }) => standing >= 0);
  const walked = found.find(({ standing }) => standing < 0)?.row_number ?? 0;
  return { rows, atEnd: walked < size };
}

/** All matches of a segment, sorted: for searches that match few rows. */
async function gather(
  { run, order, search, select, candidates }: Reading & { readonly search: Search },
  segment: Segment,
  after: Position | null,
  limit: number,
): Promise<readonly SelectedRow[]> {
  const known = await candidates();
  const bind: BindValue[] = [];
  const source = known?.complete === true ? candidateRows(known, bind) : 'results';
  const all = search.and(new SqlFilter(bind).and('run_no = ?', run.runNo)).sql;
  const ordered = orderBy(order, segment);
  const parts = segment.standings.map((standing) =>
    branch(new SqlFilter(bind), { run, order }, segment, standing, after).replace('FROM results', 'FROM found'),
  );
  return select(
    `WITH found AS MATERIALIZED (SELECT run_no, ${RESULT_COLUMNS} FROM ${source} WHERE ${all})
     SELECT ${RESULT_COLUMNS} FROM (${parts.join(' UNION ALL ')}) AS rows ORDER BY ${ordered} LIMIT ${limit}`,
    bind,
  );
}

/**
 * The matches of a search in the order of the page. A search that matches many rows is found soon by reading in that
 * order; one that matches few is found by its index, and sorted. Which of them it is, the first rows tell.
 */
async function searchSegment(
  reading: Reading & { readonly search: Search },
  segment: Segment,
  after: Position | null,
  limit: number,
): Promise<readonly SelectedRow[]> {
  if (reading.search.by === 'customer') return gather(reading, segment, after, limit);
  const size = reading.search.by === 'trigrams' ? FIRST_WINDOW : MAX_UNINDEXED_ROWS;
  const first = await searchWindow(reading, segment, after, size, limit);
  if (first.atEnd || first.rows.length >= limit) return first.rows;
  const needed = first.rows.length === 0 ? Infinity : (2 * size * limit) / first.rows.length;
  if (needed <= MAX_WINDOW) {
    const second = await searchWindow(reading, segment, after, Math.ceil(needed), limit);
    if (second.atEnd || second.rows.length >= limit) return second.rows;
  }
  return gather(reading, segment, after, limit);
}

function readSegment(
  reading: Reading,
  segment: Segment,
  after: Position | null,
  limit: number,
): Promise<readonly SelectedRow[]> {
  const { search } = reading;
  if (search !== null) return searchSegment({ ...reading, search }, segment, after, limit);
  const { sql, bind } = walk(reading, segment, after, limit);
  return reading.select(sql, bind);
}

interface PlacedRow {
  readonly row: SelectedRow;
  readonly segment: number;
}

async function readRows(
  reading: Reading,
  segments: readonly Segment[],
  after: Key | null,
  wanted: number,
): Promise<readonly PlacedRow[]> {
  const rows: PlacedRow[] = [];
  for (const [i, segment] of segments.entries()) {
    if (i < (after?.[0] ?? 0) || rows.length >= wanted) continue;
    const position = after !== null && i === after[0] ? { value: after[1], rowNumber: after[2] } : null;
    const found = await readSegment(reading, segment, position, wanted - rows.length);
    rows.push(...found.map((row) => ({ row, segment: i })));
  }
  return rows;
}

/** One page of the results of a run in a stable order, and the number of all matching rows. */
export async function pageResults(
  sequelize: Sequelize,
  cursors: Cursors,
  run: CountedRun,
  options: ResultPageOptions,
  transaction: Transaction | undefined,
): Promise<ResultPage> {
  const { accountId, predictionId, sort, riskLevel, alreadyChurned, cursor } = options;
  const { segment } = options;
  const scope = [
    ...['results', accountId, predictionId, sort, riskLevel, alreadyChurned?.toString(), options.search],
    ...(segment === undefined ? [] : [segment.field, segment.value]),
  ];
  const after = cursor === null || cursor === undefined ? null : await cursors.decode(cursor, scope, keySchema);
  const select = (sql: string, bind: readonly BindValue[]) =>
    sequelize.query<SelectedRow>(sql, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const standings = standingsOf(options);
  const text = searchOf(options.search, countOf(run.words), run.accountNo);
  const search =
    segment === undefined ? text : searchAmong(await rowsOfSegment(sequelize, run, segment, transaction), text);
  const candidates = once(() =>
    search?.by === 'trigrams'
      ? findCandidates(sequelize, run.runNo, search.text, MAX_WINDOW, transaction)
      : Promise.resolve(null),
  );
  const reading: Reading = { run, order: orderOf(sort), search, select, candidates };

  const count = (): Promise<Total> | Total => {
    if (after !== null) return { count: after[3], capped: after[4] };
    if (search === null) return { count: countOf(run.words, standings), capped: false };
    return countMatches(sequelize, { run, standings, search, candidates }, transaction);
  };
  const [rows, total] = await Promise.all([readRows(reading, segmentsOf(options), after, options.limit + 1), count()]);
  const page = rows.slice(0, options.limit);
  const last = page.at(-1);
  const nextCursor =
    rows.length > options.limit && last
      ? await cursors.encode(scope, [
          last.segment,
          last.row[reading.order.column],
          last.row.row_number,
          total.count,
          total.capped,
        ])
      : null;
  return {
    rows: page.map(({ row }) => toResult(row, run.words)),
    nextCursor,
    total: total.count,
    totalCapped: total.capped,
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= work());
}
