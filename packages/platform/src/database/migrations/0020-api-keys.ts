import type { Migration } from './types.ts';

/**
 * Keys that may do less than all, and that are rotated. Keys from before keep all permissions, see all of their
 * account, and are live.
 *
 * - `scopes` and `reference`: null is no restriction.
 * - `created_by` is the key that made it; null for the operator. Its idempotency keys are its own, and the secret of
 *   what a request made is kept nowhere.
 * - `rotated_from` is the key that it replaces. A key is replaced once.
 *
 * Down, a version follows that knows no restrictions. It would let restricted keys do everything, so they are revoked.
 */
export const apiKeys: Migration = {
  name: '0020-api-keys',
  up: `
    ALTER TABLE api_keys
      ADD COLUMN scopes text[] CHECK (cardinality(scopes) > 0),
      ADD COLUMN reference text CHECK (reference <> ''),
      ADD COLUMN livemode boolean NOT NULL DEFAULT true,
      ADD COLUMN created_by text,
      ADD COLUMN rotated_from text UNIQUE REFERENCES api_keys ON DELETE SET NULL,
      ADD COLUMN idempotency_key text,
      ADD COLUMN request_hash char(64),
      ADD CONSTRAINT api_keys_idempotency UNIQUE (account_id, created_by, idempotency_key);
  `,
  down: `
    UPDATE api_keys SET revoked_at = now()
    WHERE revoked_at IS NULL AND (scopes IS NOT NULL OR reference IS NOT NULL);
    ALTER TABLE api_keys
      DROP CONSTRAINT api_keys_idempotency,
      DROP COLUMN request_hash, DROP COLUMN idempotency_key, DROP COLUMN rotated_from, DROP COLUMN created_by,
      DROP COLUMN livemode, DROP COLUMN reference, DROP COLUMN scopes;
  `,
};
