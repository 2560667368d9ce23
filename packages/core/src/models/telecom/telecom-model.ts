import artefact from '../../../models/telecom.json' with { type: 'json' };
import { readModelBundle } from '../forest-model/bundle-json.ts';
import { createForestModel } from '../forest-model/forest-model.ts';
import { movable } from '../heights/shifted-model.ts';
import type { ChurnModel } from '../types.ts';

/**
 * The model for telecom subscribers that comes with the package; its card is `models/telecom.card.md`. Reading it takes
 * a few milliseconds: make it once and keep it.
 */
export function createTelecomModel(): ChurnModel {
  const model = createForestModel(readModelBundle(artefact));
  return { ...movable(model, artefact.card.data.churn_rate), source: () => ({ kind: 'telecom' }) };
}
