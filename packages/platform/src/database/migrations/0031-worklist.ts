import type { Migration } from './types.ts';

const ACCOUNT = `(SELECT current_setting('retainwise.account', true))`;
const REFERENCE = `(SELECT current_setting('retainwise.reference', true))`;
const OF_OWNER = `${ACCOUNT} IN ('*', account_id) AND ${REFERENCE} IN ('*', '=' || reference)`;
const OF_ACCOUNT_ITSELF = `${ACCOUNT} IN ('*', account_id) AND ${REFERENCE} IN ('*', '=')`;

/**
 * What people note about customers. An entry has an id of its own, because the audit log names no customer.
 *
 * Outcomes get the end customer that they belong to: until now all were the account's own.
 */
export const worklist: Migration = {
  name: '0031-worklist',
  up: `
    ALTER TABLE outcomes ADD COLUMN reference text NOT NULL DEFAULT '';
    DROP INDEX outcomes_customer;
    CREATE INDEX outcomes_customer ON outcomes (account_id, reference, customer_id, occurred_to);
    DROP POLICY of_tenant ON outcomes;
    CREATE POLICY of_tenant ON outcomes USING (${OF_OWNER}) WITH CHECK (${OF_OWNER});

    CREATE TABLE worklist_entries (
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '',
      customer_id text NOT NULL,
      id text NOT NULL UNIQUE,
      status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'in_progress', 'done', 'dismissed')),
      note text,
      owner text,
      snoozed_until timestamptz(3),
      outcome text CHECK (outcome IN ('left', 'stayed', 'wrong')),
      outcome_id bigint REFERENCES outcomes ON DELETE SET NULL,
      version integer NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      updated_at timestamptz(3) NOT NULL DEFAULT now(),
      PRIMARY KEY (account_id, reference, customer_id)
    );
    CREATE INDEX worklist_entries_status ON worklist_entries (account_id, reference, status);
    CREATE INDEX worklist_entries_owner ON worklist_entries (account_id, reference, owner) WHERE owner IS NOT NULL;
    CREATE INDEX worklist_entries_outcome ON worklist_entries (outcome_id) WHERE outcome_id IS NOT NULL;
    ALTER TABLE worklist_entries ENABLE ROW LEVEL SECURITY;
    CREATE POLICY of_tenant ON worklist_entries USING (${OF_OWNER}) WITH CHECK (${OF_OWNER});
  `,
  down: `
    DROP TABLE worklist_entries;
    DROP POLICY of_tenant ON outcomes;
    CREATE POLICY of_tenant ON outcomes USING (${OF_ACCOUNT_ITSELF}) WITH CHECK (${OF_ACCOUNT_ITSELF});
    DROP INDEX outcomes_customer;
    DELETE FROM outcomes WHERE reference <> '';
    ALTER TABLE outcomes DROP COLUMN reference;
    CREATE INDEX outcomes_customer ON outcomes (account_id, customer_id, occurred_to);
  `,
};
