import { createHash } from 'node:crypto';
import { QueryTypes, type Sequelize } from 'sequelize';
import { makeSessionToken } from '../../secrets/session-token.ts';
import { within, type Transaction } from '../connection/transaction.ts';
import type { AccountChangeNotifier } from '../shared/account-changes.ts';
import { cleanText } from '../shared/clean-text.ts';
import { refuseRepeatedKey } from '../shared/idempotency-key.ts';
import { newId } from '../shared/new-id.ts';
import { ofScope } from '../shared/scope.ts';
import type { FoundSession, WidgetSessionRecord, WidgetSessionRepository } from './types.ts';

/** As PostgreSQL's driver gives it: it knows no nesting, and gives 64-bit integers as text. */
type Row = Omit<WidgetSessionRecord, 'left'> & {
  readonly uploadsLeft: number | null;
  readonly rowsLeft: string | null;
};

const COLUMNS = `
  session.id, session.account_id AS "accountId", session.key_id AS "keyId", session.reference, session.subject,
  session.upload_id AS "uploadId", session.capabilities, session.allowed_origins AS "allowedOrigins",
  session.uploads_left AS "uploadsLeft", session.rows_left AS "rowsLeft", session.created_at AS "createdAt",
  session.expires_at AS "expiresAt", session.revoked_at AS "revokedAt", session.request_hash AS "requestHash"`;

/** It ends with its key at the latest, whose end may come nearer later. */
const ADD = `
  INSERT INTO widget_sessions AS session (
    id, account_id, key_id, reference, subject, upload_id, token_hash, capabilities, allowed_origins, uploads_left,
    rows_left, idempotency_key, request_hash, expires_at
  )
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
    least(now() + $14::double precision * interval '1 second', api_keys.expires_at)
  FROM api_keys WHERE api_keys.account_id = $2 AND api_keys.id = $3
  RETURNING ${COLUMNS}`;

/** The clock of the database decides, for all instances alike. Who was revoked has not expired. */
const FIND = `
  SELECT ${COLUMNS}, api_keys.expires_at AS "keyExpiresAt",
    CASE
      WHEN session.revoked_at IS NOT NULL OR api_keys.revoked_at IS NOT NULL THEN 'revoked'
      WHEN session.expires_at <= now() OR api_keys.expires_at <= now() THEN 'expired'
      ELSE 'active'
    END AS state
  FROM widget_sessions AS session
  JOIN api_keys ON api_keys.account_id = session.account_id AND api_keys.id = session.key_id
  WHERE session.token_hash = $1`;

const FIND_REPEATED = `
  SELECT ${COLUMNS} FROM widget_sessions AS session
  WHERE session.account_id = $1 AND session.key_id = $2 AND session.idempotency_key = $3`;

/** Once: what is revoked stays revoked since then. */
const REVOKE = `
  UPDATE widget_sessions SET revoked_at = coalesce(revoked_at, now())
  WHERE ${ofScope(2)} AND id = $3 RETURNING id`;

const REVOKE_ALL = `
  UPDATE widget_sessions SET revoked_at = now()
  WHERE ${ofScope(2)} AND ($3::text IS NULL OR subject = $3) AND revoked_at IS NULL AND expires_at > now()
  RETURNING id`;

const SPEND = `
  UPDATE widget_sessions SET uploads_left = uploads_left - $3, rows_left = rows_left - $4
  WHERE account_id = $1 AND reference = $5 AND id = $2
    AND coalesce(uploads_left >= $3, true) AND coalesce(rows_left >= $4, true)
  RETURNING id`;

const DELETE = `
  DELETE FROM widget_sessions WHERE id IN (
    SELECT id FROM widget_sessions WHERE expires_at < $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED
  ) RETURNING id`;

/** Tokens are random, so one round of SHA-256 is enough. */
function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function toRecord({ uploadsLeft, rowsLeft, ...row }: Row): WidgetSessionRecord {
  return { ...row, left: { uploads: uploadsLeft, rows: rowsLeft === null ? null : Number(rowsLeft) } };
}

export function createWidgetSessionRepository(
  sequelize: Sequelize,
  changes: AccountChangeNotifier,
): WidgetSessionRepository {
  const rows = <Found extends object>(text: string, bind: unknown[], transaction?: Transaction): Promise<Found[]> =>
    sequelize.query<Found>(text, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  return {
    async create(
      { limits, expiresInSeconds, subject, idempotencyKey = null, requestHash = null, ...session },
      transaction,
    ) {
      const token = makeSessionToken();
      const { accountId, keyId, reference, uploadId, capabilities, allowedOrigins } = session;
      const bind = [
        newId('ws'),
        accountId,
        keyId,
        reference,
        subject === null ? null : cleanText(subject),
        uploadId,
        hashOf(token),
        capabilities,
        allowedOrigins,
        limits.uploads,
        limits.rows,
        idempotencyKey,
        requestHash,
        expiresInSeconds,
      ];
      const [row] = await refuseRepeatedKey(() => rows<Row>(ADD, bind, transaction));
      if (row === undefined) throw new Error('A session was not stored: its account has no such key.');
      return { record: toRecord(row), token };
    },
    async findByToken(token, transaction) {
      const [found] = await rows<Row & Omit<FoundSession, 'record'>>(FIND, [hashOf(token)], transaction);
      if (found === undefined) return null;
      const { state, keyExpiresAt, ...row } = found;
      return { record: toRecord(row), state, keyExpiresAt };
    },
    async findByIdempotencyKey(accountId, keyId, idempotencyKey) {
      const [row] = await rows<Row>(FIND_REPEATED, [accountId, keyId, idempotencyKey]);
      return row === undefined ? null : toRecord(row);
    },
    async revoke({ accountId, reference }, sessionId, transaction) {
      const revoked = await rows(REVOKE, [accountId, reference, sessionId], transaction);
      changes.changed(accountId, transaction);
      return revoked.length > 0;
    },
    async revokeAll({ accountId, reference }, subject, transaction) {
      const revoked = await rows(REVOKE_ALL, [accountId, reference, subject], transaction);
      changes.changed(accountId, transaction);
      return revoked.length;
    },
    async spend({ accountId, reference, id }, { uploads = 0, rows: count = 0 }, transaction) {
      return (await rows(SPEND, [accountId, id, uploads, count, reference], transaction)).length > 0;
    },
    async deleteBefore(before, limit, transaction) {
      return (await rows(DELETE, [before, limit], transaction)).length;
    },
  };
}
