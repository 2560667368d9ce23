import type { Migration } from './types.ts';

/** Days within which the scores of an account expect a customer to leave; its churn rate is that within them. */
export const horizon: Migration = {
  name: '0014-horizon',
  up: `
    ALTER TABLE accounts ADD COLUMN horizon_days smallint NOT NULL DEFAULT 90
      CHECK (horizon_days IN (30, 60, 90, 180, 365));
  `,
  down: 'ALTER TABLE accounts DROP COLUMN horizon_days;',
};
