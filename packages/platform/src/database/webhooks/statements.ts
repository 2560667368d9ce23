/** What is still to be sent to an endpoint ends; what is being sent just now is not. */
export const CANCEL_PENDING = `
  UPDATE webhook_deliveries SET status = 'cancelled', ended_at = clock_timestamp()
  WHERE account_id = $1 AND endpoint_id = $2 AND status = 'pending'`;

export const DELIVERY_COLUMNS = `
  delivery.id, delivery.account_id AS "accountId", delivery.reference, delivery.endpoint_id AS "endpointId",
  delivery.event_id AS "eventId", delivery.cause, delivery.attempt, delivery.status, delivery.due_at AS "dueAt",
  delivery.response_code AS "responseCode", delivery.response_ms AS "responseMs",
  delivery.response_body AS "responseBody", delivery.error, delivery.created_at AS "createdAt",
  delivery.ended_at AS "endedAt"`;

/** The event of a delivery. */
export const JOIN_EVENT = `
  JOIN webhook_events AS event ON event.account_id = delivery.account_id
    AND event.reference = delivery.event_reference AND event.id = delivery.event_id`;
