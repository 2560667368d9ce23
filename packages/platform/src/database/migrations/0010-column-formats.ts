import type { Migration } from './types.ts';

/**
 * How numbers and dates of each column are written, decided once when the file was analyzed. Null for earlier uploads,
 * whose formats are decided again from the file, as they were before.
 */
export const columnFormats: Migration = {
  name: '0010-column-formats',
  up: 'ALTER TABLE uploads ADD COLUMN column_formats jsonb;',
  down: 'ALTER TABLE uploads DROP COLUMN column_formats;',
};
