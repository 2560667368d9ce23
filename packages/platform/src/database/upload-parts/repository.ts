import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { cleanJson } from '../shared/clean-text.ts';
import { ofScope } from '../shared/scope.ts';
import type { UploadRef } from '../uploads/types.ts';
import type { AnalysisRef, PartClaim, StoredPart, UnfinishedObject, UploadPartRepository } from './types.ts';

/** $1 to $3 are the account, the reference and the upload everywhere. */
const OF_UPLOAD = `${ofScope(2)} AND id = $3`;
const OF_RECEIVING = `${OF_UPLOAD} AND status = 'receiving' AND part_size IS NOT NULL`;
const OF_ATTEMPT = `${OF_UPLOAD} AND status = 'analyzing' AND analysis_attempts = $4`;
const PARTS = `upload_id = (SELECT id FROM uploads WHERE ${OF_UPLOAD})`;

/** Not while the upload is completed: that locks its row, and counts what is there. */
const CLAIM = `
  WITH open AS (
    SELECT id FROM uploads WHERE ${OF_RECEIVING} FOR SHARE
  )
  INSERT INTO upload_parts AS known (upload_id, n, bytes, sha256) SELECT id, $4, $5, $6 FROM open
  ON CONFLICT (upload_id, n) DO UPDATE
    SET bytes = excluded.bytes, sha256 = excluded.sha256, claimed_at = now()
    WHERE known.etag IS NULL AND (known.sha256 = excluded.sha256 OR known.claimed_at < $7)
  RETURNING n`;

/** Locked rows are skipped: somebody else is taking them. */
const TAKE = `
  UPDATE uploads SET heartbeat_at = now(), analysis_attempts = analysis_attempts + 1
  WHERE id = (
    SELECT id FROM uploads
    WHERE status = 'analyzing' AND heartbeat_at < $1
    ORDER BY heartbeat_at LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  RETURNING id, account_id AS "accountId", reference, analysis_attempts AS "analysisAttempts"`;

const ofUpload = ({ accountId, reference, id }: UploadRef) => [accountId, reference, id];
const ofAttempt = (attempt: AnalysisRef) => [...ofUpload(attempt), attempt.analysisAttempts];

export function createUploadPartRepository(sequelize: Sequelize): UploadPartRepository {
  const rows = <Row extends object>(sql: string, bind: unknown[], transaction?: Transaction): Promise<Row[]> =>
    sequelize.query<Row>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });
  /** Of a statement that ends with RETURNING. */
  const changes = async (sql: string, bind: unknown[], transaction?: Transaction): Promise<boolean> =>
    (await rows(sql, bind, transaction)).length > 0;

  return {
    nameObject: (upload, storeUpload, transaction) =>
      changes(
        `UPDATE uploads SET store_upload = $4 WHERE ${OF_RECEIVING} AND store_upload IS NULL RETURNING id`,
        [...ofUpload(upload), storeUpload],
        transaction,
      ),
    findObject: async (upload, transaction) => {
      const [found] = await rows<UnfinishedObject>(
        `SELECT object_key AS "objectKey", store_upload AS "storeUpload"
         FROM uploads WHERE ${OF_UPLOAD} AND store_upload IS NOT NULL`,
        ofUpload(upload),
        transaction,
      );
      return found ?? null;
    },
    claim: async (upload, { n, bytes, sha256 }, staleBefore, transaction): Promise<PartClaim> => {
      if (await changes(CLAIM, [...ofUpload(upload), n, bytes, sha256, staleBefore], transaction)) return 'mine';
      const [known] = await rows<{ readonly same: boolean; readonly etag: string | null }>(
        `SELECT sha256 = $5 AS same, etag FROM upload_parts WHERE ${PARTS} AND n = $4`,
        [...ofUpload(upload), n, sha256],
        transaction,
      );
      if (known?.same === true && known.etag !== null) return 'stored';
      return known?.same === false ? 'other' : 'closed';
    },
    stored: (upload, { n, sha256, etag }, transaction) =>
      changes(
        `UPDATE upload_parts SET etag = $6 WHERE ${PARTS} AND n = $4 AND sha256 = $5 RETURNING n`,
        [...ofUpload(upload), n, sha256, etag],
        transaction,
      ),
    list: async (upload, transaction) => {
      const found = await rows<Omit<StoredPart, 'bytes'> & { readonly bytes: string }>(
        `SELECT n, bytes, sha256, etag FROM upload_parts WHERE ${PARTS} AND etag IS NOT NULL ORDER BY n`,
        ofUpload(upload),
        transaction,
      );
      return found.map((part) => ({ ...part, bytes: Number(part.bytes) }));
    },
    countOpen: async (accountId, transaction) => {
      const [found] = await rows<{ readonly open: number }>(
        `SELECT count(*)::integer AS open FROM uploads
         WHERE account_id = $1 AND part_size IS NOT NULL AND status IN ('receiving', 'analyzing')`,
        [accountId],
        transaction,
      );
      return found?.open ?? 0;
    },
    holdReceiving: (upload, transaction) =>
      changes(`SELECT id FROM uploads WHERE ${OF_RECEIVING} FOR UPDATE`, ofUpload(upload), transaction),
    beginAnalysis: async (upload, expectedSha256, transaction) => {
      await rows(
        `UPDATE uploads SET status = 'analyzing', expected_sha256 = $4, heartbeat_at = 'epoch'
         WHERE ${OF_RECEIVING} RETURNING id`,
        [...ofUpload(upload), expectedSha256],
        transaction,
      );
    },
    takeAnalysis: async (silentSince, transaction) =>
      (await rows<AnalysisRef>(TAKE, [silentSince], transaction))[0] ?? null,
    beat: (attempt, transaction) =>
      changes(
        `UPDATE uploads SET heartbeat_at = now() WHERE ${OF_ATTEMPT} RETURNING id`,
        ofAttempt(attempt),
        transaction,
      ),
    release: async (attempt, when, transaction) => {
      const heartbeat = when === 'now' ? `'epoch'` : 'now()';
      await rows(
        `UPDATE uploads SET analysis_attempts = analysis_attempts - 1, heartbeat_at = ${heartbeat}
         WHERE ${OF_ATTEMPT} RETURNING id`,
        ofAttempt(attempt),
        transaction,
      );
    },
    fail: (attempt, problem, transaction) =>
      changes(
        `UPDATE uploads SET status = 'failed', problem = $5::jsonb WHERE ${OF_ATTEMPT} RETURNING id`,
        [...ofAttempt(attempt), JSON.stringify(cleanJson(problem))],
        transaction,
      ),
  };
}
