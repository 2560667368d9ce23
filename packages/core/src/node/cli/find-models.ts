import { createSaasBaseline } from '../../models/saas-baseline/saas-baseline.ts';
import type { ChurnModel } from '../../models/types.ts';

export interface FoundModels {
  /** `auto` or the id of one of `models`. */
  readonly model: string;
  readonly models: readonly ChurnModel[];
}

/** The models that a run may use. */
export function findModels(model: string): Promise<FoundModels> {
  return Promise.resolve({ model, models: [createSaasBaseline()] });
}
