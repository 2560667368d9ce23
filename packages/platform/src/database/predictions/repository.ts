import type { UploadTable } from '../uploads/table.ts';
import type { PredictionRow, PredictionTable } from './table.ts';
import type {
  PredictionListEntry,
  PredictionRecord,
  PredictionRef,
  PredictionRepository,
  PredictionStatus,
} from './types.ts';
import { within, type Transaction } from '../connection/transaction.ts';
import { col, fn, literal, Op } from 'sequelize';
import { cleanJson, cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { newId } from '../shared/new-id.ts';
import { afterCursor, NEWEST_FIRST, toPage } from '../shared/newest-first.ts';
import { refuseRepeatedKey } from '../shared/idempotency-key.ts';

const UNFINISHED: PredictionStatus[] = ['queued', 'running'];

/** Progress may be an SQL expression. */
type RunValues = Partial<Omit<PredictionRow, 'rowsProcessed'>> & {
  readonly rowsProcessed?: number | ReturnType<typeof fn>;
};

function toListEntry({
  errorCode,
  errorMessage,
  errorFix,
  upload,
  ...row
}: Omit<PredictionRow, 'mapping'>): PredictionListEntry {
  return {
    ...row,
    filename: upload?.filename ?? '',
    failure: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '', fix: errorFix ?? '' },
  };
}

function toRecord({ mapping, ...row }: PredictionRow): PredictionRecord {
  return { ...toListEntry(row), mapping };
}

export function createPredictionRepository(
  predictions: PredictionTable,
  uploads: UploadTable,
  cursors: Cursors,
): PredictionRepository {
  const withFilename = { include: [{ model: uploads, as: 'upload', attributes: ['filename'], required: true }] };

  const findOne = async (
    where: Partial<PredictionRow> & { accountId: string },
    transaction: Transaction | undefined,
  ) => {
    const row = await predictions.findOne({ where, ...withFilename, ...within(transaction) });
    return row === null ? null : toRecord(row.get({ plain: true }));
  };

  /** Writes for the run `attempt`, while it is the running one. */
  const writeRun = async (
    { accountId, id }: PredictionRef,
    attempt: number,
    values: RunValues,
    transaction: Transaction | undefined,
  ) => {
    const where = { accountId, id, attempt, status: 'running' as const };
    const [changed] = await predictions.update(values, { where, ...within(transaction) });
    return changed === 1;
  };

  return {
    create: async (prediction, transaction) => {
      const id = prediction.id ?? newId('prd');
      const values = {
        ...prediction,
        id,
        settings: cleanJson(prediction.settings),
        mapping: cleanJson(prediction.mapping),
        metadata: cleanJson(prediction.metadata ?? {}),
      };
      await refuseRepeatedKey(() => predictions.create(values, within(transaction)));
      const created = await findOne({ accountId: prediction.accountId, id }, transaction);
      if (created === null) throw new Error(`Prediction ${id} is missing right after it was created.`);
      return created;
    },
    find: (accountId, predictionId, transaction) => findOne({ accountId, id: predictionId }, transaction),
    findByIdempotencyKey: (accountId, key, transaction) => findOne({ accountId, idempotencyKey: key }, transaction),
    listPage: async ({ accountId, limit, cursor, uploadId, status }, transaction) => {
      const scope = ['predictions', accountId, uploadId, status];
      const where = {
        accountId,
        ...(uploadId === undefined ? {} : { uploadId }),
        ...(status === undefined ? {} : { status }),
        ...(await afterCursor(cursors, scope, cursor)),
      };
      const rows = await predictions.findAll({
        where,
        attributes: { exclude: ['mapping'] },
        ...withFilename,
        order: NEWEST_FIRST,
        limit: limit + 1,
        ...within(transaction),
      });
      return toPage(
        cursors,
        scope,
        rows.map((row) => toListEntry(row.get({ plain: true }))),
        limit,
      );
    },
    findSameRun: async (accountId, runHash, transaction) => {
      const row = await predictions.findOne({
        where: { accountId, runHash, status: { [Op.in]: [...UNFINISHED, 'completed'] } },
        order: NEWEST_FIRST,
        ...withFilename,
        ...within(transaction),
      });
      return row === null ? null : toRecord(row.get({ plain: true }));
    },
    countOpen: (accountId, transaction) =>
      predictions.count({ where: { accountId, status: { [Op.in]: UNFINISHED } }, ...within(transaction) }),
    noteQueued: async ({ accountId, id }, queueMessageId, transaction) => {
      const [changed] = await predictions.update(
        { queueMessageId, queuedAt: new Date() },
        { where: { accountId, id }, ...within(transaction) },
      );
      return changed === 1;
    },
    claim: async ({ accountId, id }, transaction) => {
      const [, rows] = await predictions.update(
        { status: 'running', attempt: literal('attempt + 1'), startedAt: literal('coalesce(started_at, now())') },
        { where: { accountId, id, status: { [Op.in]: UNFINISHED } }, returning: true, ...within(transaction) },
      );
      const claimed = rows[0]?.get();
      const prediction = claimed === undefined ? null : await findOne({ accountId, id }, transaction);
      return claimed === undefined || prediction === null ? null : { prediction, attempt: claimed.attempt };
    },
    reportProgress: (ref, attempt, { rowsProcessed, ...rest }, transaction) =>
      // A retry begins at the first row again. The progress shown waits for it rather than decreasing.
      writeRun(
        ref,
        attempt,
        { ...rest, rowsProcessed: fn('greatest', col('rows_processed'), rowsProcessed) },
        transaction,
      ),
    complete: (ref, attempt, completion, transaction) =>
      writeRun(
        ref,
        attempt,
        {
          ...completion,
          metrics: cleanJson(completion.metrics),
          status: 'completed',
          rowsProcessed: completion.rowsTotal,
          completedAt: new Date(),
        },
        transaction,
      ),
    fail: (ref, attempt, { code, message, fix }, transaction) =>
      writeRun(
        ref,
        attempt,
        {
          status: 'failed',
          errorCode: code,
          errorMessage: cleanText(message),
          errorFix: cleanText(fix),
          completedAt: new Date(),
        },
        transaction,
      ),
  };
}
