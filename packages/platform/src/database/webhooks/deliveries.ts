import { QueryTypes, type Sequelize } from 'sequelize';
import { z } from 'zod';
import { inOneTransaction, within, type Transaction } from '../connection/transaction.ts';
import type { Cursors } from '../shared/cursor.ts';
import { toPage } from '../shared/newest-first.ts';
import { ofScope } from '../shared/scope.ts';
import { DELIVERY_COLUMNS, JOIN_EVENT } from './statements.ts';
import type { WebhookDeliveryRecord, WebhookDeliveryRepository, WebhookEndpointRecord } from './types.ts';

const PAGE = `
  SELECT ${DELIVERY_COLUMNS}, event.type AS "eventType" FROM webhook_deliveries AS delivery ${JOIN_EVENT}
  WHERE ${ofScope(2, 'delivery')} AND delivery.endpoint_id = $3 AND ($4::text IS NULL OR delivery.status = $4)
    AND ($5::timestamptz IS NULL OR (delivery.created_at, delivery.id) < ($5::timestamptz, $6))
  ORDER BY delivery.created_at DESC, delivery.id DESC LIMIT $7`;

/** $1 to $3 are the endpoint in all that follow. Two requests at the same time make one delivery. */
const HOLD = `
  UPDATE webhook_endpoints SET paused_until = NULL
  WHERE account_id = $1 AND reference = $2 AND id = $3 RETURNING id`;

const TEST = `
  WITH event AS (
    INSERT INTO webhook_events (id, account_id, reference, subject_id, type, data)
    VALUES (webhook_id('evt_'), $1, $2, $3, 'webhook.test', '{}') RETURNING *
  ), delivery AS (
    INSERT INTO webhook_deliveries (id, account_id, reference, endpoint_id, event_reference, event_id, cause)
    SELECT webhook_id('dlv_'), $1, $2, $3, event.reference, event.id, 'test' FROM event RETURNING *
  )
  SELECT ${DELIVERY_COLUMNS}, event.type AS "eventType" FROM delivery, event`;

const WANTED = `
  SELECT event_reference, event_id FROM webhook_deliveries
  WHERE account_id = $1 AND reference = $2 AND endpoint_id = $3 AND id = $4`;

const HASTEN = `
  UPDATE webhook_deliveries AS delivery
  SET due_at = CASE status WHEN 'pending' THEN least(due_at, clock_timestamp()) ELSE due_at END
  FROM (${WANTED}) AS wanted
  WHERE delivery.account_id = $1 AND delivery.reference = $2 AND delivery.endpoint_id = $3
    AND delivery.event_reference = wanted.event_reference AND delivery.event_id = wanted.event_id
    AND delivery.status IN ('pending', 'sending')
  RETURNING delivery.id`;

const AGAIN = `
  INSERT INTO webhook_deliveries (id, account_id, reference, endpoint_id, event_reference, event_id, cause)
  SELECT webhook_id('dlv_'), $1, $2, $3, wanted.event_reference, wanted.event_id, 'retry' FROM (${WANTED}) AS wanted
  RETURNING id`;

const ONE = `
  SELECT ${DELIVERY_COLUMNS}, event.type AS "eventType" FROM webhook_deliveries AS delivery ${JOIN_EVENT}
  WHERE delivery.account_id = $1 AND delivery.reference = $2 AND delivery.endpoint_id = $3 AND delivery.id = $4`;

/** Messages of a test were for one endpoint, once. */
const REPLAY = `
  INSERT INTO webhook_deliveries (id, account_id, reference, endpoint_id, event_reference, event_id, cause)
  SELECT webhook_id('dlv_'), $1, $2, $3, event.reference, event.id, 'replay'
  FROM webhook_events AS event
  WHERE event.account_id = $1 AND ($2 = '' OR event.reference = $2) AND event.at >= $4
    AND event.type <> 'webhook.test' AND ($5::text[] IS NULL OR event.type = ANY ($5::text[]))
    AND NOT EXISTS (
      SELECT 1 FROM webhook_deliveries AS known
      WHERE known.account_id = $1 AND known.endpoint_id = $3
        AND known.event_reference = event.reference AND known.event_id = event.id
        AND (known.status IN ('pending', 'sending') OR (known.status = 'delivered' AND NOT $6))
    )
  ORDER BY event.at, event.id LIMIT $7
  RETURNING id`;

const positionSchema = z.tuple([z.iso.datetime(), z.string()]);

export function createWebhookDeliveryRepository(sequelize: Sequelize, cursors: Cursors): WebhookDeliveryRepository {
  const rows = <Row extends object = WebhookDeliveryRecord>(
    sql: string,
    bind: unknown[],
    transaction?: Transaction,
  ): Promise<Row[]> => sequelize.query<Row>(sql, { bind, type: QueryTypes.SELECT, ...within(transaction) });

  const refOf = ({ accountId, reference, id }: WebhookEndpointRecord) => [accountId, reference, id];

  return {
    async listPage({ accountId, reference, endpointId, status = null, limit, cursor }, transaction) {
      const scope = ['webhook_deliveries', accountId, reference, endpointId, status];
      const [time, id] = cursor ? await cursors.decode(cursor, scope, positionSchema) : [null, null];
      const bind = [accountId, reference, endpointId, status, time, id, limit + 1];
      return toPage(cursors, scope, await rows(PAGE, bind, transaction), limit);
    },
    async test(endpoint, transaction) {
      const [made] = await rows(TEST, refOf(endpoint), transaction);
      if (made === undefined) throw new Error('A test delivery was not stored.');
      return made;
    },
    retry: (endpoint, deliveryId, outer) =>
      inOneTransaction(sequelize, outer, async (transaction) => {
        const of = refOf(endpoint);
        await rows(HOLD, of, transaction);
        const [known] = await rows<{ id: string }>(HASTEN, [...of, deliveryId], transaction);
        const [next] = known ? [known] : await rows<{ id: string }>(AGAIN, [...of, deliveryId], transaction);
        return next === undefined ? null : ((await rows(ONE, [...of, next.id], transaction))[0] ?? null);
      }),
    replay: (endpoint, { since, includeDelivered, limit }, outer) =>
      inOneTransaction(sequelize, outer, async (transaction) => {
        const of = refOf(endpoint);
        await rows(HOLD, of, transaction);
        const bind = [...of, since, endpoint.eventTypes, includeDelivered, limit];
        return (await rows(REPLAY, bind, transaction)).length;
      }),
  };
}
