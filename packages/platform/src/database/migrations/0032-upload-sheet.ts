import type { Migration } from './types.ts';

/** The sheet of a workbook that somebody has chosen; null for the one that looks like customers. */
export const uploadSheet: Migration = {
  name: '0032-upload-sheet',
  up: 'ALTER TABLE uploads ADD COLUMN sheet text',
  down: 'ALTER TABLE uploads DROP COLUMN sheet',
};
