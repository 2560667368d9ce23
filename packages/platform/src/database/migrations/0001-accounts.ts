import type { Migration } from './types.ts';

/**
 * Tables that hold an account's data carry `account_id`, have `unique (account_id, id)`, and are referenced by both
 * columns: a row can never point into another account. Times keep milliseconds, as JavaScript does, so that a time read
 * from a row compares equal when it comes back in a cursor.
 */
export const accounts: Migration = {
  name: '0001-accounts',
  up: `
    CREATE TABLE accounts (
      id text PRIMARY KEY,
      name text NOT NULL,
      currency char(3),
      prior_churn_rate double precision CHECK (prior_churn_rate > 0 AND prior_churn_rate < 1),
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );

    CREATE TABLE users (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      clerk_user_id text NOT NULL UNIQUE,
      email text,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (account_id, id)
    );

    CREATE TABLE api_keys (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      name text NOT NULL,
      key_hash char(64) NOT NULL UNIQUE,
      display_prefix text NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      last_used_at timestamptz(3),
      revoked_at timestamptz(3),
      expires_at timestamptz(3)
    );
    CREATE INDEX api_keys_account ON api_keys (account_id);
  `,
  down: 'DROP TABLE api_keys; DROP TABLE users; DROP TABLE accounts;',
};
