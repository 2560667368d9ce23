import type { ValidationLevel } from '@retainwise/core';
import {
  createPredictionSettings,
  IdempotencyConflictError,
  predictionJob,
  type AccountRecord,
  type PredictionRecord,
} from '@retainwise/platform';
import type { PredictionCreate } from '@retainwise/openapi';
import type { ServerDependencies } from '../app/dependencies.ts';
import { ApiError } from '../http/api-error.ts';
import { requestHash, sameRequest } from '../http/idempotency.ts';

/**
 * Records a prediction and queues its job in one transaction: there is never one without the other.
 *
 * @throws ApiError ERR-1004 (upload), ERR-2004 (idempotency)
 * @throws InputError ERR-4001, ERR-4002 when the model cannot score the file
 */
export async function createPrediction(
  { database, queue, models, clock }: ServerDependencies,
  account: AccountRecord,
  body: PredictionCreate,
  idempotencyKey: string | undefined,
): Promise<PredictionRecord> {
  const hash = requestHash([
    body.upload_id,
    body.model ?? 'auto',
    body.level ?? 'standard',
    Object.entries(body.metadata ?? {}).sort(),
  ]);
  const earlier =
    idempotencyKey === undefined ? null : await database.predictions.findByIdempotencyKey(account.id, idempotencyKey);
  if (earlier) return sameRequest(earlier, hash, 'prediction');

  const upload = await database.uploads.find(account.id, body.upload_id);
  if (upload?.status !== 'ready' || !upload.mapping) throw noUpload();
  const model = body.model ?? 'auto';
  const level: ValidationLevel = body.level ?? 'standard';
  // Fails now, rather than minutes later in the queue, when no model fits.
  const scoredWith = createPredictionSettings({ account, upload, registry: models, model, level, now: clock() });

  try {
    return await database.transaction(async (transaction) => {
      // From here on, whoever deletes the upload waits, and then ends the prediction too.
      if (!(await database.uploads.holdReady(account.id, upload.id, transaction))) throw noUpload();
      const prediction = await database.predictions.create(
        {
          accountId: account.id,
          uploadId: upload.id,
          model,
          level,
          ...scoredWith,
          rowsTotal: upload.rowCount,
          metadata: body.metadata ?? {},
          idempotencyKey: idempotencyKey ?? null,
          requestHash: hash,
          queuedAt: clock(),
        },
        transaction,
      );
      const messageId = await queue.enqueue(predictionJob(prediction), transaction);
      await database.predictions.noteQueued({ accountId: account.id, id: prediction.id }, messageId, transaction);
      return prediction;
    });
  } catch (error) {
    // Two such requests arrived at the same time, and the other one won.
    if (error instanceof IdempotencyConflictError && idempotencyKey !== undefined) {
      const winner = await database.predictions.findByIdempotencyKey(account.id, idempotencyKey);
      if (winner) return sameRequest(winner, hash, 'prediction');
    }
    throw error;
  }
}

function noUpload(): ApiError {
  return new ApiError('ERR-1004', 'There is no upload with this id in your account.');
}
