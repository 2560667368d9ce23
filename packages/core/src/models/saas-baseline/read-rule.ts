import type { FieldBatch } from '../../features/types.ts';
import { fieldDefinition } from '../../schema/index.ts';
import { piecewiseLinear } from './piecewise.ts';
import type { BaselineRule } from './rule-set.ts';

/**
 * The input of a rule for every row of a batch: the values of a field, or their percentage of another field (`per`).
 * NaN where it is missing or cannot be computed. Undefined when the file does not have the fields.
 */
export type RuleReader = (batch: FieldBatch) => Float64Array | undefined;

/** Reads the input of a rule. It is called for single rows too, so a batch's percentages are computed once and kept. */
export function createRuleReader({ key, per }: BaselineRule): RuleReader {
  // The batch keeps the columns of its fields itself.
  if (per === undefined) return (batch) => batch.numeric(key)?.values;
  const known = new WeakMap<FieldBatch, Float64Array>();
  return (batch) => {
    const kept = known.get(batch);
    if (kept) return kept;
    const parts = batch.numeric(key)?.values;
    const wholes = parts && batch.numeric(per)?.values;
    if (!parts || !wholes) return undefined;
    const percentages = percentagesOf(parts, wholes);
    known.set(batch, percentages);
    return percentages;
  };
}

function percentagesOf(parts: Float64Array, wholes: Float64Array): Float64Array {
  const percentages = new Float64Array(parts.length);
  for (let row = 0; row < parts.length; row++) {
    const whole = wholes[row] ?? NaN;
    percentages[row] = whole > 0 ? (100 * (parts[row] ?? NaN)) / whole : NaN;
  }
  return percentages;
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
    const valueAt = piecewiseLinear(rule.rule.points);
    return (input) => (Number.isNaN(input) ? NaN : valueAt(input));
  }
  const byCode = scoresByCode(rule, rule.rule.scores);
  return (input) => byCode[input] ?? NaN;
}
