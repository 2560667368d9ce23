import type { Migration } from './types.ts';

/**
 * Sessions of widgets: what one person in a browser may do for one end customer, for at most an hour. Only the hash of
 * the token is stored. A session counts for as long as the key that made it, which is looked up with it.
 *
 * `uploads_left` and `rows_left` are what the session may still spend; null: as much as the account.
 */
export const widgetSessions: Migration = {
  name: '0023-widget-sessions',
  up: `
    ALTER TABLE api_keys ADD CONSTRAINT api_keys_of_account UNIQUE (account_id, id);
    CREATE TABLE widget_sessions (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      key_id text NOT NULL,
      reference text NOT NULL CHECK (reference <> ''),
      subject text,
      upload_id text,
      token_hash bytea NOT NULL UNIQUE,
      capabilities text[] NOT NULL CHECK (cardinality(capabilities) > 0),
      allowed_origins text[] NOT NULL,
      uploads_left integer CHECK (uploads_left >= 0),
      rows_left bigint CHECK (rows_left >= 0),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      expires_at timestamptz(3) NOT NULL,
      revoked_at timestamptz(3),
      UNIQUE (account_id, id),
      FOREIGN KEY (account_id, key_id) REFERENCES api_keys (account_id, id) ON DELETE CASCADE
    );
    CREATE INDEX widget_sessions_of_reference ON widget_sessions (account_id, reference) WHERE revoked_at IS NULL;
    CREATE INDEX widget_sessions_of_subject ON widget_sessions (account_id, subject)
      WHERE revoked_at IS NULL AND subject IS NOT NULL;
    CREATE INDEX widget_sessions_of_key ON widget_sessions (account_id, key_id);
    CREATE INDEX widget_sessions_expiry ON widget_sessions (expires_at);
  `,
  down: `
    DROP TABLE widget_sessions;
    ALTER TABLE api_keys DROP CONSTRAINT api_keys_of_account;
  `,
};
