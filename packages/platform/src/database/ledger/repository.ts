import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import type { LedgerBatch, LedgerRepository } from './types.ts';

/** As a record; 64-bit numbers come as text otherwise. */
const BATCH = `
  id::text AS id, account_id AS "accountId", reference, prediction_id AS "predictionId", upload_id AS "uploadId", part,
  model_version AS "modelVersion", arm, as_of AS "asOf", horizon_days AS "horizonDays", scored_with AS "scoredWith",
  object_key AS "objectKey", sha256, bytes::double precision AS bytes, rows, rewrite_reason AS "rewriteReason",
  created_at AS "createdAt"`;

const ADD = `
  INSERT INTO ledger_batches (account_id, reference, prediction_id, upload_id, part, model_version, arm, as_of,
    horizon_days, scored_with, object_key, sha256, bytes, rows)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  ON CONFLICT (account_id, reference, prediction_id, part, arm, model_version) DO NOTHING RETURNING id`;

const LIST = `
  SELECT ${BATCH} FROM ledger_batches WHERE account_id = $1 AND reference = $2
  ORDER BY as_of, ledger_batches.id`;

const LIST_AFTER = `
  SELECT ${BATCH} FROM ledger_batches
  WHERE account_id = $1 AND ($2::text IS NULL OR reference = $2) AND ledger_batches.id > $3::bigint
  ORDER BY ledger_batches.id LIMIT $4`;

const REWRITE = `
  UPDATE ledger_batches SET object_key = $4, sha256 = $5, bytes = $6, rows = $7, rewritten_at = clock_timestamp(),
    rewrite_reason = $8
  WHERE account_id = $1 AND id = $2::bigint AND object_key = $3 RETURNING id`;

const BEFORE = `SELECT ${BATCH} FROM ledger_batches WHERE created_at < $1 ORDER BY created_at LIMIT $2`;

const OF_UPLOAD = `
  SELECT ${BATCH} FROM ledger_batches
  WHERE account_id = $1 AND upload_id = $2 AND EXISTS (
    SELECT 1 FROM uploads WHERE uploads.account_id = $1 AND uploads.id = $2
      AND (uploads.expires_at IS NULL OR uploads.expires_at > now())
  ) ORDER BY ledger_batches.id`;

const NAMED = `
  SELECT object_key AS key FROM ledger_batches WHERE object_key = ANY($1::text[])
  UNION ALL SELECT object_key FROM models WHERE object_key = ANY($1::text[])`;

export function createLedgerRepository(sequelize: Sequelize): LedgerRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  return {
    async add({ accountId, reference }, batches, transaction) {
      for (const batch of batches) {
        const { predictionId, uploadId, part, modelVersion, arm, asOf, horizonDays, scoredWith } = batch;
        const known = [accountId, reference, predictionId, uploadId, part, modelVersion, arm, asOf, horizonDays];
        const { objectKey, sha256, bytes, rows } = batch;
        const settings = scoredWith === null ? null : toJson(scoredWith);
        await select(ADD, [...known, settings, objectKey, sha256, bytes, rows], transaction);
      }
    },
    list: ({ accountId, reference }, transaction) => select<LedgerBatch>(LIST, [accountId, reference], transaction),
    listAfter: ({ accountId, reference }, id, limit) =>
      select<LedgerBatch>(LIST_AFTER, [accountId, reference, id, limit]),
    async rewrite({ accountId, id, objectKey }, file, reason) {
      const bind = [accountId, id, objectKey, file.objectKey, file.sha256, file.bytes, file.rows, reason];
      return (await select(REWRITE, bind)).length > 0;
    },
    listBefore: (moment, limit) => select<LedgerBatch>(BEFORE, [moment, limit]),
    ofDeletedUpload: ({ accountId, id }) => select<LedgerBatch>(OF_UPLOAD, [accountId, id]),
    async remove({ accountId, id }) {
      await select('DELETE FROM ledger_batches WHERE account_id = $1 AND id = $2::bigint', [accountId, id]);
    },
    listNamed: async (objectKeys) => (await select<{ key: string }>(NAMED, [[...objectKeys]])).map(({ key }) => key),
  };
}
