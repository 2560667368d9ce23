import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within } from '../connection/transaction.ts';
import { ofScope } from '../shared/scope.ts';
import type { EventRecord, EventRepository, PredictionEventData, PredictionState } from './types.ts';

// The driver gives 64-bit integers as text; as doubles they are exact to 2^53.
const EVENT = `
  id::double precision AS id, account_id AS "accountId", reference, subject_id AS "subjectId", type, data, at`;

const AFTER = `
  SELECT events.* FROM unnest($1::text[], $2::bigint[], $4::text[]) AS known (account_id, after, reference)
  CROSS JOIN LATERAL (
    SELECT ${EVENT} FROM events
    WHERE events.account_id = known.account_id AND events.id > known.after
      AND (known.reference IS NULL OR events.reference = known.reference)
    ORDER BY events.id LIMIT $3
  ) AS events`;

const OF_SUBJECT = `
  SELECT ${EVENT} FROM events WHERE ${ofScope(5)} AND subject_id = $2 AND id > $3 ORDER BY id LIMIT $4`;

/** Predictions of an upload that is being deleted are gone. */
const prediction = (reference: number) => `
  FROM predictions JOIN uploads ON uploads.account_id = predictions.account_id AND uploads.id = predictions.upload_id
  WHERE ${ofScope(reference, 'predictions')} AND predictions.id = $2 AND uploads.status = 'ready'`;

/** The transaction that wrote the row. Readable parts beside it, so that a restored database repeats none by chance. */
const VERSION = `concat_ws('-', predictions.xmin, predictions.rows_processed, predictions.status)`;

const STATE = `
  SELECT
    ${VERSION} AS version, predictions.reference, predictions.upload_id, predictions.status, rows_processed, rows_total,
    rows_accepted, rows_rejected, error_code, clock_timestamp()::timestamptz(3) AS at,
    (
      SELECT max(id)::double precision FROM events
      WHERE account_id = $1 AND subject_id = $2 AND predictions.status NOT IN ('queued', 'running')
        AND type = 'prediction.' || predictions.status
    ) AS end_id,
    ARRAY(
      SELECT id::double precision FROM events WHERE account_id = $1 AND subject_id = $2 AND id > $3
    ) AS told_ids
  ${prediction(4)}`;

const DELETE = `
  WITH old AS (SELECT id FROM events WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)
  DELETE FROM events USING old WHERE events.id = old.id RETURNING 1`;

interface StateRow extends PredictionEventData {
  readonly reference: string;
  readonly version: string;
  readonly at: Date;
  readonly end_id: number | null;
  readonly told_ids: readonly number[];
}

function toState({ version, reference, at, end_id, told_ids, ...data }: StateRow): PredictionState {
  return { version, reference, at, data, endEventId: end_id, toldIds: told_ids };
}

export function createEventRepository(sequelize: Sequelize): EventRepository {
  const select = <Row extends object>(
    sql: string,
    bind: unknown[],
    transaction: Parameters<EventRepository['newestId']>[1],
  ) => sequelize.query<Row>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  return {
    newestId: async ({ accountId, reference }, transaction) => {
      const sql = `SELECT coalesce(max(id), 0)::double precision AS id FROM events WHERE ${ofScope(2)}`;
      const [row] = await select<{ id: number }>(sql, [accountId, reference], transaction);
      return row?.id ?? 0;
    },
    listAfter: (positions, limit, transaction) =>
      select<EventRecord>(
        AFTER,
        [
          positions.map(({ accountId }) => accountId),
          positions.map(({ after }) => after),
          limit,
          positions.map(({ reference }) => reference),
        ],
        transaction,
      ),
    listOfSubject: ({ accountId, reference, subjectId, after }, limit, transaction) =>
      select<EventRecord>(OF_SUBJECT, [accountId, subjectId, after, limit, reference], transaction),
    predictionState: async ({ accountId, reference, id }, after, transaction) => {
      const [row] = await select<StateRow>(STATE, [accountId, id, after, reference], transaction);
      return row === undefined ? null : toState(row);
    },
    predictionVersion: async ({ accountId, reference, id }, transaction) => {
      const sql = `SELECT ${VERSION} AS version ${prediction(3)}`;
      const [row] = await select<{ version: string }>(sql, [accountId, id, reference], transaction);
      return row?.version ?? null;
    },
    deleteBefore: async (before, limit, transaction) => (await select(DELETE, [before, limit], transaction)).length,
  };
}
