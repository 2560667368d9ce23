import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { ofScope } from '../shared/scope.ts';
import type { CountedRuns } from './counted-runs.ts';
import { pageLegacyResults } from './legacy-page.ts';
import { pageResults } from './page.ts';
import { RESULT_COLUMNS, toResult, type SelectedRow } from './rows.ts';
import { beginPartRows } from './part-rows.ts';
import { createRunRows, holdRun, sealRun } from './run-rows.ts';
import { deleteOfUpload, sweepResults } from './sweep.ts';
import type { ResultPage, ResultRepository } from './types.ts';

/** Of a prediction that is not of the scope, or has gone since it was found. */
const NOTHING: ResultPage = { rows: [], nextCursor: null, total: 0, totalCapped: false };

/** Only the running attempt begins, and no other begins meanwhile. */
const BEGIN = `
  WITH running AS (
    SELECT predictions.id, predictions.reference, accounts.number
    FROM predictions JOIN accounts ON accounts.id = predictions.account_id
    WHERE ${ofScope(5, 'predictions')} AND predictions.id = $2 AND attempt = $3 AND status = 'running'
    FOR SHARE OF predictions
  )
  INSERT INTO result_runs (account_no, reference, prediction_id, attempt, header)
  SELECT number, reference, id, $3, $4::jsonb FROM running
  ON CONFLICT (prediction_id, attempt) DO NOTHING
  RETURNING run_no AS "runNo", account_no AS "accountNo"`;

interface HistoryRow extends SelectedRow {
  readonly run_no: number;
  readonly prediction_id: string;
  readonly upload_id: string;
  readonly as_of: string | null;
  readonly horizon_days: number | null;
  readonly completed_at: Date;
}

/** A customer has one row in a run, and a run counts when a prediction of the scope names it. */
const HISTORY = `
  SELECT
    rows.run_no, predictions.id AS prediction_id, predictions.upload_id, predictions.completed_at,
    predictions.settings->>'asOf' AS as_of, (predictions.settings->>'horizonDays')::integer AS horizon_days,
    ${RESULT_COLUMNS.replaceAll(/\w+/g, 'rows.$&')}
  FROM accounts
  JOIN results AS rows ON rows.account_no = accounts.number AND rows.customer_id = $2
  JOIN predictions ON predictions.result_run = rows.run_no AND predictions.account_id = accounts.id
  JOIN uploads ON uploads.id = predictions.upload_id AND uploads.status = 'ready'
  WHERE accounts.id = $1 AND ${ofScope(4, 'predictions')}
  ORDER BY predictions.completed_at DESC, rows.run_no DESC LIMIT $3`;

export function createResultRepository(sequelize: Sequelize, cursors: Cursors, runs: CountedRuns): ResultRepository {
  return {
    begin: async ({ accountId, reference, id, attempt }, header, transaction) => {
      const [run] = await sequelize.query<{ runNo: number; accountNo: number }>(BEGIN, {
        bind: [accountId, id, attempt, toJson(header), reference],
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      return run === undefined ? null : createRunRows(sequelize, run);
    },
    beginPart: (runNo, part) => beginPartRows(sequelize, runNo, part),
    seal: (runNo, words) => sealRun(sequelize, runNo, words),
    hold: (runNo, transaction) => holdRun(sequelize, runNo, transaction),
    page: async (options, transaction) => {
      const run = await runs.ofPrediction(options, options.predictionId, transaction);
      if (run === undefined) return NOTHING;
      return run === null
        ? pageLegacyResults(sequelize, cursors, options, transaction)
        : pageResults(sequelize, cursors, run, options, transaction);
    },
    words: async (scope, predictionId, transaction) =>
      (await runs.ofPrediction(scope, predictionId, transaction))?.words ?? null,
    history: async ({ accountId, reference }, customerId, limit, transaction) => {
      const rows = await sequelize.query<HistoryRow>(HISTORY, {
        bind: [accountId, customerId, limit, reference],
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      return Promise.all(
        rows.map(async (row) => ({
          predictionId: row.prediction_id,
          uploadId: row.upload_id,
          asOf: row.as_of,
          horizonDays: row.horizon_days,
          completedAt: row.completed_at,
          result: toResult(row, (await runs.byNumber(row.run_no, transaction)).words),
        })),
      );
    },
    deleteSome: (upload, limit, transaction) => deleteOfUpload(sequelize, upload, limit, transaction),
    sweep: (since, limit, transaction) => sweepResults(sequelize, { since, limit }, transaction),
  };
}
