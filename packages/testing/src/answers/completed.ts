import type { Prediction } from '@retainwise/openapi';
import type { Scored } from '../engine/score.ts';
import type { FakeState } from '../state/fake-state.ts';
import { belongsTo } from './belongs-to.ts';

export interface Completed {
  readonly prediction: Prediction;
  readonly scored: Scored;
}

/** Completed predictions of whom is meant, the oldest first; of several of one upload, the last. */
export function completedOf(state: FakeState, reference: string | null): readonly Completed[] {
  const byUpload = new Map<string, Completed>();
  for (const { prediction, scored } of state.predictions.values())
    if (scored !== null && belongsTo(reference)(prediction)) byUpload.set(prediction.upload_id, { prediction, scored });
  return [...byUpload.values()];
}
