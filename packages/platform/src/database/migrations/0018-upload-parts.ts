import type { Migration } from './types.ts';

/**
 * Uploads that are sent in parts.
 *
 * `part_size` tells them from others. They are `receiving` until they are completed, then `analyzing`, and `ready` or
 * `failed` in the end; what is not ready goes when it expires. `store_upload` names the unfinished object in the store.
 * `upload_parts` says which bytes have arrived: a row without `etag` is a part that is being stored.
 */
export const uploadParts: Migration = {
  name: '0018-upload-parts',
  up: `
    ALTER TABLE uploads
      DROP CONSTRAINT uploads_status_check,
      ADD CONSTRAINT uploads_status_check
        CHECK (status IN ('receiving', 'analyzing', 'ready', 'failed', 'deleting')),
      ADD COLUMN part_size bigint CHECK (part_size > 0),
      ADD COLUMN store_upload text,
      ADD COLUMN expected_sha256 char(64),
      ADD COLUMN analysis_attempts integer NOT NULL DEFAULT 0,
      ADD COLUMN problem jsonb;
    DROP INDEX uploads_expiry;
    CREATE INDEX uploads_expiry ON uploads (expires_at, id) WHERE status <> 'deleting' AND expires_at IS NOT NULL;
    CREATE INDEX uploads_in_parts ON uploads (account_id) WHERE part_size IS NOT NULL AND status <> 'ready';

    CREATE TABLE upload_parts (
      upload_id text NOT NULL REFERENCES uploads ON DELETE CASCADE,
      n integer NOT NULL CHECK (n > 0),
      bytes bigint NOT NULL,
      sha256 char(64) NOT NULL,
      etag text,
      claimed_at timestamptz(3) NOT NULL DEFAULT now(),
      PRIMARY KEY (upload_id, n)
    );
  `,
  down: `
    DROP TABLE upload_parts;
    DROP INDEX uploads_in_parts;
    DELETE FROM uploads WHERE status IN ('analyzing', 'failed') OR (part_size IS NOT NULL AND status = 'receiving');
    DROP INDEX uploads_expiry;
    CREATE INDEX uploads_expiry ON uploads (expires_at, id) WHERE status = 'ready' AND expires_at IS NOT NULL;
    ALTER TABLE uploads
      DROP COLUMN problem, DROP COLUMN analysis_attempts, DROP COLUMN expected_sha256, DROP COLUMN store_upload,
      DROP COLUMN part_size,
      DROP CONSTRAINT uploads_status_check,
      ADD CONSTRAINT uploads_status_check CHECK (status IN ('receiving', 'ready', 'deleting'));
  `,
};
