import type { EncodedInput } from '../forest-model/encoder-spec.ts';
import type { FactorDefinition } from '../types.ts';

/** What a reason is about: a rule, an input, or a rule and the input that has the same field. */
export interface LadderFactor {
  readonly rule: number | null;
  readonly input: number | null;
}

/** The rules, each with the input of the same field, then the inputs that no rule has. */
export function ladderFactors(
  rules: readonly Pick<FactorDefinition, 'field' | 'per'>[],
  inputs: readonly EncodedInput[],
): readonly LadderFactor[] {
  const inputOfRule = rules.map(({ field, per }) =>
    per === undefined ? inputs.findIndex(({ source }) => source.kind === 'field' && source.field === field) : -1,
  );
  return [
    ...inputOfRule.map((input, rule) => ({ rule, input: input < 0 ? null : input })),
    ...inputs.flatMap((_, input) => (inputOfRule.includes(input) ? [] : [{ rule: null, input }])),
  ];
}
