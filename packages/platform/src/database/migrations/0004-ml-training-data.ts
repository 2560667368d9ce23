import type { Migration } from './types.ts';

/**
 * The indexes of the pages begin with both columns that every page is read by: without statistics (rows just written)
 * the planner would otherwise gather and sort all rows of a prediction. A prediction belongs to one account, so the
 * unique key is the same as one of prediction and row.
 */
export const mlTrainingData: Migration = {
  name: '0004-ml-training-data',
  up: `
    CREATE TABLE ml_training_data (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      prediction_id text NOT NULL,
      account_id text NOT NULL,
      user_id text,
      row_number integer NOT NULL CHECK (row_number >= 1),
      customer_id text NOT NULL,
      customer_name text,
      customer_data jsonb NOT NULL,
      prediction_result jsonb NOT NULL,
      churn_probability double precision NOT NULL CHECK (churn_probability BETWEEN 0 AND 1),
      risk_level text NOT NULL CHECK (risk_level IN ('low', 'medium', 'high')),
      revenue_at_risk double precision,
      model_version text NOT NULL,
      experiment_group text NOT NULL,
      actual_churn boolean,
      churn_date date,
      feedback_source text,
      outcome_recorded_at timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      UNIQUE (account_id, prediction_id, row_number),
      FOREIGN KEY (account_id, prediction_id) REFERENCES predictions (account_id, id) ON DELETE CASCADE,
      FOREIGN KEY (account_id, user_id) REFERENCES users (account_id, id) ON DELETE SET NULL (user_id)
    );
    CREATE INDEX ml_training_data_by_probability
      ON ml_training_data (account_id, prediction_id, churn_probability, row_number);
    CREATE INDEX ml_training_data_by_revenue
      ON ml_training_data (account_id, prediction_id, revenue_at_risk, row_number);
    CREATE INDEX ml_training_data_customer ON ml_training_data (account_id, customer_id);
    CREATE INDEX ml_training_data_user ON ml_training_data (account_id, user_id) WHERE user_id IS NOT NULL;
  `,
  down: 'DROP TABLE ml_training_data;',
};
