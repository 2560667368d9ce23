import type { Migration } from './types.ts';

export const predictions: Migration = {
  name: '0003-predictions',
  up: `
    CREATE TABLE predictions (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      upload_id text NOT NULL,
      user_id text,
      status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'completed', 'failed')),
      model text NOT NULL,
      level text NOT NULL CHECK (level IN ('basic', 'standard', 'strict')),
      output_key text,
      rejected_key text,
      rows_total integer NOT NULL DEFAULT 0 CHECK (rows_total >= 0),
      rows_processed integer NOT NULL DEFAULT 0 CHECK (rows_processed >= 0),
      rows_accepted integer CHECK (rows_accepted >= 0),
      rows_rejected integer CHECK (rows_rejected >= 0),
      metrics jsonb,
      metadata jsonb NOT NULL DEFAULT '{}',
      error_code text,
      error_message text,
      error_fix text,
      attempt integer NOT NULL DEFAULT 0 CHECK (attempt >= 0),
      queue_message_id text,
      queued_at timestamptz(3),
      started_at timestamptz(3),
      completed_at timestamptz(3),
      idempotency_key text,
      request_fingerprint text,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (account_id, id),
      CONSTRAINT predictions_idempotency_key UNIQUE (account_id, idempotency_key),
      FOREIGN KEY (account_id, upload_id) REFERENCES uploads (account_id, id) ON DELETE CASCADE,
      FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, id) ON DELETE SET NULL (user_id),
      CONSTRAINT predictions_completed_adds_up CHECK (
        status <> 'completed'
        OR (
          output_key IS NOT NULL AND metrics IS NOT NULL AND completed_at IS NOT NULL
          AND rows_accepted + rows_rejected IS NOT DISTINCT FROM rows_total
        )
      ),
      CONSTRAINT predictions_failed_says_why CHECK (
        status <> 'failed' OR (error_code IS NOT NULL AND error_message IS NOT NULL AND error_fix IS NOT NULL)
      )
    );
    CREATE INDEX predictions_newest ON predictions (account_id, created_at DESC, id DESC);
    CREATE INDEX predictions_upload ON predictions (account_id, upload_id, created_at DESC, id DESC);
    CREATE INDEX predictions_user ON predictions (account_id, user_id) WHERE user_id IS NOT NULL;
  `,
  down: 'DROP TABLE predictions;',
};
