import type { ChurnModel } from './types.ts';

/**
 * Takes the place of a model that could not score a file when its prediction was created. The router only asks it why;
 * its version may be gone.
 *
 * @param reason half a sentence: `telecom needs internet_service`
 */
export function createExcludedModel(id: string, version: string, reason: string): ChurnModel {
  const refuse = (): never => {
    throw new Error(`Model ${id} was excluded from this prediction: ${reason}.`);
  };
  return {
    id,
    version,
    factors: [],
    eligibility: () => ({ eligible: false, reason }),
    score: refuse,
    inputQuality: refuse,
    weakInputs: refuse,
    valuesOf: refuse,
    formatValue: refuse,
    source: () => ({ kind: 'excluded', id, version, reason }),
  };
}
