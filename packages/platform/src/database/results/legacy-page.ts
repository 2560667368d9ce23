import type { ResultRow, RiskLevel } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { z } from 'zod';
import { cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { SqlFilter } from './sql-filter.ts';
import type { ResultPage, ResultPageOptions, ResultSort } from './types.ts';
import { within } from '../connection/transaction.ts';

/** The part of a result that has no column of its own. */
type StoredResult = Pick<
  ResultRow,
  'explanation' | 'riskFactors' | 'protectiveFactors' | 'confidence' | 'model' | 'routingReason'
>;

interface Row {
  readonly row_number: number;
  readonly customer_id: string;
  readonly customer_name: string | null;
  readonly prediction_result: StoredResult;
  readonly churn_probability: number;
  readonly risk_level: RiskLevel;
  readonly revenue_at_risk: number | null;
  readonly model_version: string;
  readonly experiment_group: string;
  readonly already_churned: boolean;
}

/** Without the customer's own cells: a page of a table with thousands of columns would be a hundred megabytes. */
const COLUMNS = [
  'row_number',
  'customer_id',
  'customer_name',
  'prediction_result',
  'churn_probability',
  'risk_level',
  'revenue_at_risk',
  'model_version',
  'experiment_group',
  'already_churned',
].join(', ');

type SortColumn = 'churn_probability' | 'revenue_at_risk' | 'row_number';

/**
 * Of the last row returned: whether its customer had left, and the values of the sort column and of row_number; the
 * value is null among rows without revenue. Then the number of matching rows: the rows of a prediction do not change,
 * so only the first page counts them.
 */
type Key = readonly [left: boolean, value: number | null, rowNumber: number, total: number];

const keySchema: z.ZodType<Key> = z.tuple([z.boolean(), z.number().nullable(), z.int32().min(0), z.int().min(0)]);

function toResult(row: Row): ResultRow {
  return {
    rowNumber: row.row_number,
    customerId: row.customer_id,
    customerName: row.customer_name,
    churnProbability: row.churn_probability,
    riskLevel: row.risk_level,
    revenueAtRisk: row.revenue_at_risk,
    modelVersion: row.model_version,
    experimentGroup: row.experiment_group,
    alreadyChurned: row.already_churned,
    ...row.prediction_result,
  };
}

function parseSort(sort: ResultSort): { column: SortColumn; descending: boolean } {
  switch (sort) {
    case '-churn_probability':
      return { column: 'churn_probability', descending: true };
    case '-revenue_at_risk':
      return { column: 'revenue_at_risk', descending: true };
    case 'churn_probability':
    case 'revenue_at_risk':
    case 'row_number':
      return { column: sort, descending: false };
    default:
      // It becomes part of a statement: nothing else may.
      throw new TypeError('There is no such order of results.');
  }
}

/** Customers who have left are in no level, as in the totals, unless they are asked for. */
function leftOf({ riskLevel, alreadyChurned }: ResultPageOptions): boolean | undefined {
  return alreadyChurned ?? (riskLevel === undefined ? undefined : false);
}

function matching({ accountId, predictionId, riskLevel, search }: ResultPageOptions, left?: boolean): SqlFilter {
  const filter = new SqlFilter().and('account_id = ?', accountId).and('prediction_id = ?', predictionId);
  if (left !== undefined) filter.and(left ? 'already_churned' : 'NOT already_churned');
  if (riskLevel !== undefined) filter.and('risk_level = ?', riskLevel);
  const part = cleanText(search?.trim() ?? '').replace(/[\\%_]/g, String.raw`\$&`);
  return part === '' ? filter : filter.and('(customer_id ILIKE ? OR customer_name ILIKE ?)', `%${part}%`, `%${part}%`);
}

/** Rows of a page that stand together in one index. */
interface Segment {
  /** Undefined where those who have left are not apart. */
  readonly left: boolean | undefined;
  /** Rows without a value of the sort column. */
  readonly unvalued: boolean;
}

/** The segments of an order: customers first, then those who have left; in the order of the file they are not apart. */
function segmentsOf(options: ResultPageOptions, column: SortColumn): readonly Segment[] {
  const wanted = leftOf(options);
  const sides = column === 'row_number' || wanted !== undefined ? [wanted] : [false, true];
  return sides.flatMap((left) =>
    column === 'revenue_at_risk'
      ? [
          { left, unvalued: false },
          { left, unvalued: true },
        ]
      : [{ left, unvalued: false }],
  );
}

/**
 * Customers come before those who have left, and rows with a value before those without. Within a segment they are
 * ordered by (value, row_number) in one direction, so that one index serves both orders and a page starts where the
 * previous one ended. Rows without a value follow by row_number.
 */
async function readRows(
  sequelize: Sequelize,
  options: ResultPageOptions,
  after: Key | null,
  transaction: Transaction | undefined,
): Promise<readonly Row[]> {
  const { column, descending } = parseSort(options.sort);
  const direction = descending ? 'DESC' : 'ASC';
  const beyond = descending ? '<' : '>';
  const wanted = options.limit + 1;
  const select = (filter: SqlFilter, order: string, limit: number) =>
    sequelize.query<Row>(
      `SELECT ${COLUMNS} FROM prediction_results WHERE ${filter.sql} ORDER BY ${order} LIMIT ${limit}`,
      { bind: filter.bind, type: QueryTypes.SELECT, ...within(transaction) },
    );

  const segments = segmentsOf(options, column);
  // The segment of the last row returned, from which the page goes on.
  const start =
    after === null
      ? 0
      : segments.findIndex(
          ({ left, unvalued }) => (left === undefined || left === after[0]) && unvalued === (after[1] === null),
        );
  const rows: Row[] = [];
  for (const [i, { left, unvalued }] of segments.entries()) {
    if (i < start || rows.length >= wanted) continue;
    const last = i === start ? after : null;
    const filter = matching(options, left);
    if (unvalued) {
      filter.and('revenue_at_risk IS NULL').and('row_number > ?', last?.[2] ?? 0);
      rows.push(...(await select(filter, 'row_number', wanted - rows.length)));
      continue;
    }
    filter.and(`${column} IS NOT NULL`);
    // Compared as an integer, or the index could not be used.
    if (last !== null && column === 'row_number') filter.and(`row_number ${beyond} ?`, last[2]);
    else if (last !== null && last[1] !== null) {
      const value = `$${filter.bind.push(last[1])}::double precision`;
      filter.and(`(${column}, row_number) ${beyond} (${value}, ?)`, last[2]);
    }
    const order = `${column} ${direction}, row_number ${direction}`;
    rows.push(...(await select(filter, order, wanted - rows.length)));
  }
  return rows;
}

async function countRows(
  sequelize: Sequelize,
  options: ResultPageOptions,
  transaction: Transaction | undefined,
): Promise<number> {
  const { sql, bind } = matching(options, leftOf(options));
  const [counted] = await sequelize.query<{ total: number }>(
    `SELECT count(*)::integer AS total FROM prediction_results WHERE ${sql}`,
    { bind, type: QueryTypes.SELECT, ...within(transaction) },
  );
  return counted?.total ?? 0;
}

/**
 * The same as `pageResults` for predictions from before there were runs: each row is a document of its own. They expire
 * with their uploads.
 */
export async function pageLegacyResults(
  sequelize: Sequelize,
  cursors: Cursors,
  options: ResultPageOptions,
  transaction: Transaction | undefined,
): Promise<ResultPage> {
  const { accountId, predictionId, sort, riskLevel, alreadyChurned, search, cursor } = options;
  const scope = ['legacy-results', accountId, predictionId, sort, riskLevel, alreadyChurned?.toString(), search];
  const after = cursor === null || cursor === undefined ? null : await cursors.decode(cursor, scope, keySchema);
  const [rows, total] = await Promise.all([
    readRows(sequelize, options, after, transaction),
    after === null ? countRows(sequelize, options, transaction) : after[3],
  ]);
  const page = rows.slice(0, options.limit);
  const last = page.at(-1);
  const nextCursor =
    rows.length > options.limit && last
      ? await cursors.encode(scope, [last.already_churned, last[parseSort(sort).column], last.row_number, total])
      : null;
  return { rows: page.map(toResult), nextCursor, total, totalCapped: false };
}
