import artefact from '../../../models/telecom.json' with { type: 'json' };
import { readModelBundle } from '../forest-model/bundle-json.ts';
import { createForestModel } from '../forest-model/forest-model.ts';
import { movable } from '../heights/shifted-model.ts';
import type { ChurnModel, Reliability } from '../types.ts';

/** Its data says who left within the last month. */
const LEARNT_HORIZON_DAYS = 30;
const ELSEWHERE: Reliability = {
  atMost: 'medium',
  reason: 'it learnt from the subscribers of another company and was not measured on yours',
};

/**
 * The model for telecom subscribers that comes with the package; its card is `models/telecom.card.md`. Reading it takes
 * a few milliseconds: make it once and keep it.
 */
export function createTelecomModel(): ChurnModel {
  const model = createForestModel(readModelBundle(artefact));
  return {
    ...movable(
      { ...model, reliability: ELSEWHERE, learntHorizonDays: LEARNT_HORIZON_DAYS },
      artefact.card.data.churn_rate,
    ),
    source: () => ({ kind: 'telecom' }),
  };
}
