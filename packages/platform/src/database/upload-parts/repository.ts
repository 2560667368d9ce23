import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { cleanJson } from '../shared/clean-text.ts';
import type { AnalysisRef, PartClaim, StoredPart, UnfinishedObject, UploadPartRepository } from './types.ts';

const OF_RECEIVING = `account_id = $1 AND id = $2 AND status = 'receiving' AND part_size IS NOT NULL`;
const OF_ATTEMPT = `account_id = $1 AND id = $2 AND status = 'analyzing' AND analysis_attempts = $3`;

/** Not while the upload is completed: that locks its row, and counts what is there. */
const CLAIM = `
  WITH open AS (
    SELECT id FROM uploads WHERE id = $1 AND status = 'receiving' AND part_size IS NOT NULL FOR SHARE
  )
  INSERT INTO upload_parts AS known (upload_id, n, bytes, sha256) SELECT id, $2, $3, $4 FROM open
  ON CONFLICT (upload_id, n) DO UPDATE
    SET bytes = excluded.bytes, sha256 = excluded.sha256, claimed_at = now()
    WHERE known.etag IS NULL AND (known.sha256 = excluded.sha256 OR known.claimed_at < $5)
  RETURNING n`;

/** Locked rows are skipped: somebody else is taking them. */
const TAKE = `
  UPDATE uploads SET heartbeat_at = now(), analysis_attempts = analysis_attempts + 1
  WHERE id = (
    SELECT id FROM uploads
    WHERE status = 'analyzing' AND heartbeat_at < $1
    ORDER BY heartbeat_at LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  RETURNING id, account_id AS "accountId", analysis_attempts AS "analysisAttempts"`;

const ofAttempt = ({ accountId, id, analysisAttempts }: AnalysisRef) => [accountId, id, analysisAttempts];

export function createUploadPartRepository(sequelize: Sequelize): UploadPartRepository {
  const rows = <Row extends object>(sql: string, bind: unknown[], transaction?: Transaction): Promise<Row[]> =>
    sequelize.query<Row>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });
  /** Of a statement that ends with RETURNING. */
  const changes = async (sql: string, bind: unknown[], transaction?: Transaction): Promise<boolean> =>
    (await rows(sql, bind, transaction)).length > 0;

  return {
    nameObject: ({ accountId, id }, storeUpload, transaction) =>
      changes(
        `UPDATE uploads SET store_upload = $3 WHERE ${OF_RECEIVING} AND store_upload IS NULL RETURNING id`,
        [accountId, id, storeUpload],
        transaction,
      ),
    findObject: async ({ accountId, id }, transaction) => {
      const [found] = await rows<UnfinishedObject>(
        `SELECT object_key AS "objectKey", store_upload AS "storeUpload"
         FROM uploads WHERE account_id = $1 AND id = $2 AND store_upload IS NOT NULL`,
        [accountId, id],
        transaction,
      );
      return found ?? null;
    },
    claim: async (uploadId, { n, bytes, sha256 }, staleBefore, transaction): Promise<PartClaim> => {
      if (await changes(CLAIM, [uploadId, n, bytes, sha256, staleBefore], transaction)) return 'mine';
      const [known] = await rows<{ readonly same: boolean; readonly etag: string | null }>(
        'SELECT sha256 = $3 AS same, etag FROM upload_parts WHERE upload_id = $1 AND n = $2',
        [uploadId, n, sha256],
        transaction,
      );
      if (known?.same === true && known.etag !== null) return 'stored';
      return known?.same === false ? 'other' : 'closed';
    },
    stored: (uploadId, { n, sha256, etag }, transaction) =>
      changes(
        'UPDATE upload_parts SET etag = $4 WHERE upload_id = $1 AND n = $2 AND sha256 = $3 RETURNING n',
        [uploadId, n, sha256, etag],
        transaction,
      ),
    list: async (uploadId, transaction) => {
      const found = await rows<Omit<StoredPart, 'bytes'> & { readonly bytes: string }>(
        'SELECT n, bytes, sha256, etag FROM upload_parts WHERE upload_id = $1 AND etag IS NOT NULL ORDER BY n',
        [uploadId],
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
    holdReceiving: ({ accountId, id }, transaction) =>
      changes(`SELECT id FROM uploads WHERE ${OF_RECEIVING} FOR UPDATE`, [accountId, id], transaction),
    beginAnalysis: async ({ accountId, id }, expectedSha256, transaction) => {
      await rows(
        `UPDATE uploads SET status = 'analyzing', expected_sha256 = $3, heartbeat_at = 'epoch'
         WHERE ${OF_RECEIVING} RETURNING id`,
        [accountId, id, expectedSha256],
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
        `UPDATE uploads SET status = 'failed', problem = $4::jsonb WHERE ${OF_ATTEMPT} RETURNING id`,
        [...ofAttempt(attempt), JSON.stringify(cleanJson(problem))],
        transaction,
      ),
  };
}
