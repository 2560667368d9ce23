import type { Migration } from './types.ts';

const ACCOUNT = `(SELECT current_setting('retainwise.account', true))`;
const REFERENCE = `(SELECT current_setting('retainwise.reference', true))`;
/** Null is all of the account, and matches nobody who is bound to an end customer. */
const OF_OWNER = `${ACCOUNT} IN ('*', account_id) AND ${REFERENCE} IN ('*', '=' || reference)`;

/**
 * Exports of an account, or of one end customer of it (`reference`; null is all of the account).
 *
 * - A row is the job: a worker holds it until `held_until`, and writes with the number of its attempt. What was asked
 *   for once and is not done yet is not asked for a second time.
 * - `object_key` is the file of the attempt that completed it. It and the row go when `expires_at` has passed.
 */
export const exports: Migration = {
  name: '0029-exports',
  up: `
    CREATE TABLE exports (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text CHECK (reference <> ''),
      status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'completed', 'failed')),
      object_key text,
      bytes bigint,
      files integer,
      attempt integer NOT NULL DEFAULT 0,
      failures integer NOT NULL DEFAULT 0,
      due_at timestamptz(3) NOT NULL DEFAULT now(),
      held_until timestamptz(3),
      requested_at timestamptz(3) NOT NULL DEFAULT now(),
      completed_at timestamptz(3),
      expires_at timestamptz(3),
      CHECK ((status = 'completed') = (object_key IS NOT NULL AND bytes IS NOT NULL AND files IS NOT NULL)),
      CHECK ((status IN ('completed', 'failed')) = (completed_at IS NOT NULL AND expires_at IS NOT NULL))
    );
    CREATE INDEX exports_open ON exports (due_at) WHERE status IN ('pending', 'running');
    CREATE UNIQUE INDEX exports_once
      ON exports (account_id, (reference IS NULL), coalesce(reference, '')) WHERE status IN ('pending', 'running');
    CREATE INDEX exports_expiry ON exports (expires_at) WHERE expires_at IS NOT NULL;
    ALTER TABLE exports ENABLE ROW LEVEL SECURITY;
    CREATE POLICY of_tenant ON exports USING (${OF_OWNER}) WITH CHECK (${OF_OWNER});
  `,
  down: 'DROP TABLE exports;',
};
