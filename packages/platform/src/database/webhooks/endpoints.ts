import { QueryTypes, type Sequelize } from 'sequelize';
import { z } from 'zod';
import { inOneTransaction, within, type Transaction } from '../connection/transaction.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { refuseRepeatedKey } from '../shared/idempotency-key.ts';
import { toPage } from '../shared/newest-first.ts';
import { ofScope } from '../shared/scope.ts';
import { CANCEL_PENDING } from './statements.ts';
import type {
  NewWebhookEndpoint,
  WebhookEndpointChange,
  WebhookEndpointRecord,
  WebhookEndpointRepository,
} from './types.ts';

const COLUMNS = `
  id, account_id AS "accountId", reference, url, description, event_types AS "eventTypes", status,
  disabled_reason AS "disabledReason", failing_since AS "failingSince", created_at AS "createdAt",
  request_hash AS "requestHash"`;

/** Two that are made at the same time must both be counted; nothing else waits for this lock. */
const HOLD_OWNER = `SELECT pg_advisory_xact_lock(hashtext('webhook_endpoints'), hashtext($1 || ' ' || $2))`;

const ADD = `
  INSERT INTO webhook_endpoints (
    account_id, reference, id, url, description, event_types, created_by, idempotency_key, request_hash
  )
  SELECT $1, $2, $3, $4, $5, $6::text[], $7, $8, $9
  WHERE (SELECT count(*) FROM webhook_endpoints WHERE account_id = $1 AND reference = $2) < $10
  RETURNING ${COLUMNS}`;

const ADD_SECRET = `
  INSERT INTO webhook_secrets (account_id, reference, endpoint_id, sealed) VALUES ($1, $2, $3, $4)`;

/** The others end after the overlap, or at once when there are too many. */
const EXPIRE_SECRETS = `
  WITH ranked AS (
    SELECT id, row_number() OVER (ORDER BY id DESC) AS nth FROM webhook_secrets
    WHERE account_id = $1 AND reference = $2 AND endpoint_id = $3
      AND coalesce(expires_at > clock_timestamp(), true)
  ), ending AS (
    UPDATE webhook_secrets AS secret SET expires_at = least(
      secret.expires_at,
      clock_timestamp() + CASE WHEN nth > $5 THEN 0 ELSE $4::double precision END * interval '1 second'
    )
    FROM ranked WHERE secret.account_id = $1 AND secret.id = ranked.id
  )
  DELETE FROM webhook_secrets
  WHERE account_id = $1 AND reference = $2 AND endpoint_id = $3 AND expires_at <= clock_timestamp()`;

const HOLD = `SELECT ${COLUMNS} FROM webhook_endpoints WHERE ${ofScope(2)} AND id = $3 FOR NO KEY UPDATE`;

const CHANGE = `
  UPDATE webhook_endpoints SET
    url = $4, description = $5, event_types = $6::text[], status = $7, disabled_reason = $8, failing_since = $9,
    paused_until = CASE WHEN $10 THEN NULL ELSE paused_until END
  WHERE ${ofScope(2)} AND id = $3 RETURNING ${COLUMNS}`;

const positionSchema = z.tuple([z.iso.datetime(), z.string()]);

