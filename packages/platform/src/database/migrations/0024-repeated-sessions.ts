import type { Migration } from './types.ts';

/** A request for a session that is repeated with its idempotency key makes no second one. */
export const repeatedSessions: Migration = {
  name: '0024-repeated-sessions',
  up: `
    ALTER TABLE widget_sessions
      ADD COLUMN idempotency_key text,
      ADD COLUMN request_hash text,
      ADD CONSTRAINT widget_sessions_idempotency UNIQUE (account_id, key_id, idempotency_key);
  `,
  down: `
    ALTER TABLE widget_sessions DROP COLUMN idempotency_key, DROP COLUMN request_hash;
  `,
};
