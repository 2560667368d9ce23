import { createHash, randomBytes } from 'node:crypto';
import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import type { AccountChangeNotifier } from '../shared/account-changes.ts';
import { cleanText } from '../shared/clean-text.ts';
import { newId } from '../shared/new-id.ts';
import type { SessionsOf, WidgetSessionRecord, WidgetSessionRepository } from './types.ts';

export const SESSION_TOKEN_PREFIX = 'rws_';
/** As many bits as an API key has. */
const TOKEN_BYTES = 32;

/** As PostgreSQL's driver gives it: it knows no nesting, and gives 64-bit integers as text. */
type Row = Omit<WidgetSessionRecord, 'left'> & {
  readonly uploadsLeft: number | null;
  readonly rowsLeft: string | null;
};

const COLUMNS = `
  session.id, session.account_id AS "accountId", session.key_id AS "keyId", session.reference, session.subject,
  session.upload_id AS "uploadId", session.capabilities, session.allowed_origins AS "allowedOrigins",
  session.uploads_left AS "uploadsLeft", session.rows_left AS "rowsLeft", session.created_at AS "createdAt",
  session.expires_at AS "expiresAt", session.revoked_at AS "revokedAt"`;

const ADD = `
  INSERT INTO widget_sessions AS session (
    id, account_id, key_id, reference, subject, upload_id, token_hash, capabilities, allowed_origins, uploads_left,
    rows_left, expires_at
  )
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + $12::double precision * interval '1 second')
  RETURNING ${COLUMNS}`;

/** The clock of the database decides, for all instances alike. */
const FIND = `
  SELECT ${COLUMNS},
    session.revoked_at IS NULL AND session.expires_at > now()
      AND api_keys.revoked_at IS NULL AND coalesce(api_keys.expires_at > now(), true) AS "isActive"
  FROM widget_sessions AS session
  JOIN api_keys ON api_keys.account_id = session.account_id AND api_keys.id = session.key_id
  WHERE session.token_hash = $1`;

const REVOKE = 'UPDATE widget_sessions SET revoked_at = now() WHERE account_id = $1 AND revoked_at IS NULL';

const SPEND = `
  UPDATE widget_sessions SET uploads_left = uploads_left - $3, rows_left = rows_left - $4
  WHERE account_id = $1 AND id = $2 AND coalesce(uploads_left >= $3, true) AND coalesce(rows_left >= $4, true)
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

/** The condition and what it is about. */
function whichOf(of: SessionsOf): readonly [condition: string, value: string[]] {
  if ('reference' in of) return ['AND reference = $2', [of.reference]];
  if ('subject' in of) return ['AND subject = $2', [of.subject]];
  return ['', []];
}

export function createWidgetSessionRepository(
  sequelize: Sequelize,
  changes: AccountChangeNotifier,
): WidgetSessionRepository {
  const rows = <Found extends object>(text: string, bind: unknown[], transaction?: Transaction): Promise<Found[]> =>
    sequelize.query<Found>(text, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  return {
    async create({ limits, expiresInSeconds, subject, ...session }, transaction) {
      const token = SESSION_TOKEN_PREFIX + randomBytes(TOKEN_BYTES).toString('base64url');
      const { accountId, keyId, reference, uploadId, capabilities, allowedOrigins } = session;
      const bind = [
        newId('ses'),
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
        expiresInSeconds,
      ];
      const [row] = await rows<Row>(ADD, bind, transaction);
      if (row === undefined) throw new Error('A session was not stored.');
      return { record: toRecord(row), token };
    },
    async findByToken(token, transaction) {
      const [found] = await rows<Row & { readonly isActive: boolean }>(FIND, [hashOf(token)], transaction);
      if (found === undefined) return null;
      const { isActive, ...row } = found;
      return { record: toRecord(row), isActive };
    },
    async revoke(accountId, sessionId, transaction) {
      const revoked = await rows(`${REVOKE} AND id = $2 RETURNING id`, [accountId, sessionId], transaction);
      changes.changed(accountId, transaction);
      return revoked.length > 0;
    },
    async revokeAll(accountId, of, transaction) {
      const [condition, value] = whichOf(of);
      const revoked = await rows(`${REVOKE} ${condition} RETURNING id`, [accountId, ...value], transaction);
      changes.changed(accountId, transaction);
      return revoked.length;
    },
    async spend(accountId, sessionId, { uploads, rows: count }, transaction) {
      return (await rows(SPEND, [accountId, sessionId, uploads, count], transaction)).length > 0;
    },
    async deleteBefore(before, limit, transaction) {
      return (await rows(DELETE, [before, limit], transaction)).length;
    },
  };
}
