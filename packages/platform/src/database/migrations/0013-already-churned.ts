import type { Migration } from './types.ts';

/**
 * Customers who have left stand behind the others in every page, so that it has to be a column, in front of the value
 * in the indexes. Adding it writes no row again; only rows of customers who had left are.
 */
export const alreadyChurned: Migration = {
  name: '0013-already-churned',
  up: `
    ALTER TABLE prediction_results ADD COLUMN already_churned boolean NOT NULL DEFAULT false;
    UPDATE prediction_results SET already_churned = true WHERE prediction_result -> 'alreadyChurned' = 'true';
    DROP INDEX prediction_results_by_probability;
    DROP INDEX prediction_results_by_revenue;
    CREATE INDEX prediction_results_by_probability
      ON prediction_results (account_id, prediction_id, already_churned, churn_probability, row_number);
    CREATE INDEX prediction_results_by_revenue
      ON prediction_results (account_id, prediction_id, already_churned, revenue_at_risk, row_number);
  `,
  down: `
    DROP INDEX prediction_results_by_probability;
    DROP INDEX prediction_results_by_revenue;
    CREATE INDEX prediction_results_by_probability
      ON prediction_results (account_id, prediction_id, churn_probability, row_number);
    CREATE INDEX prediction_results_by_revenue
      ON prediction_results (account_id, prediction_id, revenue_at_risk, row_number);
    UPDATE prediction_results
      SET prediction_result = prediction_result || jsonb_build_object('alreadyChurned', already_churned);
    ALTER TABLE prediction_results DROP COLUMN already_churned;
  `,
};
