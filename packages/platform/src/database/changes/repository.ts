import { hasLeft, levelOfStanding, type ResultRow } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { z } from 'zod';
import { within, type Transaction } from '../connection/transaction.ts';
import type { CountedRuns } from '../results/counted-runs.ts';
import { RESULT_COLUMNS, toResult, type SelectedRow } from '../results/rows.ts';
import { holdRun, RunSweptError } from '../results/run-rows.ts';
import type { Cursors } from '../shared/cursor.ts';
import { cursorScope, type Scope } from '../shared/scope.ts';
import { movedReason } from './moved.ts';
import * as sql from './statements.ts';
import {
  CHANGE_KINDS,
  type ChangeCounts,
  type ChangeRepository,
  type Comparison,
  type CustomerState,
} from './types.ts';

/** The prediction before may be deleted at the same moment; then it is another. */
const MAX_TRIES = 5;
const COLUMNS = RESULT_COLUMNS.replaceAll(/\w+/g, 'rows.$&');
const cursorSchema = z.tuple([z.int32().min(0)]);

interface FoundBefore {
  readonly id: string;
  readonly runNo: number;
  readonly asOf: string;
}

interface FoundComparison extends ChangeCounts {
  readonly runNo: number;
  readonly sinceRun: number;
  readonly since: string;
  readonly sinceAsOf: Date;
}

interface ChangeRow {
  readonly rank: number;
  readonly customer_id: string;
  readonly customer_name: string | null;
  readonly before_row: number | null;
  readonly before_standing: number | null;
  readonly before_probability: number | null;
  readonly before_revenue: number | null;
  readonly after_row: number | null;
  readonly after_standing: number | null;
  readonly after_probability: number | null;
  readonly after_revenue: number | null;
}

export function createChangeRepository(sequelize: Sequelize, cursors: Cursors, runs: CountedRuns): ChangeRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const change = async (text: string, bind: readonly unknown[], transaction: Transaction): Promise<void> => {
    await sequelize.query(text, { bind: [...bind], transaction });
  };
  const before = async (ref: { accountId: string; id: string }, transaction: Transaction) =>
    (await select<FoundBefore>(sql.BEFORE, [ref.accountId, ref.id], transaction))[0] ?? null;

  async function find({ accountId, reference }: Scope, id: string, transaction?: Transaction) {
    const [found] = await select<FoundComparison>(sql.FIND, [accountId, id, reference], transaction);
    return found ?? null;
  }

  /** The reasons that moved, by the id of the customer: of those who are in both runs, while both are there. */
  async function reasonsOf(
    { runNo, sinceRun }: FoundComparison,
    rows: readonly ChangeRow[],
    transaction: Transaction | undefined,
  ): Promise<ReadonlyMap<string, readonly [before: ResultRow, after: ResultRow]>> {
    const inBoth = rows.filter((row) => row.before_row !== null && row.after_row !== null);
    if (inBoth.length === 0) return new Map();
    const standing = await select<{ run_no: number }>(sql.STANDING_RUNS, [[runNo, sinceRun]], transaction);
    if (standing.length < 2) return new Map();
    const wanted = inBoth.flatMap((row) => [
      [sinceRun, row.before_standing, row.before_row],
      [runNo, row.after_standing, row.after_row],
    ]);
    const found = await select<SelectedRow & { readonly run_no: number }>(
      sql.ROWS(COLUMNS),
      [wanted.map(([run]) => run), wanted.map(([, at]) => at), wanted.map(([, , row]) => row)],
      transaction,
    );
    const results = new Map<string, [ResultRow | undefined, ResultRow | undefined]>();
    for (const row of found) {
      const result = toResult(row, (await runs.byNumber(row.run_no, transaction)).words);
      const known = results.get(row.customer_id) ?? [undefined, undefined];
      known[row.run_no === runNo ? 1 : 0] = result;
      results.set(row.customer_id, known);
    }
    return new Map(
      [...results].flatMap(([id, [was, is]]) => (was === undefined || is === undefined ? [] : [[id, [was, is]]])),
    );
  }

  return {
    async compare({ accountId, id, runNo }) {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const since = await sequelize.transaction(async (transaction) => {
          if (!(await holdRun(sequelize, runNo, transaction))) throw new RunSweptError(runNo);
          await change(sql.FORGET, [runNo], transaction);
          const found = await before({ accountId, id }, transaction);
          if (found === null) return null;
          if (!(await holdRun(sequelize, found.runNo, transaction))) return undefined;
          await change(sql.COMPARE, [runNo, found.runNo, found.id, found.asOf], transaction);
          return found.id;
        });
        if (since !== undefined) return since;
      }
      return null;
    },
    async isStillBefore({ accountId, reference, id }, since, transaction) {
      await select(sql.LOCK_OWNER, [accountId, reference], transaction);
      return ((await before({ accountId, id }, transaction))?.id ?? null) === since;
    },
    find: async (scope, predictionId, transaction) => {
      const found = await find(scope, predictionId, transaction);
      return found && toComparison(found);
    },
    async listPage({ predictionId, kind, limit, cursor, ...scope }, transaction) {
      const signed = ['changes', ...cursorScope(scope), predictionId, kind];
      const [after] =
        cursor === null || cursor === undefined ? [0] : await cursors.decode(cursor, signed, cursorSchema);
      const found = await find(scope, predictionId, transaction);
      if (found === null) return { rows: [], nextCursor: null, comparison: null };
      const rows = await select<ChangeRow>(
        sql.PAGE,
        [found.runNo, CHANGE_KINDS.indexOf(kind), after, limit + 1],
        transaction,
      );
      const page = rows.slice(0, limit);
      const reasons = await reasonsOf(found, page, transaction);
      const last = page.at(-1);
      return {
        comparison: toComparison(found),
        rows: page.map((row) => {
          const both = reasons.get(row.customer_id);
          return {
            kind,
            customerId: row.customer_id,
            customerName: row.customer_name,
            before: stateOf(row.before_standing, row.before_probability, row.before_revenue),
            after: stateOf(row.after_standing, row.after_probability, row.after_revenue),
            moved: both === undefined ? null : movedReason(...both),
          };
        }),
        nextCursor: rows.length > limit && last ? await cursors.encode(signed, [last.rank]) : null,
      };
    },
  };
}

function toComparison({ since, sinceAsOf, ...found }: FoundComparison): Comparison {
  const { newly_at_risk, recovered, gone, joined, still_at_risk } = found;
  return { since, sinceAsOf, counts: { newly_at_risk, recovered, gone, joined, still_at_risk } };
}

function stateOf(standing: number | null, probability: number | null, revenue: number | null): CustomerState | null {
  if (standing === null || probability === null) return null;
  return {
    churnProbability: probability,
    riskLevel: levelOfStanding(standing),
    revenueAtRisk: revenue,
    alreadyChurned: hasLeft(standing),
  };
}
