import type { ResultRow, RiskLevel } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { z } from 'zod';
import { cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import type { ResultPage, ResultPageOptions, ResultSort, StoredResult } from './types.ts';
import { within } from '../connection/transaction.ts';

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
].join(', ');

type SortColumn = 'churn_probability' | 'revenue_at_risk' | 'row_number';

/**
 * Values of the sort column and of row_number in the last row returned; the value is null among rows without revenue.
 * Then the number of matching rows: the rows of a prediction do not change, so only the first page counts them.
 */
type Key = readonly [value: number | null, rowNumber: number, total: number];

const keySchema: z.ZodType<Key> = z.tuple([z.number().nullable(), z.int32().min(0), z.int().min(0)]);

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
    ...row.prediction_result,
  };
}

function parseSort(sort: ResultSort): { column: SortColumn; descending: boolean } {
  switch (sort) {
    case '-churn_probability':
      return { column: 'churn_probability', descending: true };
    case '-revenue_at_risk':
      return { column: 'revenue_at_risk', descending: true };
    default:
      return { column: sort, descending: false };
  }
}

/** A filter as SQL, with its parameters. */
class Filter {
  readonly bind: (string | number)[] = [];
  readonly #conditions: string[] = [];

  /** Each `?` in the condition is replaced by the number of the parameter. */
  and(condition: string, ...values: readonly (string | number)[]): this {
    this.#conditions.push(
      values.reduce<string>((sql, value) => sql.replaceAll('?', `$${this.bind.push(value)}`), condition),
    );
    return this;
  }

  get sql(): string {
    return this.#conditions.join(' AND ');
  }
}

function matching({ accountId, predictionId, riskLevel, search }: ResultPageOptions): Filter {
  const filter = new Filter().and('account_id = ?', accountId).and('prediction_id = ?', predictionId);
  if (riskLevel !== undefined) filter.and('risk_level = ?', riskLevel);
  const part = cleanText(search?.trim() ?? '').replace(/[\\%_]/g, String.raw`\$&`);
  return part === '' ? filter : filter.and('(customer_id ILIKE ? OR customer_name ILIKE ?)', `%${part}%`);
}

/**
 * Rows with a value come first, by (value, row_number) in one direction, so that one index serves both orders and a
 * page starts where the previous one ended. Rows without a value follow by row_number.
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
  const select = (filter: Filter, order: string, limit: number) =>
    sequelize.query<Row>(
      `SELECT ${COLUMNS} FROM prediction_results WHERE ${filter.sql} ORDER BY ${order} LIMIT ${limit}`,
      { bind: filter.bind, type: QueryTypes.SELECT, ...within(transaction) },
    );

  const rows: Row[] = [];
  if (after === null || after[0] !== null) {
    const valued = matching(options).and(`${column} IS NOT NULL`);
    // Compared as an integer, or the index could not be used.
    if (after !== null && column === 'row_number') valued.and(`row_number ${beyond} ?`, after[1]);
    else if (after !== null && after[0] !== null) {
      const value = `$${valued.bind.push(after[0])}::double precision`;
      valued.and(`(${column}, row_number) ${beyond} (${value}, ?)`, after[1]);
    }
    rows.push(...(await select(valued, `${column} ${direction}, row_number ${direction}`, wanted)));
  }
  if (column === 'revenue_at_risk' && rows.length < wanted) {
    const unvalued = matching(options)
      .and('revenue_at_risk IS NULL')
      .and('row_number > ?', after?.[0] === null ? after[1] : 0);
    rows.push(...(await select(unvalued, 'row_number', wanted - rows.length)));
  }
  return rows;
}

async function countRows(
  sequelize: Sequelize,
  options: ResultPageOptions,
  transaction: Transaction | undefined,
): Promise<number> {
  const { sql, bind } = matching(options);
  const [counted] = await sequelize.query<{ total: number }>(
    `SELECT count(*)::integer AS total FROM prediction_results WHERE ${sql}`,
    { bind, type: QueryTypes.SELECT, ...within(transaction) },
  );
  return counted?.total ?? 0;
}

/** One page of a prediction's results in a stable order, and the number of all matching rows. */
export async function pageResults(
  sequelize: Sequelize,
  cursors: Cursors,
  options: ResultPageOptions,
  transaction: Transaction | undefined,
): Promise<ResultPage> {
  const { accountId, predictionId, sort, riskLevel, search, cursor } = options;
  const scope = ['results', accountId, predictionId, sort, riskLevel, search];
  const after = cursor === null || cursor === undefined ? null : await cursors.decode(cursor, scope, keySchema);
  const [rows, total] = await Promise.all([
    readRows(sequelize, options, after, transaction),
    after === null ? countRows(sequelize, options, transaction) : after[2],
  ]);
  const page = rows.slice(0, options.limit);
  const last = page.at(-1);
  const nextCursor =
    rows.length > options.limit && last
      ? await cursors.encode(scope, [last[parseSort(sort).column], last.row_number, total])
      : null;
  return { rows: page.map(toResult), nextCursor, total };
}
