import { createHash } from 'node:crypto';
import type { createPredictionSettings } from '@retainwise/platform';

type ScoredWith = ReturnType<typeof createPredictionSettings>;

/**
 * What a prediction's results depend on, but for the moment: two predictions with the same hash would store the same
 * rows twice. The as-of moment is left out, or no two requests would ever be the same.
 */
export function runHash(uploadId: string, model: string, level: string, { settings, mapping }: ScoredWith): string {
  const { asOf: _moment, ...fixed } = settings;
  return createHash('sha256')
    .update(JSON.stringify([uploadId, model, level, fixed, mapping]))
    .digest('hex');
}
