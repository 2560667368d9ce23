import { randomUUID } from 'node:crypto';
import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { cleanText } from '../shared/clean-text.ts';
import { firstBytes } from './first-bytes.ts';
import { CANCEL_PENDING, JOIN_EVENT } from './statements.ts';
import type { ClaimedDelivery, DisabledReason, WebhookOutbox } from './types.ts';

/** As the column allows. */
const MAX_BODY_BYTES = 1024;

/** What a worker took that has been silent for too long. It may have been sent: at least once, never "once". */
const TAKE_BACK = `
  UPDATE webhook_deliveries SET status = 'pending', lease = NULL, leased_until = NULL
  WHERE status = 'sending' AND leased_until <= clock_timestamp()`;

/**
 * Endpoints with something due, those of accounts first that have the fewest under way. Whoever has locked one takes
 * its deliveries, so that the bound of an endpoint holds across workers. Endpoints with something to send are found by
 * skipping through the index, one step for each: a line of a million for one endpoint costs no more than a line of one.
 */
const HOLD_ENDPOINTS = `
  WITH RECURSIVE waiting AS (
    (
      SELECT account_id, endpoint_id FROM webhook_deliveries WHERE status = 'pending'
      ORDER BY account_id, endpoint_id LIMIT 1
    )
    UNION ALL
    SELECT next.account_id, next.endpoint_id FROM waiting CROSS JOIN LATERAL (
      SELECT account_id, endpoint_id FROM webhook_deliveries
      WHERE status = 'pending' AND (account_id, endpoint_id) > (waiting.account_id, waiting.endpoint_id)
      ORDER BY account_id, endpoint_id LIMIT 1
    ) AS next
  ), due AS (
    SELECT waiting.*, first.due_at,
      (SELECT count(*) FROM webhook_deliveries AS other
        WHERE other.account_id = waiting.account_id AND other.status = 'sending') AS of_account,
      (SELECT count(*) FROM webhook_deliveries AS other
        WHERE other.account_id = waiting.account_id AND other.endpoint_id = waiting.endpoint_id
          AND other.status = 'sending') AS of_endpoint
    FROM waiting CROSS JOIN LATERAL (
      SELECT due_at FROM webhook_deliveries AS delivery
      WHERE delivery.account_id = waiting.account_id AND delivery.endpoint_id = waiting.endpoint_id
        AND status = 'pending' AND due_at <= clock_timestamp()
      ORDER BY due_at LIMIT 1
    ) AS first
  ), turns AS (
    SELECT due.*, of_account + row_number() OVER (PARTITION BY account_id ORDER BY due_at) AS turn
    FROM due WHERE of_endpoint < $2
  )
  SELECT endpoint.account_id AS "accountId", endpoint.id
  FROM turns JOIN webhook_endpoints AS endpoint
    ON endpoint.account_id = turns.account_id AND endpoint.id = turns.endpoint_id
  -- What was made by a request that was let in just before its account ended is told to nobody.
  JOIN accounts ON accounts.id = endpoint.account_id AND accounts.erasing_since IS NULL
  WHERE endpoint.status = 'enabled' AND coalesce(endpoint.paused_until <= clock_timestamp(), true)
    AND turns.turn <= $3
  ORDER BY turns.turn, turns.due_at LIMIT $1
  FOR NO KEY UPDATE OF endpoint SKIP LOCKED`;

/** Counted by a statement of its own, which sees what others took before the endpoints were locked. */
const TAKE = `
  WITH held AS (
    SELECT account_id, endpoint_id,
      (SELECT count(*) FROM webhook_deliveries AS other
        WHERE other.account_id = held.account_id AND other.status = 'sending') AS of_account,
      (SELECT count(*) FROM webhook_deliveries AS other
        WHERE other.account_id = held.account_id AND other.endpoint_id = held.endpoint_id
          AND other.status = 'sending') AS of_endpoint
    FROM unnest($1::text[], $2::text[]) AS held (account_id, endpoint_id)
  ), candidates AS (
    SELECT delivery.id, held.account_id, delivery.due_at,
      held.of_account + row_number() OVER (PARTITION BY held.account_id ORDER BY delivery.nth, delivery.due_at) AS turn
    FROM held CROSS JOIN LATERAL (
      SELECT id, due_at, row_number() OVER (ORDER BY due_at) AS nth FROM webhook_deliveries AS delivery
      WHERE delivery.account_id = held.account_id AND delivery.endpoint_id = held.endpoint_id
        AND status = 'pending' AND due_at <= clock_timestamp()
      ORDER BY due_at LIMIT greatest($4 - held.of_endpoint, 0)
    ) AS delivery
  ), taken AS (
    SELECT account_id, id FROM candidates WHERE turn <= $7 ORDER BY turn, due_at LIMIT $3
  )
  UPDATE webhook_deliveries AS delivery SET
    status = 'sending', lease = $5, leased_until = clock_timestamp() + $6::double precision * interval '1 second'
  FROM taken
  WHERE delivery.account_id = taken.account_id AND delivery.id = taken.id AND delivery.status = 'pending'
  RETURNING delivery.account_id, delivery.id`;

