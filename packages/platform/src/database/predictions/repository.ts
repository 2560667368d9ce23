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
import { cursorScope, inScope, ofScope, type Scope } from '../shared/scope.ts';

const UNFINISHED: PredictionStatus[] = ['queued', 'running'];

/** How a run was lost is known from its row: no run that ends in order leaves one that has not ended. */
const CLAIM = `
  WITH lost AS (
    SELECT runs.alone, predictions.rows_processed > runs.rows_before AS progressed
    FROM predictions
    JOIN prediction_runs AS runs
      ON runs.account_id = predictions.account_id AND runs.prediction_id = predictions.id
      AND runs.attempt = predictions.attempt
    WHERE ${ofScope(4, 'predictions')} AND predictions.id = $2 AND NOT runs.ended
  ), claimed AS (
    UPDATE predictions SET
      status = 'running', attempt = attempt + 1, started_at = coalesce(started_at, now()),
      lost_alone = coalesce(
        (SELECT CASE WHEN progressed THEN 0 ELSE lost_alone + alone::integer END FROM lost), lost_alone
      ),
      lost_together = coalesce(
        (SELECT CASE WHEN progressed THEN 0 ELSE lost_together + (NOT alone)::integer END FROM lost), lost_together
      )
    WHERE ${ofScope(4)} AND id = $2 AND status IN ('queued', 'running')
    RETURNING account_id, id, attempt, rows_processed
  )
  INSERT INTO prediction_runs (account_id, prediction_id, attempt, alone, rows_before)
  SELECT account_id, id, attempt, $3, rows_processed FROM claimed
  RETURNING attempt`;

/** A retry begins at the first row again. The progress shown waits for it rather than decreasing. */
const REPORT = `
  WITH beat AS (
    UPDATE prediction_runs SET heartbeat_at = now()
    WHERE account_id = $1 AND prediction_id = $2 AND attempt = $3 AND heartbeat_at < now() - interval '5 seconds'
  )
  UPDATE predictions
  SET rows_processed = greatest(rows_processed, $4), rows_total = coalesce($5::integer, rows_total)
  WHERE ${ofScope(6)} AND id = $2 AND attempt = $3 AND status = 'running'
  RETURNING id`;

const POSTPONE = `
  WITH run AS (
    SELECT predictions.rows_processed > runs.rows_before AS progressed
    FROM predictions
    JOIN prediction_runs AS runs
      ON runs.account_id = predictions.account_id AND runs.prediction_id = predictions.id
    WHERE predictions.account_id = $1 AND predictions.id = $2 AND runs.attempt = $3
  )
  UPDATE predictions SET
    queued_at = now(),
    failures = failures + ($4 = 'failure')::integer,
    troubles = CASE
      WHEN $4 = 'failure' THEN troubles WHEN coalesce((SELECT progressed FROM run), false) THEN 1 ELSE troubles + 1 END,
    trouble_since = CASE
      WHEN $4 = 'failure' THEN trouble_since
      WHEN trouble_since IS NULL OR coalesce((SELECT progressed FROM run), false) THEN now()
      ELSE trouble_since END
  WHERE ${ofScope(5)} AND id = $2 AND attempt = $3 AND status = 'running'
  RETURNING
    failures, troubles,
    coalesce(extract(epoch FROM now() - trouble_since), 0)::double precision AS "troubleSeconds"`;

/** Somebody who runs an older prediction of the account, or this one: its turn is still to come, or has. */
const SILENT = `
  SELECT account_id AS "accountId", reference, id, requeues FROM predictions
  WHERE status IN ('queued', 'running')
    AND coalesce(queued_at, created_at) < $1::timestamptz - least(power(2, requeues), 16) * $2 * interval '1 ms'
    AND NOT EXISTS (
      SELECT 1 FROM prediction_runs AS runs
      JOIN predictions AS others ON others.account_id = runs.account_id AND others.id = runs.prediction_id
      WHERE runs.account_id = predictions.account_id AND NOT runs.ended
        AND runs.heartbeat_at >= $1::timestamptz - $2 * interval '1 ms'
        AND coalesce(others.queued_at, others.created_at) <= coalesce(predictions.queued_at, predictions.created_at)
    )
  ORDER BY coalesce(queued_at, created_at) LIMIT $3`;

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
