import type { Migration } from './types.ts';

/** Units and orders of dates that a person decided, beside the columns. */
export const mappingAnswers: Migration = {
  name: '0006-mapping-answers',
  up: `ALTER TABLE uploads ADD COLUMN mapping_answers jsonb NOT NULL DEFAULT '{}';`,
  down: 'ALTER TABLE uploads DROP COLUMN mapping_answers;',
};
