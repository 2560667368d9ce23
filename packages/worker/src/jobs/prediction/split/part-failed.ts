import type { PredictionFailure } from '@retainwise/platform';

/** A part of the file cannot be done, whoever tries. */
export class PartFailed extends Error implements PredictionFailure {
  override readonly name = 'PartFailed';
  readonly code: PredictionFailure['code'];
  readonly fix: string;

  constructor({ code, message, fix }: PredictionFailure) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}
