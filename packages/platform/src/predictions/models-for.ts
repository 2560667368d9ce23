import { createSaasBaseline, type ChurnModel } from '@retainwise/core';
import type { AccountRecord } from '../database/records.ts';

/** Every model that may score the customers of an account. */
export function modelsFor({ priorChurnRate }: Pick<AccountRecord, 'priorChurnRate'>): readonly ChurnModel[] {
  return [createSaasBaseline(priorChurnRate ?? undefined)];
}
