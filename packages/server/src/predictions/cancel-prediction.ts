import type { PredictionFailure, PredictionRecord } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { audit } from '../auth/audit.ts';
import type { Caller } from '../auth/caller.ts';
import { scopeOf } from '../auth/scope.ts';
import { ApiError } from '../http/api-error.ts';

const CANCELLED: PredictionFailure = {
  code: 'ERR-4006',
  message: 'The prediction was cancelled.',
  fix: 'Create the prediction again to score the upload.',
};

/**
 * Ends a prediction that is queued or running; one that was cancelled before is returned as it is. Its job is left in
 * the queue, where whoever gets it finds that there is nothing to do.
 *
 * Null when the account has no such prediction.
 *
 * @throws ApiError ERR-4005 when it is completed or has failed
 */
export async function cancelPrediction(
  { database }: Pick<ServerDependencies, 'database'>,
  caller: Caller,
  id: string,
): Promise<PredictionRecord | null> {
  const ref = { ...scopeOf(caller.principal), id };
  await database.transaction(async (transaction) => {
    if (!(await database.predictions.cancel(ref, CANCELLED, transaction))) return;
    const { reference } = (await database.predictions.findEntry(ref, id, transaction)) ?? ref;
    await audit(database, caller, 'prediction.cancelled', { kind: 'prediction', id, reference }, transaction);
  });
  // Read afterwards: whatever came first, this is how it ended.
  const prediction = await database.predictions.find(ref, ref.id);
  if (prediction !== null && prediction.status !== 'cancelled')
    throw new ApiError(
      'ERR-4005',
      prediction.status === 'failed'
        ? 'The prediction has failed. It can no longer be cancelled.'
        : 'The prediction is completed. It can no longer be cancelled.',
    );
  return prediction;
}