const TAKEN = `
  SELECT delivery.id, delivery.account_id AS "accountId", delivery.endpoint_id AS "endpointId", delivery.lease,
    delivery.cause, delivery.attempt, endpoint.url,
    jsonb_build_object(
      'id', event.id, 'type', event.type, 'reference', event.reference, 'subjectId', event.subject_id,
      'data', event.data
    ) AS event, event.at,
    ARRAY(
      SELECT sealed FROM webhook_secrets AS secret
      WHERE secret.account_id = delivery.account_id AND secret.reference = delivery.reference
        AND secret.endpoint_id = delivery.endpoint_id AND coalesce(secret.expires_at > clock_timestamp(), true)
      ORDER BY secret.id DESC
    ) AS "sealedSecrets"
  FROM webhook_deliveries AS delivery ${JOIN_EVENT}
  JOIN webhook_endpoints AS endpoint ON endpoint.account_id = delivery.account_id
    AND endpoint.reference = delivery.reference AND endpoint.id = delivery.endpoint_id
  WHERE delivery.status = 'sending' AND delivery.lease = $1 AND delivery.account_id = ANY ($2::text[])
  ORDER BY delivery.due_at`;

/** $1 to $3 say which delivery, as long as it is the worker's. */
const OF_LEASE = `account_id = $1 AND id = $2 AND status = 'sending' AND lease = $3`;

const END = `
  UPDATE webhook_deliveries SET
    status = $4, lease = NULL, leased_until = NULL, ended_at = clock_timestamp(), response_code = $5,
    response_ms = $6, response_body = $7, error = $8
  WHERE ${OF_LEASE} RETURNING id`;

const RECOVERED = `
  UPDATE webhook_endpoints SET failing_since = NULL
  WHERE account_id = $1 AND id = $2 AND failing_since IS NOT NULL`;

const FAILED = `
  UPDATE webhook_endpoints SET
    failing_since = coalesce(failing_since, clock_timestamp()),
    paused_until = greatest(paused_until, clock_timestamp() + $3::double precision * interval '1 second')
  WHERE account_id = $1 AND id = $2 AND status = 'enabled'
  RETURNING failing_since <= clock_timestamp() - $4::double precision * interval '1 second' AS "isOver"`;

const NEXT = `
  INSERT INTO webhook_deliveries (
    id, account_id, reference, endpoint_id, event_reference, event_id, cause, attempt, due_at
  )
  SELECT webhook_id('dlv_'), account_id, reference, endpoint_id, event_reference, event_id, cause, attempt + 1,
    clock_timestamp() + $3::double precision * interval '1 second'
  FROM webhook_deliveries WHERE account_id = $1 AND id = $2`;

/** The account's other endpoints are told. */
const DISABLE = `
  WITH disabled AS (
    UPDATE webhook_endpoints SET status = 'disabled', disabled_reason = $3
    WHERE account_id = $1 AND id = $2 AND status = 'enabled' RETURNING *
  )
  SELECT tell_webhooks(account_id, reference, id, 'webhook.disabled', jsonb_build_object('reason', $3::text))
  FROM disabled`;

const RELEASE = `
  UPDATE webhook_deliveries SET status = 'pending', lease = NULL, leased_until = NULL WHERE ${OF_LEASE}`;

const DUE = `
  FROM webhook_deliveries AS delivery
  JOIN webhook_endpoints AS endpoint ON endpoint.account_id = delivery.account_id AND endpoint.id = delivery.endpoint_id
  WHERE delivery.status = 'pending' AND delivery.due_at <= clock_timestamp()
    AND endpoint.status = 'enabled' AND coalesce(endpoint.paused_until <= clock_timestamp(), true)`;

const OLDEST = `
  SELECT extract(epoch FROM clock_timestamp() - min(delivery.due_at))::double precision AS seconds ${DUE}`;

/** Of a long queue it is enough to know that it is long. */
const COUNT_DUE = `SELECT count(*)::integer AS due FROM (SELECT 1 ${DUE} LIMIT 10000) AS due`;

const CANCEL_DISABLED = `
  UPDATE webhook_deliveries AS delivery SET status = 'cancelled', ended_at = clock_timestamp()
  FROM webhook_endpoints AS endpoint
  WHERE endpoint.account_id = delivery.account_id AND endpoint.id = delivery.endpoint_id
    AND endpoint.status = 'disabled' AND delivery.status = 'pending'
  RETURNING delivery.id`;

