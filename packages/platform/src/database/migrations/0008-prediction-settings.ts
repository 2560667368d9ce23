import type { Migration } from './types.ts';

/**
 * What a prediction is scored with, kept with it. Predictions that have not ended get it from their upload and account;
 * `models` is null there, because which versions were meant was not recorded. Finished ones keep null: their upload's
 * mapping may have changed since.
 */
export const predictionSettings: Migration = {
  name: '0008-prediction-settings',
  up: `
    ALTER TABLE predictions ADD COLUMN settings jsonb, ADD COLUMN mapping jsonb;

    UPDATE predictions
    SET
      settings = jsonb_build_object(
        'asOf', to_char(predictions.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'currency', accounts.currency,
        'priorChurnRate', accounts.prior_churn_rate,
        'explanation', 'exact',
        'models', NULL,
        'experiment', jsonb '{
          "salt": "telecom-vs-saas-baseline",
          "arms": [{ "model": "telecom", "share": 0.5 }, { "model": "saas-baseline", "share": 0.5 }]
        }'
      ),
      mapping = uploads.mapping || jsonb_build_object(
        'overrides', uploads.mapping_overrides,
        'answers', uploads.mapping_answers
      )
    FROM uploads, accounts
    WHERE predictions.status IN ('queued', 'running')
      AND uploads.account_id = predictions.account_id
      AND uploads.id = predictions.upload_id
      AND accounts.id = predictions.account_id;
  `,
  down: 'ALTER TABLE predictions DROP COLUMN mapping, DROP COLUMN settings;',
};
