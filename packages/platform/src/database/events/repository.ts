import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within } from '../connection/transaction.ts';
import type { EventRecord, EventRepository, PredictionEventData, PredictionState } from './types.ts';

// The driver gives 64-bit integers as text; as doubles they are exact to 2^53.
const EVENT = 'id::double precision AS id, account_id AS "accountId", subject_id AS "subjectId", type, data, at';

const AFTER = `
  SELECT events.* FROM unnest($1::text[], $2::bigint[]) AS known (account_id, after)
  CROSS JOIN LATERAL (
    SELECT ${EVENT} FROM events
    WHERE events.account_id = known.account_id AND events.id > known.after ORDER BY events.id LIMIT $3
  ) AS events`;

const OF_SUBJECT = `
  SELECT ${EVENT} FROM events WHERE account_id = $1 AND subject_id = $2 AND id > $3 ORDER BY id LIMIT $4`;

/** Predictions of an upload that is being deleted are gone. */
const PREDICTION = `
  FROM predictions JOIN uploads ON uploads.account_id = predictions.account_id AND uploads.id = predictions.upload_id
  WHERE predictions.account_id = $1 AND predictions.id = $2 AND uploads.status = 'ready'`;

/** The transaction that wrote the row. Readable parts beside it, so that a restored database repeats none by chance. */
const VERSION = `concat_ws('-', predictions.xmin, predictions.rows_processed, predictions.status)`;

const STATE = `
  SELECT
    ${VERSION} AS version, predictions.upload_id, predictions.status, rows_processed, rows_total, rows_accepted,
    rows_rejected, error_code, clock_timestamp()::timestamptz(3) AS at,
    (
      SELECT max(id)::double precision FROM events
      WHERE account_id = $1 AND subject_id = $2 AND predictions.status NOT IN ('queued', 'running')
        AND type = 'prediction.' || predictions.status
    ) AS end_id,
    ARRAY(
      SELECT id::double precision FROM events WHERE account_id = $1 AND subject_id = $2 AND id > $3
    ) AS told_ids
  ${PREDICTION}`;

const DELETE = `
  WITH old AS (SELECT id FROM events WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)
  DELETE FROM events USING old WHERE events.id = old.id RETURNING 1`;

interface StateRow extends PredictionEventData {
  readonly version: string;
  readonly at: Date;
  readonly end_id: number | null;
  readonly told_ids: readonly number[];
}

function toState({ version, at, end_id, told_ids, ...data }: StateRow): PredictionState {
  return { version, at, data, endEventId: end_id, toldIds: told_ids };
}

export function createEventRepository(sequelize: Sequelize): EventRepository {
  const select = <Row extends object>(
    sql: string,
    bind: unknown[],
    transaction: Parameters<EventRepository['newestId']>[1],
  ) => sequelize.query<Row>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  return {
    newestId: async (accountId, transaction) => {
      const sql = 'SELECT coalesce(max(id), 0)::double precision AS id FROM events WHERE account_id = $1';
      const [row] = await select<{ id: number }>(sql, [accountId], transaction);
      return row?.id ?? 0;
    },
    listAfter: (positions, limit, transaction) =>
      select<EventRecord>(
        AFTER,
        [positions.map(({ accountId }) => accountId), positions.map(({ after }) => after), limit],
        transaction,
      ),
    listOfSubject: ({ accountId, subjectId, after }, limit, transaction) =>
      select<EventRecord>(OF_SUBJECT, [accountId, subjectId, after, limit], transaction),
    predictionState: async (accountId, predictionId, after, transaction) => {
      const [row] = await select<StateRow>(STATE, [accountId, predictionId, after], transaction);
      return row === undefined ? null : toState(row);
    },
    predictionVersion: async (accountId, predictionId, transaction) => {
      const sql = `SELECT ${VERSION} AS version ${PREDICTION}`;
      const [row] = await select<{ version: string }>(sql, [accountId, predictionId], transaction);
      return row?.version ?? null;
    },
    deleteBefore: async (before, limit, transaction) => (await select(DELETE, [before, limit], transaction)).length,
  };
}
