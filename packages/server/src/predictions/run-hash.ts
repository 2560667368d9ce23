import { createHash } from 'node:crypto';
import type { createPredictionSettings } from '@retainwise/platform';

type ScoredWith = ReturnType<typeof createPredictionSettings>;

/**
 * What a prediction's results depend on, but for the moment: two predictions with the same hash would store the same
 * rows twice. The clock is left out, or no two requests would ever be the same; a moment that the request or the file
 * decides is not.
 */
export function runHash(uploadId: string, model: string, level: string, { settings, mapping }: ScoredWith): string {
  const { asOf, asOfSource = 'now', ...others } = settings;
  const fixed = asOfSource === 'now' ? others : { ...others, asOf };
  return createHash('sha256')
    .update(JSON.stringify([uploadId, model, level, fixed, mapping]))
    .digest('hex');
}
