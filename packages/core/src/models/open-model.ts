import { createExcludedModel } from './excluded-model.ts';
import { openBundle } from './open-model-file.ts';
import { createSaasBaseline } from './saas-baseline/saas-baseline.ts';
import { createTelecomModel } from './telecom/telecom-model.ts';
import type { ChurnModel, ModelSource } from './types.ts';

/**
 * Makes a model from the source of another, as a thread does that was sent it.
 *
 * @throws ModelFormatError for a damaged bundle
 */
export function openModel(source: ModelSource): ChurnModel {
  switch (source.kind) {
    case 'saas-baseline':
      return createSaasBaseline(source.churnRate, source);
    case 'telecom':
      return createTelecomModel();
    case 'excluded':
      return createExcludedModel(source.id, source.version, source.reason);
    case 'bundle':
      return openBundle(source.bundle);
  }
}
