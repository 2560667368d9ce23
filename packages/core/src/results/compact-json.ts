import type { Factor } from '../explain/types.ts';
import { round6, type ExplanationJson, type FactorJson } from './result-json.ts';
import { strongestFactors } from './strongest-factors.ts';
import type { ResultRow } from './types.ts';

/** A factor of a CSV that has everything once: its list says the direction, the model its label. */
export type CompactFactorJson = Pick<FactorJson, 'field' | 'value' | 'impact'>;

/** An explanation of such a CSV: the summary has a column of its own, and the factors are in their lists. */
export interface CompactExplanationJson extends Pick<
  ExplanationJson,
  'method' | 'base_probability' | 'missing_inputs' | 'out_of_range_inputs'
> {
  /** The strongest factors, where the impacts do not show their order: two of opposite sign are of one size. */
  readonly top_factors?: readonly string[];
}

export function compactFactorsJson(factors: readonly Factor[]): CompactFactorJson[] {
  return factors.map(({ field, value, impact }) => ({ field, value, impact: round6(impact) }));
}

export function compactExplanationJson({
  explanation: { method, baseProbability, factors, missingInputs, outOfRangeInputs },
  riskFactors,
  protectiveFactors,
}: ResultRow): CompactExplanationJson {
  const shown = strongestFactors(riskFactors, protectiveFactors);
  const isShown = shown.length === factors.length && factors.every(({ field }, i) => field === shown[i]?.field);
  return {
    method,
    base_probability: round6(baseProbability),
    missing_inputs: missingInputs,
    out_of_range_inputs: outOfRangeInputs,
    ...(isShown ? {} : { top_factors: factors.map(({ field }) => field) }),
  };
}
