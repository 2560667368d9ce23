import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { ofScope } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';

/** Runs that are looked at in one go. */
const RUNS_AT_ONCE = 100;

/**
 * Runs that no prediction names and that nobody writes, locked. Those that somebody is writing are passed over: their
 * rows hold the lock.
 */
const LOST = `
  SELECT run_no FROM result_runs
  WHERE NOT EXISTS (SELECT 1 FROM predictions WHERE predictions.result_run = result_runs.run_no)
    AND NOT EXISTS (
      SELECT 1 FROM prediction_runs AS attempts
      WHERE attempts.prediction_id = result_runs.prediction_id AND attempts.attempt = result_runs.attempt
        AND NOT attempts.ended AND attempts.heartbeat_at >= $1
    )
  ORDER BY run_no LIMIT ${RUNS_AT_ONCE} FOR UPDATE SKIP LOCKED`;

const OF_UPLOAD = `
  SELECT run_no FROM result_runs
  WHERE prediction_id IN (SELECT id FROM predictions WHERE ${ofScope(3)} AND upload_id = $2)
  ORDER BY run_no FOR UPDATE SKIP LOCKED`;

/** Asked again now that they are locked: a prediction that named one meanwhile has held it. */
const MARK = `
  UPDATE result_runs SET swept = true
  WHERE run_no = ANY($1) AND NOT EXISTS (SELECT 1 FROM predictions WHERE predictions.result_run = result_runs.run_no)
  RETURNING run_no`;

const MARK_ALL = 'UPDATE result_runs SET swept = true WHERE run_no = ANY($1) RETURNING run_no';

const DELETE_ROWS = `
  WITH gone AS (
    DELETE FROM results WHERE ctid = ANY (ARRAY (SELECT ctid FROM results WHERE run_no = ANY($1) LIMIT $2)) RETURNING 1
  )
  SELECT count(*)::integer AS count FROM gone`;

const DELETE_CHANGES = `
  WITH gone AS (
    DELETE FROM result_changes
    WHERE ctid = ANY (ARRAY (SELECT ctid FROM result_changes WHERE run_no = ANY($1) LIMIT $2)) RETURNING 1
  )
  SELECT count(*)::integer AS count FROM gone`;

const DELETE_RUNS = `
  WITH lists AS (DELETE FROM result_trigrams WHERE run_no = ANY($1)),
    comparisons AS (DELETE FROM result_comparisons WHERE run_no = ANY($1))
  DELETE FROM result_runs WHERE run_no = ANY($1)`;

/** Of the predictions of an upload, from before there were runs. */
const DELETE_LEGACY = `
  WITH gone AS (
    DELETE FROM prediction_results WHERE id IN (
      SELECT rows.id FROM predictions
      JOIN prediction_results AS rows
        ON rows.account_id = predictions.account_id AND rows.prediction_id = predictions.id
      WHERE ${ofScope(4, 'predictions')} AND predictions.upload_id = $2 LIMIT $3
    ) RETURNING 1
  )
  SELECT count(*)::integer AS count FROM gone`;

type Bind = readonly unknown[];

function statements(sequelize: Sequelize, transaction: Transaction | undefined) {
  const select = <T extends object>(sql: string, bind: Bind) =>
    sequelize.query<T>(sql, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  return {
    runNumbers: async (sql: string, bind: Bind) =>
      (await select<{ run_no: number }>(sql, bind)).map(({ run_no }) => run_no),
    count: async (sql: string, bind: Bind) => (await select<{ count: number }>(sql, bind))[0]?.count ?? 0,
  };
}

/**
 * From then on nothing is written to the runs that are returned: whoever writes one finds the mark when it begins the
 * next portion.
 */
function markRuns(
  sequelize: Sequelize,
  find: string,
  bind: Bind,
  mark: string,
  transaction: Transaction | undefined,
): Promise<readonly number[]> {
  const work = async (open: Transaction) => {
    const { runNumbers } = statements(sequelize, open);
    const found = await runNumbers(find, bind);
    return found.length === 0 ? [] : runNumbers(mark, [found]);
  };
  return transaction === undefined ? sequelize.transaction(work) : work(transaction);
}

/** Deletes up to so many rows of marked runs, and the runs once no row is left. Returns how many rows. */
async function deleteRuns(
  sequelize: Sequelize,
  runs: readonly number[],
  limit: number,
  transaction: Transaction | undefined,
): Promise<number> {
  if (runs.length === 0) return 0;
  const { count, runNumbers } = statements(sequelize, transaction);
  let rows = await count(DELETE_ROWS, [runs, limit]);
  if (rows < limit) rows += await count(DELETE_CHANGES, [runs, limit - rows]);
  if (rows < limit) await runNumbers(DELETE_RUNS, [runs]);
  return rows;
}

export async function sweepResults(
  sequelize: Sequelize,
  { since, limit }: { readonly since: Date; readonly limit: number },
  transaction: Transaction | undefined,
): Promise<{ readonly runs: number; readonly rows: number }> {
  const runs = await markRuns(sequelize, LOST, [since], MARK, transaction);
  return { runs: runs.length, rows: await deleteRuns(sequelize, runs, limit, transaction) };
}

export async function deleteOfUpload(
  sequelize: Sequelize,
  { accountId, reference, id }: UploadRef,
  limit: number,
  transaction: Transaction | undefined,
): Promise<number> {
  const runs = await markRuns(sequelize, OF_UPLOAD, [accountId, id, reference], MARK_ALL, transaction);
  const rows = await deleteRuns(sequelize, runs, limit, transaction);
  if (rows > 0) return rows;
  return statements(sequelize, transaction).count(DELETE_LEGACY, [accountId, id, limit, reference]);
}
