import type { Migration } from './types.ts';

/**
 * Operators say who is in an account: whom they add has a role of their own choice (null: that in the organisation of
 * Clerk's), and whom they remove stays out whatever Clerk says. `direct` marks the one account that somebody is in
 * while no organisation is active: their own, or one that has no organisation.
 */
export const peopleOfAccounts: Migration = {
  name: '0027-people-of-accounts',
  up: `
    ALTER TABLE users
      ADD COLUMN role text CHECK (role IN ('owner', 'analyst', 'viewer')),
      ADD COLUMN direct boolean NOT NULL DEFAULT false,
      ADD COLUMN removed_at timestamptz(3);
    UPDATE users SET direct = true
      FROM accounts WHERE accounts.id = users.account_id AND accounts.clerk_user_id = users.clerk_user_id;
    CREATE UNIQUE INDEX users_in_one_account_directly ON users (clerk_user_id) WHERE direct AND removed_at IS NULL;
  `,
  // Before, nobody was in an account without an organisation that was not their own, nor removed.
  down: `
    DELETE FROM users USING accounts
      WHERE accounts.id = users.account_id
        AND (users.removed_at IS NOT NULL
          OR (users.direct AND accounts.clerk_user_id IS DISTINCT FROM users.clerk_user_id));
    DROP INDEX users_in_one_account_directly;
    ALTER TABLE users DROP COLUMN role, DROP COLUMN direct, DROP COLUMN removed_at;
  `,
};
