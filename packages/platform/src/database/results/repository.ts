import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { cleanText, toJson } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { pageResults } from './page.ts';
import type { ResultRecord, ResultRepository, StoredResult } from './types.ts';
import { within } from '../connection/transaction.ts';

/** The run that writes, locked so that no other attempt can begin. No row when it is not the running one. */
const RUN = `
  SELECT account_id, id FROM predictions
  WHERE account_id = $1 AND id = $2 AND attempt = $3 AND status = 'running' FOR SHARE`;

/** One parameter for all rows: PostgreSQL parses a JSON document faster than it receives thousands of parameters. */
const INSERT = `
  WITH run AS (${RUN}), written AS (
    INSERT INTO prediction_results (
      account_id, prediction_id, user_id, row_number, customer_id, customer_name, customer_data, prediction_result,
      churn_probability, risk_level, revenue_at_risk, model_version, experiment_group, already_churned
    )
    SELECT run.account_id, run.id, $4::text, rows.*
    FROM run CROSS JOIN json_to_recordset($5::json) AS rows (
      row_number integer, customer_id text, customer_name text, customer_data jsonb, prediction_result jsonb,
      churn_probability double precision, risk_level text, revenue_at_risk double precision, model_version text,
      experiment_group text, already_churned boolean
    )
  )
  SELECT count(*)::integer AS runs FROM run`;

const DELETE = `
  WITH run AS (${RUN}), gone AS (
    DELETE FROM prediction_results AS rows USING run
    WHERE rows.account_id = run.account_id AND rows.prediction_id = run.id RETURNING 1
  )
  SELECT count(*)::integer AS deleted FROM gone`;

/** Of the predictions of an upload. */
const DELETE_SOME = `
  WITH gone AS (
    DELETE FROM prediction_results WHERE id IN (
      SELECT rows.id FROM predictions
      JOIN prediction_results AS rows
        ON rows.account_id = predictions.account_id AND rows.prediction_id = predictions.id
      WHERE predictions.account_id = $1 AND predictions.upload_id = $2 LIMIT $3
    ) RETURNING 1
  )
  SELECT count(*)::integer AS deleted FROM gone`;

function toInput({ result, customerData }: ResultRecord) {
  const { explanation, riskFactors, protectiveFactors, confidence, model, routingReason } = result;
  const stored: StoredResult = {
    explanation,
    riskFactors,
    protectiveFactors,
    confidence,
    model,
    routingReason,
  };
  return {
    row_number: result.rowNumber,
    customer_id: cleanText(result.customerId),
    customer_name: result.customerName,
    customer_data: customerData,
    prediction_result: stored,
    churn_probability: result.churnProbability,
    risk_level: result.riskLevel,
    revenue_at_risk: result.revenueAtRisk,
    model_version: result.modelVersion,
    experiment_group: result.experimentGroup,
    already_churned: result.alreadyChurned,
  };
}

export function createResultRepository(sequelize: Sequelize, cursors: Cursors): ResultRepository {
  return {
    insertBatch: async ({ accountId, predictionId, attempt, userId }, rows, transaction) => {
      const bind = [accountId, predictionId, attempt, userId, toJson(rows.map(toInput))];
      const [answer] = await sequelize.query<{ runs: number }>(INSERT, {
        bind,
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      return answer?.runs === 1;
    },
    deleteForPrediction: async ({ accountId, predictionId, attempt }, transaction) => {
      const bind = [accountId, predictionId, attempt];
      const [answer] = await sequelize.query<{ deleted: number }>(DELETE, {
        bind,
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      return answer?.deleted ?? 0;
    },
    deleteSome: async (accountId, uploadId, limit, transaction) => {
      const [answer] = await sequelize.query<{ deleted: number }>(DELETE_SOME, {
        bind: [accountId, uploadId, limit],
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      return answer?.deleted ?? 0;
    },
    page: (options, transaction) => pageResults(sequelize, cursors, options, transaction),
  };
}