const DELETE_DELIVERIES = `
  WITH old AS (
    SELECT account_id, id FROM webhook_deliveries
    WHERE status NOT IN ('pending', 'sending') AND created_at < $1 ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED
  )
  DELETE FROM webhook_deliveries AS delivery USING old
  WHERE delivery.account_id = old.account_id AND delivery.id = old.id RETURNING delivery.id`;

const DELETE_EVENTS = `
  WITH old AS (
    SELECT account_id, reference, id FROM webhook_events AS event
    WHERE at < $1 AND NOT EXISTS (
      SELECT 1 FROM webhook_deliveries AS delivery
      WHERE delivery.account_id = event.account_id AND delivery.event_reference = event.reference
        AND delivery.event_id = event.id
    )
    ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED
  )
  DELETE FROM webhook_events AS event USING old
  WHERE event.account_id = old.account_id AND event.reference = old.reference AND event.id = old.id
  RETURNING event.id`;

type TakenRow = Omit<ClaimedDelivery, 'event'> & {
  readonly event: Omit<ClaimedDelivery['event'], 'at'>;
  readonly at: Date;
};

export function createWebhookOutbox(sequelize: Sequelize): WebhookOutbox {
  const rows = <Row extends object>(sql: string, bind: unknown[], transaction?: Transaction): Promise<Row[]> =>
    sequelize.query<Row>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  async function disable(
    { accountId, endpointId }: ClaimedDelivery,
    reason: DisabledReason,
    transaction: Transaction,
  ): Promise<DisabledReason | null> {
    const disabled = await rows(DISABLE, [accountId, endpointId, reason], transaction);
    await rows(CANCEL_PENDING, [accountId, endpointId], transaction);
    return disabled.length > 0 ? reason : null;
  }

  return {
    claim: ({ limit, perEndpoint, perAccount, leaseSeconds }) =>
      sequelize.transaction(async (transaction) => {
        await rows(TAKE_BACK, [], transaction);
        const bounds = [limit, perEndpoint, perAccount];
        const held = await rows<{ accountId: string; id: string }>(HOLD_ENDPOINTS, bounds, transaction);
        if (held.length === 0) return [];
        const lease = randomUUID();
        const accounts = held.map(({ accountId }) => accountId);
        const endpoints = held.map(({ id }) => id);
        const take = [accounts, endpoints, limit, perEndpoint, lease, leaseSeconds, perAccount];
        await rows(TAKE, take, transaction);
        const taken = await rows<TakenRow>(TAKEN, [lease, accounts], transaction);
        return taken.map(({ event, at, ...delivery }) => ({ ...delivery, event: { ...event, at } }));
      }),
    finish: (delivery, outcome, { retryInSeconds, pauseSeconds, gone, failingSeconds }) =>
      sequelize.transaction(async (transaction) => {
        const { accountId, id, endpointId, lease } = delivery;
        const { delivered, responseCode, responseMs, responseBody, error } = outcome;
        const status = delivered ? 'delivered' : 'failed';
        const body = responseBody === null ? null : firstBytes(cleanText(responseBody), MAX_BODY_BYTES);
        const bind = [accountId, id, lease, status, responseCode, responseMs, body, error];
        const counted = (await rows(END, bind, transaction)).length > 0;
        if (!counted) return { counted, disabled: null };
        if (delivered) {
          await rows(RECOVERED, [accountId, endpointId], transaction);
          return { counted, disabled: null };
        }
        const failure = [accountId, endpointId, pauseSeconds, failingSeconds];
        const [endpoint] = await rows<{ isOver: boolean }>(FAILED, failure, transaction);
        // Deleted or disabled while it was sent.
        if (endpoint === undefined) return { counted, disabled: null };
        if (gone || endpoint.isOver)
          return { counted, disabled: await disable(delivery, gone ? 'gone' : 'failing', transaction) };
        if (retryInSeconds !== null) await rows(NEXT, [accountId, id, retryInSeconds], transaction);
        return { counted, disabled: null };
      }),
    async release({ accountId, id, lease }) {
      await rows(RELEASE, [accountId, id, lease]);
    },
    async oldestDueSeconds() {
      return (await rows<{ seconds: number | null }>(OLDEST, []))[0]?.seconds ?? null;
    },
    countDue: async () => (await rows<{ due: number }>(COUNT_DUE, []))[0]?.due ?? 0,
    cancelDisabled: async () => (await rows(CANCEL_DISABLED, [])).length,
    async deleteBefore(before, limit) {
      const deliveries = await rows(DELETE_DELIVERIES, [before, limit]);
      return deliveries.length + (await rows(DELETE_EVENTS, [before, limit])).length;
    },
  };
}
