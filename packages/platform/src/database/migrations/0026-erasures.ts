import type { Migration } from './types.ts';

/**
 * Erasure of a customer from everything that an account has stored, or of the account itself.
 *
 * - `erasures` is the job and, when it is done, its proof: how much was erased, and a keyed hash of whom
 *   (`subject_hash`). The id of the customer is there while it is needed to find it, and no longer. It refers to no
 *   account, which may be gone. `reference` is where is searched: null is all of the account.
 * - `erasure_uploads` has the uploads that there were when it was asked for and that are still to be searched.
 * - An upload with an `erasure_id` is being rewritten by it: nothing else reads its file anew.
 * - `revision` of the words of a run counts how often rows were taken out: what remembers words compares it.
 */
export const erasures: Migration = {
  name: '0026-erasures',
  up: `
    INSERT INTO installation_secrets VALUES (
      'erasures', gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text
    );
    CREATE TABLE erasures (
      id text PRIMARY KEY,
      account_id text NOT NULL,
      reference text,
      kind text NOT NULL CHECK (kind IN ('customer', 'account')),
      subject_hash char(64) NOT NULL,
      customer_id text,
      status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'completed')),
      requested_at timestamptz(3) NOT NULL DEFAULT now(),
      completed_at timestamptz(3),
      uploads_searched integer NOT NULL DEFAULT 0,
      uploads_rewritten integer NOT NULL DEFAULT 0,
      uploads_deleted integer NOT NULL DEFAULT 0,
      rows_erased integer NOT NULL DEFAULT 0,
      results_erased integer NOT NULL DEFAULT 0,
      due_at timestamptz(3) NOT NULL DEFAULT now(),
      held_until timestamptz(3),
      CHECK ((status = 'completed') = (completed_at IS NOT NULL)),
      CHECK (status <> 'completed' OR customer_id IS NULL)
    );
    CREATE INDEX erasures_open ON erasures (due_at) WHERE status <> 'completed';
    CREATE UNIQUE INDEX erasures_once
      ON erasures (account_id, (reference IS NULL), coalesce(reference, ''), subject_hash) WHERE status <> 'completed';

    CREATE TABLE erasure_uploads (
      erasure_id text NOT NULL REFERENCES erasures ON DELETE CASCADE,
      account_id text NOT NULL,
      upload_id text NOT NULL,
      PRIMARY KEY (erasure_id, upload_id),
      FOREIGN KEY (account_id, upload_id) REFERENCES uploads (account_id, id) ON DELETE CASCADE
    );
    CREATE INDEX erasure_uploads_upload ON erasure_uploads (account_id, upload_id);

    ALTER TABLE uploads ADD COLUMN erasure_id text;
    ALTER TABLE result_runs ADD COLUMN revision integer NOT NULL DEFAULT 0;
    ALTER TABLE accounts ADD COLUMN erasing_since timestamptz(3);
  `,
  down: `
    ALTER TABLE accounts DROP COLUMN erasing_since;
    ALTER TABLE result_runs DROP COLUMN revision;
    ALTER TABLE uploads DROP COLUMN erasure_id;
    DROP TABLE erasure_uploads;
    DROP TABLE erasures;
    DELETE FROM installation_secrets WHERE name = 'erasures';
  `,
};
