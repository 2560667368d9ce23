import type { Migration } from './types.ts';

/**
 * People sign in with Clerk. An account is that of one organisation of Clerk's, or of one person, or of nobody (then
 * only its API keys are used). A person who is in several organisations is in several accounts.
 */
export const people: Migration = {
  name: '0022-people',
  up: `
    ALTER TABLE accounts
      ADD COLUMN clerk_org_id text UNIQUE,
      ADD COLUMN clerk_user_id text UNIQUE,
      ADD CONSTRAINT accounts_of_one CHECK (clerk_org_id IS NULL OR clerk_user_id IS NULL);
    ALTER TABLE users
      DROP CONSTRAINT users_clerk_user_id_key,
      ADD CONSTRAINT users_once_in_account UNIQUE (account_id, clerk_user_id);
  `,
  // Before, a person was in one account only: the first.
  down: `
    DELETE FROM users WHERE EXISTS (
      SELECT 1 FROM users AS other
      WHERE other.clerk_user_id = users.clerk_user_id
        AND (other.created_at, other.id) < (users.created_at, users.id)
    );
    ALTER TABLE users
      DROP CONSTRAINT users_once_in_account,
      ADD CONSTRAINT users_clerk_user_id_key UNIQUE (clerk_user_id);
    ALTER TABLE accounts DROP COLUMN clerk_org_id, DROP COLUMN clerk_user_id;
  `,
};
