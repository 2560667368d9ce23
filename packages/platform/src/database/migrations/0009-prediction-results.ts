import type { Migration } from './types.ts';

/** Renames a table with its sequence, indexes and constraints, whose names begin with that of the table. */
const rename = (from: string, to: string): string => `
  ALTER TABLE ${from} RENAME TO ${to};
  ALTER SEQUENCE ${from}_id_seq RENAME TO ${to}_id_seq;
  DO $$
  DECLARE
    found record;
  BEGIN
    -- Indexes of constraints are renamed with them. PostgreSQL 18 also has a constraint for each NOT NULL.
    FOR found IN
      SELECT conname AS name FROM pg_constraint
      WHERE conrelid = '${to}'::regclass AND starts_with(conname, '${from}')
    LOOP
      EXECUTE format(
        'ALTER TABLE ${to} RENAME CONSTRAINT %I TO %I',
        found.name,
        '${to}' || substr(found.name, ${from.length + 1})
      );
    END LOOP;
    FOR found IN
      SELECT indexes.relname AS name FROM pg_index JOIN pg_class AS indexes ON indexes.oid = pg_index.indexrelid
      WHERE pg_index.indrelid = '${to}'::regclass AND starts_with(indexes.relname, '${from}')
    LOOP
      EXECUTE format(
        'ALTER INDEX %I RENAME TO %I',
        found.name,
        '${to}' || substr(found.name, ${from.length + 1})
      );
    END LOOP;
  END
  $$;
`;

/** The table of results gets the name that people look for. Names only: no row is written again. */
export const predictionResults: Migration = {
  name: '0009-prediction-results',
  up: rename('ml_training_data', 'prediction_results'),
  down: rename('prediction_results', 'ml_training_data'),
};