export function createWebhookEndpointRepository(sequelize: Sequelize, cursors: Cursors): WebhookEndpointRepository {
  const rows = (sql: string, bind: unknown[], transaction?: Transaction): Promise<WebhookEndpointRecord[]> =>
    sequelize.query<WebhookEndpointRecord>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  function add(
    endpoint: NewWebhookEndpoint,
    sealed: Buffer,
    limit: number,
    outer: Transaction | undefined,
  ): Promise<WebhookEndpointRecord | null> {
    const { accountId, reference, id, url, eventTypes, createdBy, idempotencyKey, requestHash } = endpoint;
    const description = cleanText(endpoint.description);
    return inOneTransaction(sequelize, outer, async (transaction) => {
      await rows(HOLD_OWNER, [accountId, reference], transaction);
      const bind = [
        accountId,
        reference,
        id,
        url,
        description,
        eventTypes,
        createdBy,
        idempotencyKey,
        requestHash,
        limit,
      ];
      const [made] = await rows(ADD, bind, transaction);
      if (made === undefined) return null;
      await rows(ADD_SECRET, [accountId, reference, id, sealed], transaction);
      return made;
    });
  }

  return {
    create: (endpoint, sealed, limit, transaction) =>
      refuseRepeatedKey(() => add(endpoint, sealed, limit, transaction)),
    async find({ accountId, reference, id }, transaction) {
      const sql = `SELECT ${COLUMNS} FROM webhook_endpoints WHERE ${ofScope(2)} AND id = $3`;
      return (await rows(sql, [accountId, reference, id], transaction))[0] ?? null;
    },
    async findByIdempotencyKey(accountId, createdBy, key) {
      const sql = `
        SELECT ${COLUMNS} FROM webhook_endpoints
        WHERE account_id = $1 AND created_by = $2 AND idempotency_key = $3`;
      return (await rows(sql, [accountId, createdBy, key]))[0] ?? null;
    },
    async listPage({ accountId, reference, limit, cursor }, transaction) {
      const scope = ['webhook_endpoints', accountId, reference];
      const [time, id] = cursor ? await cursors.decode(cursor, scope, positionSchema) : [null, null];
      const sql = `
        SELECT ${COLUMNS} FROM webhook_endpoints
        WHERE ${ofScope(2)} AND ($3::timestamptz IS NULL OR (created_at, id) < ($3::timestamptz, $4))
        ORDER BY created_at DESC, id DESC LIMIT $5`;
      const found = await rows(sql, [accountId, reference, time, id, limit + 1], transaction);
      return toPage(cursors, scope, found, limit);
    },
    update: ({ accountId, reference, id }, change, outer) =>
      inOneTransaction(sequelize, outer, async (transaction) => {
        const [old] = await rows(HOLD, [accountId, reference, id], transaction);
        if (old === undefined) return null;
        const { url, description, eventTypes, status, disabledReason, failingSince, isAnew, isElsewhere } = changed(
          old,
          change,
        );
        const bind = [
          accountId,
          reference,
          id,
          url,
          description,
          eventTypes,
          status,
          disabledReason,
          failingSince,
          isAnew || isElsewhere,
        ];
        const [record] = await rows(CHANGE, bind, transaction);
        // Also what an event that was under way has added since it was disabled.
        if (status === 'disabled' || isAnew) await rows(CANCEL_PENDING, [accountId, id], transaction);
        return record ?? null;
      }),
    async delete({ accountId, reference, id }, transaction) {
      const sql = `DELETE FROM webhook_endpoints WHERE ${ofScope(2)} AND id = $3 RETURNING ${COLUMNS}`;
      return (await rows(sql, [accountId, reference, id], transaction)).length > 0;
    },
    addSecret: ({ accountId, reference, id }, sealed, { overlapSeconds, keep }, outer) =>
      inOneTransaction(sequelize, outer, async (transaction) => {
        const [held] = await rows(HOLD, [accountId, reference, id], transaction);
        if (held === undefined) return null;
        const owned = [accountId, held.reference, id];
        await rows(EXPIRE_SECRETS, [...owned, overlapSeconds, keep], transaction);
        await rows(ADD_SECRET, [...owned, sealed], transaction);
        return held;
      }),
  };
}

/** One that is enabled again, or is at another address, has not failed yet. */
function changed(old: WebhookEndpointRecord, change: WebhookEndpointChange) {
  const status = change.status ?? old.status;
  const url = change.url ?? old.url;
  const isAnew = status === 'enabled' && old.status === 'disabled';
  const isElsewhere = url !== old.url;
  return {
    url,
    description: cleanText(change.description ?? old.description),
    eventTypes: change.eventTypes === undefined ? old.eventTypes : change.eventTypes,
    status,
    disabledReason: status === 'enabled' ? null : (old.disabledReason ?? 'requested'),
    failingSince: isAnew || isElsewhere ? null : old.failingSince,
    isAnew,
    isElsewhere,
  };
}
