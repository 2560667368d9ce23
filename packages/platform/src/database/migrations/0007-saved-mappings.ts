import type { Migration } from './types.ts';

/** What a person decided about files with the same headers; it outlives the uploads. */
export const savedMappings: Migration = {
  name: '0007-saved-mappings',
  up: `
    CREATE TABLE saved_mappings (
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      fingerprint char(16) NOT NULL,
      overrides jsonb NOT NULL,
      answers jsonb NOT NULL,
      saved_at timestamptz(3) NOT NULL DEFAULT now(),
      PRIMARY KEY (account_id, fingerprint)
    );
  `,
  down: 'DROP TABLE saved_mappings;',
};
