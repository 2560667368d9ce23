import { PredictionFailedError } from './client-errors.ts';

/** A prediction was cancelled before it ended, by whomever: it has no results. */
export class PredictionCancelledError extends PredictionFailedError {
  override readonly name: string = 'PredictionCancelledError';
}
