import { createSaasBaseline } from './saas-baseline/saas-baseline.ts';
import { createTelecomModel } from './telecom/telecom-model.ts';
import type { ChurnModel } from './types.ts';

/** The models that come with the package, in the order in which `auto` tries them. */
export function createPackagedModels(): readonly ChurnModel[] {
  return [
    createSaasBaseline(),
    createTelecomModel(),
    // Old versions, by name only.
    createSaasBaseline(undefined, { version: 'saas-baseline-1' }),
  ];
}
