import type { Migration } from './types.ts';

export const uploads: Migration = {
  name: '0002-uploads',
  up: `
    CREATE TABLE uploads (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      user_id text,
      filename text NOT NULL,
      object_key text NOT NULL,
      file_size_bytes bigint NOT NULL DEFAULT 0 CHECK (file_size_bytes >= 0),
      row_count integer NOT NULL DEFAULT 0 CHECK (row_count >= 0),
      column_count integer NOT NULL DEFAULT 0 CHECK (column_count >= 0),
      checksum_sha256 char(64),
      status text NOT NULL DEFAULT 'receiving' CHECK (status IN ('receiving', 'ready', 'failed')),
      format jsonb,
      mapping jsonb,
      mapping_overrides jsonb NOT NULL DEFAULT '{}',
      validation jsonb,
      quality_score double precision CHECK (quality_score BETWEEN 0 AND 100),
      idempotency_key text,
      request_fingerprint text,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      expires_at timestamptz(3),
      UNIQUE (account_id, id),
      CONSTRAINT uploads_idempotency_key UNIQUE (account_id, idempotency_key),
      FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, id) ON DELETE SET NULL (user_id)
    );
    CREATE INDEX uploads_newest ON uploads (account_id, created_at DESC, id DESC) WHERE status = 'ready';
    CREATE INDEX uploads_user ON uploads (account_id, user_id) WHERE user_id IS NOT NULL;
    CREATE INDEX uploads_expiry ON uploads (expires_at) WHERE expires_at IS NOT NULL;
  `,
  down: 'DROP TABLE uploads;',
};
