import type { UploadTable } from '../uploads/table.ts';
import type { PredictionRow, PredictionTable } from './table.ts';
import type {
  Postponed,
  PredictionFailure,
  PredictionListEntry,
  PredictionRecord,
  PredictionRepository,
  PredictionRef,
  PredictionStatus,
  SilentPrediction,
} from './types.ts';
import { within, type Transaction } from '../connection/transaction.ts';
import { literal, Op, QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { cleanJson, cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { newId } from '../shared/new-id.ts';
import { afterCursor, NEWEST_FIRST, toPage } from '../shared/newest-first.ts';
import { refuseRepeatedKey } from '../shared/idempotency-key.ts';
import { cursorScope, inScope, type Scope } from '../shared/scope.ts';
import { CLAIM, POSTPONE, REPORT, SILENT } from './statements.ts';

const UNFINISHED: PredictionStatus[] = ['queued', 'running'];

const byRef = (ref: PredictionRef) => ({ ...inScope(ref), id: ref.id });

function toListEntry({
  errorCode,
  errorMessage,
  errorFix,
  requeues: _,
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
  sequelize: Sequelize,
  predictions: PredictionTable,
  uploads: UploadTable,
  cursors: Cursors,
): PredictionRepository {
  // Predictions of an upload that is being deleted are gone.
  const upload = { model: uploads, as: 'upload', attributes: ['filename'], required: true, where: { status: 'ready' } };
  const withFilename = { include: [upload] };
  const withoutMapping = { attributes: { exclude: ['mapping'] } };

  const findOne = async (
    scope: Scope,
    where: Partial<Pick<PredictionRow, 'id' | 'idempotencyKey'>>,
    transaction: Transaction | undefined,
  ) => {
    const row = await predictions.findOne({
      where: { ...inScope(scope), ...where },
      ...withFilename,
      ...within(transaction),
    });
    return row === null ? null : toRecord(row.get({ plain: true }));
  };

  /** Writes for the run `attempt`, while it is the running one. */
  const writeRun = async (
    ref: PredictionRef,
    attempt: number,
    values: Partial<PredictionRow>,
    transaction: Transaction | undefined,
  ) => {
    const where = { ...byRef(ref), attempt, status: 'running' as const };
    const [changed] = await predictions.update(values, { where, ...within(transaction) });
    return changed === 1;
  };

  /** Those of them that have not ended. A run that has just completed or failed one has won. Returns how many. */
  const cancel = async (
    where: ReturnType<typeof inScope> & { readonly id?: string; readonly uploadId?: string },
    { code, message, fix }: PredictionFailure,
    transaction: Transaction | undefined,
  ): Promise<number> => {
    const why = { errorCode: code, errorMessage: message, errorFix: fix };
    const [changed] = await predictions.update(
      { status: 'cancelled', completedAt: new Date(), ...why },
      { where: { ...where, status: { [Op.in]: UNFINISHED } }, ...within(transaction) },
    );
    return changed;
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
      const created = await findOne(prediction, { id }, transaction);
      if (created === null) throw new Error(`Prediction ${id} is missing right after it was created.`);
      return created;
    },
    find: (scope, id, transaction) => findOne(scope, { id }, transaction),
    findEntry: async (scope, id, transaction) => {
      const row = await predictions.findOne({
        where: { ...inScope(scope), id },
        ...withoutMapping,
        ...withFilename,
        ...within(transaction),
      });
      return row === null ? null : toListEntry(row.get({ plain: true }));
    },
    findByIdempotencyKey: (owner, key, transaction) => findOne(owner, { idempotencyKey: key }, transaction),
    listPage: async ({ limit, cursor, uploadId, status, ...owners }, transaction) => {
      const scope = ['predictions', ...cursorScope(owners), uploadId, status];
      const where = {
        ...inScope(owners),
        ...(uploadId === undefined ? {} : { uploadId }),
        ...(status === undefined ? {} : { status }),
        ...(await afterCursor(cursors, scope, cursor)),
      };
      const rows = await predictions.findAll({
        where,
        ...withoutMapping,
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
    findSameRun: async (owner, runHash, transaction) => {
      const row = await predictions.findOne({
        where: { ...inScope(owner), runHash, status: { [Op.in]: [...UNFINISHED, 'completed'] } },
        order: NEWEST_FIRST,
        ...withFilename,
        ...within(transaction),
      });
      return row === null ? null : toRecord(row.get({ plain: true }));
    },
    countOpen: (accountId, transaction) =>
      predictions.count({ where: { accountId, status: { [Op.in]: UNFINISHED } }, ...within(transaction) }),
    noteQueued: async (ref, queueMessageId, transaction) => {
      const [changed] = await predictions.update(
        { queueMessageId, queuedAt: literal('now()') },
        { where: byRef(ref), ...within(transaction) },
      );
      return changed === 1;
    },
    claim: async (ref, { alone = true } = {}, transaction) => {
      const { accountId, reference, id } = ref;
      const [run] = await sequelize.query<{ attempt: number }>(CLAIM, {
        bind: [accountId, id, alone, reference],
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      const prediction = run === undefined ? null : await findOne(ref, { id }, transaction);
      return run === undefined || prediction === null ? null : { prediction, attempt: run.attempt };
    },
    reportProgress: async ({ accountId, reference, id }, attempt, { rowsProcessed, rowsTotal }, transaction) => {
      const rows = await sequelize.query(REPORT, {
        bind: [accountId, id, attempt, rowsProcessed, rowsTotal ?? null, reference],
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      return rows.length === 1;
    },
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
    postpone: async ({ accountId, reference, id }, attempt, cause, transaction) => {
      const [counted] = await sequelize.query<Postponed>(POSTPONE, {
        bind: [accountId, id, attempt, cause, reference],
        type: QueryTypes.SELECT,
        ...within(transaction),
      });
      return counted ?? null;
    },
    isCurrent: async (ref, attempt, transaction) =>
      (await predictions.count({ where: { ...byRef(ref), attempt, status: 'running' }, ...within(transaction) })) === 1,
    cancel: async (ref, reason, transaction) => (await cancel(byRef(ref), reason, transaction)) === 1,
    endForUpload: async (upload, reason, transaction) => {
      const ofUpload = { ...inScope(upload), uploadId: upload.id };
      await cancel(ofUpload, reason, transaction);
      await predictions.update(
        { idempotencyKey: null },
        { where: { ...ofUpload, idempotencyKey: { [Op.ne]: null } }, ...within(transaction) },
      );
    },
    listSilent: (now, silenceMs, limit, transaction) =>
      sequelize.query<SilentPrediction>(SILENT, {
        bind: [now, silenceMs, limit],
        type: QueryTypes.SELECT,
        ...within(transaction),
      }),
    noteRequeued: async (ref, sent, transaction) => {
      await predictions.update(
        { queuedAt: literal('now()'), ...(sent ? { requeues: literal('requeues + 1') } : {}) },
        { where: { ...byRef(ref), status: { [Op.in]: UNFINISHED } }, ...within(transaction) },
      );
    },
  };
}
