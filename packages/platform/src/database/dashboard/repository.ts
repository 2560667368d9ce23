import type { SegmentColumnTotals } from '@retainwise/core';
import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import type { DashboardRepository, CompletedPrediction } from './types.ts';

/** Of one upload there may be several predictions; so many rows are read for each that is shown. */
const ROWS_PER_STATE = 3;

/** `$1` the account, `$2` the reference; read backwards from an index. */
const COMPLETED = `
  FROM predictions
  JOIN uploads
    ON uploads.account_id = predictions.account_id AND uploads.id = predictions.upload_id AND uploads.status = 'ready'
  WHERE predictions.account_id = $1 AND predictions.reference = $2 AND predictions.status = 'completed'
    AND predictions.settings->>'asOf' IS NOT NULL AND predictions.metrics IS NOT NULL`;
const NEWEST_FIRST = `ORDER BY predictions.settings->>'asOf' DESC, predictions.completed_at DESC`;

const STATES = `
  WITH newest AS (
    SELECT predictions.settings->>'horizonDays' AS horizon ${COMPLETED}
      AND ($3::text IS NULL OR predictions.settings->>'horizonDays' = $3) ${NEWEST_FIRST} LIMIT 1
  )
  SELECT
    predictions.id, predictions.upload_id AS "uploadId", predictions.settings->>'asOf' AS "asOf",
    predictions.completed_at AS "completedAt", (predictions.settings->>'horizonDays')::integer AS "horizonDays",
    predictions.result_run AS "runNo", predictions.metrics
  ${COMPLETED}
    AND EXISTS (SELECT 1 FROM newest)
    AND predictions.settings->>'horizonDays' IS NOT DISTINCT FROM (SELECT horizon FROM newest)
  ${NEWEST_FIRST} LIMIT $4`;

const SEGMENTS = `
  SELECT segments FROM result_runs JOIN predictions ON predictions.result_run = result_runs.run_no
  WHERE predictions.account_id = $1 AND ($3::text IS NULL OR predictions.reference = $3) AND predictions.id = $2`;

export function createDashboardRepository(sequelize: Sequelize): DashboardRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  const repository: DashboardRepository = {
    async states({ accountId, reference, horizonDays, limit }, transaction) {
      const rows = await select<CompletedPrediction>(
        STATES,
        [accountId, reference, horizonDays?.toString() ?? null, limit === 1 ? 1 : limit * ROWS_PER_STATE],
        transaction,
      );
      const seen = new Set<string>();
      return rows.filter(({ uploadId }) => !seen.has(uploadId) && seen.add(uploadId)).slice(0, limit);
    },
    latest: async (owner, transaction) => (await repository.states({ ...owner, limit: 1 }, transaction))[0] ?? null,
    async segments({ accountId, reference }, id, transaction) {
      const [found] = await select<{ segments: readonly SegmentColumnTotals[] | null }>(
        SEGMENTS,
        [accountId, id, reference],
        transaction,
      );
      return found?.segments ?? [];
    },
    async keepSegments(runNo, segments, transaction) {
      await sequelize.query('UPDATE result_runs SET segments = $2 WHERE run_no = $1', {
        bind: [runNo, toJson(segments)],
        transaction,
      });
    },
  };
  return repository;
}
