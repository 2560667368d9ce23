import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import type { Transaction } from '../connection/transaction.ts';
import { within } from '../connection/transaction.ts';
import { ofScope, type Owner } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';
import type { PredictionRef } from './types.ts';

/** One attempt at a prediction. */
export interface RunRef extends PredictionRef {
  readonly attempt: number;
}

/** A run that is over, or was given up, and whose files may still be there. */
export interface LeftRun extends RunRef, Owner {
  readonly reference: string;
  readonly uploadId: string;
  /** The file of results that the prediction names. */
  readonly outputKey: string | null;
}

/**
 * The runs that may have files. A run's row is written by `claim`, before its first byte, and goes when its files are
 * gone, or are those of the completed prediction.
 */
export interface RunRepository {
  /** A sign of life. Written at most every five seconds. */
  heartbeat(run: RunRef, transaction?: Transaction): Promise<void>;
  /** Other runs have begun in the process of these, whose end is then no longer blamed on one of them. */
  noteCompany(runs: readonly RunRef[], transaction?: Transaction): Promise<void>;
  /** The other runs in its process have ended, and no more begin until it has. */
  noteAlone(run: RunRef, transaction?: Transaction): Promise<void>;
  /** The run is over, and its files are gone or are the prediction's. */
  remove(run: RunRef, transaction?: Transaction): Promise<void>;
  /** The run is over, but its files are still there. */
  end(run: RunRef, transaction?: Transaction): Promise<void>;
  /** Runs before this one, whose files are of no use. */
  listEarlier(run: RunRef, transaction?: Transaction): Promise<readonly LeftRun[]>;
  /** Runs that ended, or were superseded and have given no sign of life since then. */
  listLeft(since: Date, limit: number, transaction?: Transaction): Promise<readonly LeftRun[]>;
  /** Whether a run of one of the upload's predictions has given a sign of life since then. */
  anyAlive(upload: UploadRef, since: Date, transaction?: Transaction): Promise<boolean>;
  /** No other process is alive: no run is. */
  disownAll(transaction?: Transaction): Promise<void>;
}

/** A run belongs to a prediction, and that to an end customer. */
const RUN = 'account_id = $1 AND prediction_id = $2 AND attempt = $3';

const LEFT = `
  SELECT
    runs.account_id AS "accountId", predictions.reference, runs.prediction_id AS id, runs.attempt,
    predictions.upload_id AS "uploadId", predictions.output_key AS "outputKey"
  FROM prediction_runs AS runs
  JOIN predictions ON predictions.account_id = runs.account_id AND predictions.id = runs.prediction_id`;

export function createRunRepository(sequelize: Sequelize): RunRepository {
  const write = async (sql: string, bind: unknown[], transaction: Transaction | undefined): Promise<void> => {
    await sequelize.query(sql, { bind, ...within(transaction) });
  };
  const ofRun = ({ accountId, id, attempt }: RunRef) => [accountId, id, attempt];

  return {
    heartbeat: (run, transaction) =>
      write(
        `UPDATE prediction_runs SET heartbeat_at = now() WHERE ${RUN} AND heartbeat_at < now() - interval '5 seconds'`,
        ofRun(run),
        transaction,
      ),
    noteCompany: (runs, transaction) =>
      write(
        `UPDATE prediction_runs SET alone = false
         FROM unnest($1::text[], $2::text[], $3::integer[]) AS given (account_id, prediction_id, attempt)
         WHERE prediction_runs.account_id = given.account_id AND prediction_runs.prediction_id = given.prediction_id
           AND prediction_runs.attempt = given.attempt`,
        [runs.map(({ accountId }) => accountId), runs.map(({ id }) => id), runs.map(({ attempt }) => attempt)],
        transaction,
      ),
    noteAlone: (run, transaction) =>
      write(`UPDATE prediction_runs SET alone = true WHERE ${RUN}`, ofRun(run), transaction),
    remove: (run, transaction) => write(`DELETE FROM prediction_runs WHERE ${RUN}`, ofRun(run), transaction),
    end: (run, transaction) => write(`UPDATE prediction_runs SET ended = true WHERE ${RUN}`, ofRun(run), transaction),
    listEarlier: ({ accountId, id, attempt }, transaction) =>
      sequelize.query<LeftRun>(
        `${LEFT} WHERE runs.account_id = $1 AND runs.prediction_id = $2 AND runs.attempt < $3 ORDER BY runs.attempt`,
        { bind: [accountId, id, attempt], type: QueryTypes.SELECT, ...within(transaction) },
      ),
    // The current run of an unfinished prediction stays: the next claim has to know that it was lost.
    listLeft: (since, limit, transaction) =>
      sequelize.query<LeftRun>(
        `${LEFT}
         WHERE runs.ended
           OR (
             runs.heartbeat_at < $1
             AND (runs.attempt <> predictions.attempt OR predictions.status NOT IN ('queued', 'running'))
           )
         ORDER BY runs.heartbeat_at LIMIT $2`,
        { bind: [since, limit], type: QueryTypes.SELECT, ...within(transaction) },
      ),
    anyAlive: async ({ accountId, reference, id }, since, transaction) => {
      const [answer] = await sequelize.query<{ alive: boolean }>(
        `SELECT EXISTS (
           SELECT 1 FROM predictions
           JOIN prediction_runs AS runs
             ON runs.account_id = predictions.account_id AND runs.prediction_id = predictions.id
           WHERE ${ofScope(4, 'predictions')} AND predictions.upload_id = $2
             AND NOT runs.ended AND runs.heartbeat_at >= $3
         ) AS alive`,
        { bind: [accountId, id, since, reference], type: QueryTypes.SELECT, ...within(transaction) },
      );
      return answer?.alive ?? false;
    },
    disownAll: (transaction) =>
      write(`UPDATE prediction_runs SET heartbeat_at = 'epoch' WHERE NOT ended`, [], transaction),
  };
}
