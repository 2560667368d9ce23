import { RetainWiseCoreError } from '../errors.ts';

/**
 * A model cannot be trained or evaluated on this data (ERR-4201), the data is too large (ERR-4202), or the trainer
 * itself failed (ERR-4203).
 */
export class TrainingError extends RetainWiseCoreError {
  override readonly name = 'TrainingError';

  static unsuitable(message: string, fix: string, location?: string): TrainingError {
    return new TrainingError('ERR-4201', message, { fix, ...(location === undefined ? {} : { location }) });
  }

  static tooLarge(message: string): TrainingError {
    return new TrainingError('ERR-4202', message, { fix: 'Train on a sample of the rows, or leave columns out.' });
  }

  static trainerFailed(message: string, cause?: unknown): TrainingError {
    return new TrainingError('ERR-4203', message, {
      fix: 'Train on fewer rows or columns. If it still fails, please report it.',
      cause,
    });
  }
}
