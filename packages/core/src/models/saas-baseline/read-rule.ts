import type { FieldBatch } from '../../features/types.ts';
import { fieldDefinition } from '../../schema/index.ts';
import { piecewiseLinear } from './piecewise.ts';
import type { BaselineRule } from './rules.ts';

/**
 * The number a rule looks at, per row of the batch: a field's value, or its percentage of another field (`per`).
 * NaN where it is missing or cannot be computed. Undefined when the file does not have the fields.
 */
export function ruleInput(batch: FieldBatch, rule: BaselineRule): Float64Array | undefined {
  const values = batch.numeric(rule.key)?.values;
  if (!rule.per || !values) return values;
  const whole = batch.numeric(rule.per)?.values;
  if (!whole) return undefined;
  return values.map((value, row) => {
    const of = whole[row] ?? NaN;
    return of > 0 ? (100 * value) / of : NaN;
  });
}

/** The risk score (−1 to 1) of each possible category code, NaN for categories the rule does not know. */
function scoresByCode(rule: BaselineRule, scores: Readonly<Record<string, number>>): readonly number[] {
  const definition = fieldDefinition(rule.key);
  const words = definition.kind === 'boolean' ? ['no', 'yes'] : definition.categories;
  return words.map((word) => scores[word] ?? NaN);
}

/** Turns a rule into a function from its input to its risk score; NaN in, NaN out. */
export function compileRule(rule: BaselineRule): (input: number) => number {
  if (rule.rule.kind === 'numeric') {
    const { points } = rule.rule;
    return (input) => (Number.isNaN(input) ? NaN : piecewiseLinear(points, input));
  }
  const byCode = scoresByCode(rule, rule.rule.scores);
  return (input) => byCode[input] ?? NaN;
}
