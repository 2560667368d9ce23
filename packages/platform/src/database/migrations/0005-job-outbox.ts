import type { Migration } from './types.ts';

/** Jobs, written in the transaction that creates them. The relay sends each group in order of `seq`. */
export const jobOutbox: Migration = {
  name: '0005-job-outbox',
  up: `
    CREATE TABLE job_outbox (
      id text PRIMARY KEY,
      seq bigint GENERATED ALWAYS AS IDENTITY,
      queue text NOT NULL,
      group_key text NOT NULL,
      dedup_id text NOT NULL,
      payload jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      published_at timestamptz(3),
      attempts integer NOT NULL DEFAULT 0,
      last_error text,
      UNIQUE (queue, dedup_id)
    );
    CREATE INDEX job_outbox_unpublished ON job_outbox (queue, group_key, seq) WHERE published_at IS NULL;
    CREATE INDEX job_outbox_published ON job_outbox (published_at) WHERE published_at IS NOT NULL;
  `,
  down: 'DROP TABLE job_outbox;',
};
