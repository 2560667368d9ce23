import { createSaasBaseline, createTelecomModel, type ChurnModel } from '@retainwise/core';
import type { AccountRecord } from '../database/records.ts';

export interface ModelRegistry {
  /** Every model that may score the customers of an account. */
  modelsFor(account: Pick<AccountRecord, 'priorChurnRate'>): readonly ChurnModel[];
}

/** Reads the models that come with the engine, once; what depends on the account is cheap. */
export function createModelRegistry(): ModelRegistry {
  const telecom = createTelecomModel();
  return { modelsFor: ({ priorChurnRate }) => [createSaasBaseline(priorChurnRate ?? undefined), telecom] };
}
