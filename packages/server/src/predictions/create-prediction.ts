import type { ValidationLevel } from '@retainwise/core';
import { championOf, createPredictionSettings, predictionJob, type PredictionRecord } from '@retainwise/platform';
import type { PredictionCreate } from '@retainwise/openapi';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { sessionOf, userIdOf } from '../auth/principal.ts';
import { scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';
import { beingErased } from '../http/being-erased.ts';
import { readAsOf } from '../http/read-as-of.ts';
import { requestHash, sameRequest } from '../http/idempotency.ts';
import { requireOpenPrediction, requireRoom } from '../limits/quotas.ts';
import { spendOfSession } from '../limits/session-limits.ts';
import { namedModel } from './named-model.ts';
import { runHash } from './run-hash.ts';

export interface CreatedPrediction {
  readonly prediction: PredictionRecord;
  /** Another request had asked for the same run before; its prediction stands for both. */
  readonly existed: boolean;
}

/**
 * Records a prediction and queues its job in one transaction: there is never one without the other. The requests of an
 * account take turns, so that of several at the same time one creates the prediction and the others find it.
 * A prediction belongs to whom its upload does, whoever creates it, and so does the idempotency key.
 *
 * @throws ApiError ERR-2001 (as-of date), ERR-1004 (upload), ERR-1005 (stored rows), ERR-2004 (idempotency), ERR-5004
 *   (open predictions), ERR-1009 (rows of a session)
 * @throws InputError ERR-4001, ERR-4002 when the model cannot score the file
 */
export async function createPrediction(
  { database, objectStore, queue, models, settings, storage, clock, logger }: ServerDependencies,
  caller: Caller,
  body: PredictionCreate,
  idempotencyKey: string | undefined,
): Promise<CreatedPrediction> {
  const { account } = caller.principal;
  const model = body.model ?? 'auto';
  const level: ValidationLevel = body.level ?? 'standard';
  const asOf = readAsOf(body.as_of);
  const rerun = body.rerun ?? false;
  const hash = requestHash([
    body.upload_id,
    model,
    level,
    Object.entries(body.metadata ?? {}).sort(),
    ...(rerun ? ['rerun'] : []),
    // Only what was asked for, so that requests without it hash as before.
    ...(body.churn_rate === undefined ? [] : [`churn_rate ${body.churn_rate}`]),
    ...(body.horizon_days === undefined ? [] : [`horizon_days ${body.horizon_days}`]),
    ...(body.experiment === true ? ['experiment'] : []),
    ...(body.as_of === undefined ? [] : [`as of ${body.as_of}`]),
  ]);
  const upload = await database.uploads.find(scopeOf(caller.principal), body.upload_id);
  if (upload === null) throw noUpload();

  type Transaction = Parameters<Parameters<typeof database.transaction>[0]>[0];
  /** What an earlier request with this idempotency key created. */
  const findRepeated = async (transaction?: Transaction): Promise<CreatedPrediction | null> => {
    if (idempotencyKey === undefined) return null;
    const earlier = await database.predictions.findByIdempotencyKey(upload, idempotencyKey, transaction);
    return earlier && { prediction: sameRequest(earlier, hash, 'prediction'), existed: false };
  };
  const repeated = await findRepeated();
  if (repeated) return repeated;

  if (upload.status !== 'ready' && upload.partSize !== null) throw notReadyUpload();
  if (upload.status !== 'ready' || !upload.mapping) throw noUpload();
  if (upload.erasureId !== null) throw beingErased();
  if (upload.kind === 'outcomes') throw new ApiError('ERR-4010', 'This upload says who left. It cannot be scored.');
  const own =
    model === 'auto'
      ? await championOf({ database, objectStore }, upload, body.horizon_days ?? account.horizonDays)
      : await namedModel({ database, objectStore }, upload, model);
  // Fails now, rather than minutes later in the queue, when no model fits.
  const scoredWith = createPredictionSettings({
    account,
    upload,
    registry: models,
    own: own === null ? [] : [own],
    model,
    churnRate: body.churn_rate,
    horizonDays: body.horizon_days,
    experiment: body.experiment,
    level,
    asOf,
    now: clock(),
  });
  const run = runHash(upload.id, model, level, scoredWith);
  const findSame = async (transaction?: Transaction): Promise<CreatedPrediction | null> => {
    const same = rerun ? null : await database.predictions.findSameRun(upload, run, transaction);
    return same && { prediction: same, existed: true };
  };
  const same = await findSame();
  if (same) return same;
  await storage.check(0);

  return database.usage.spending(account.id, async (transaction) => {
    // From here on, whoever deletes the upload waits, and then ends the prediction too.
    if (!(await database.uploads.holdReady(upload, transaction)))
      throw (await database.uploads.find(upload, upload.id, transaction)) === null ? noUpload() : beingErased();
    const winner = (await findRepeated(transaction)) ?? (await findSame(transaction));
    if (winner) return winner;
    await requireOpenPrediction(database, account, settings.limits, transaction);
    const prediction = await database.predictions.create(
      {
        accountId: account.id,
        reference: upload.reference,
        uploadId: upload.id,
        userId: userIdOf(caller.principal),
        model,
        level,
        ...scoredWith,
        rowsTotal: upload.rowCount,
        metadata: body.metadata ?? {},
        idempotencyKey: idempotencyKey ?? null,
        requestHash: hash,
        runHash: run,
        queuedAt: clock(),
      },
      transaction,
    );
    await requireRoom(database, account, settings.limits, { owner: upload, transaction });
    const { id, reference } = prediction;
    await audit(database, caller, 'prediction.created', { kind: 'prediction', id, reference }, transaction);
    const messageId = await queue.enqueue(predictionJob(prediction, logger.trace()), transaction);
    await database.predictions.noteQueued(prediction, messageId, transaction);
    await spendOfSession(database, sessionOf(caller.principal), { rows: upload.rowCount }, transaction);
    return { prediction, existed: false };
  });
}

function noUpload(): ApiError {
  return new ApiError('ERR-1004', 'There is no upload with this id in your account.');
}

function notReadyUpload(): ApiError {
  return new ApiError('ERR-2010', 'The upload is not ready: retrieve it until its status is ready, or failed.');
}
