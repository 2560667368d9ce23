import { InputError, type PredictionSummary } from '@retainwise/core';
import type { Postponed, PredictionFailure } from '@retainwise/platform';
import { MAX_FAILURES, MAX_LOST_ALONE, MAX_TROUBLE_SECONDS } from './limits.ts';

/** Why a prediction is given up after a run that threw. Null: another run may help. */
export function whyToStop({ failures, troubleSeconds }: Postponed, trouble: boolean): PredictionFailure | null {
  if (!trouble && failures >= MAX_FAILURES) return scoringFailed(failures);
  if (trouble && troubleSeconds >= MAX_TROUBLE_SECONDS)
    return onOurSide('What scoring needs could not be reached for an hour. Your file is kept.');
  return null;
}

export function scoringFailed(failures: number): PredictionFailure {
  return onOurSide(`Scoring failed ${failures} times because of a problem on our side. Your file is kept.`);
}

export function endedItsProcess(): PredictionFailure {
  return onOurSide(`Scoring ended its process ${MAX_LOST_ALONE} times, with nothing else running. Your file is kept.`);
}

export function onOurSide(message: string): PredictionFailure {
  return {
    code: 'ERR-5003',
    message,
    fix: 'Create the prediction again. If it fails again, contact support with its id.',
  };
}

/** @throws InputError ERR-3005 when no row could be scored */
export function refuseNothing({
  summary: { accepted, rows, rejectionReasons },
}: {
  readonly summary: Pick<PredictionSummary, 'accepted' | 'rows' | 'rejectionReasons'>;
}): void {
  if (accepted > 0) return;
  const reason = rejectionReasons[0]?.message ?? '';
  throw new InputError('ERR-3005', `None of the ${rows} rows can be scored. ${reason}`.trim(), {
    fix: 'Check the validation report of the upload, correct the file and upload it again.',
  });
}
