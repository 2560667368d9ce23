import { formatFieldValue } from '../../features/format-value.ts';
import type { FieldBatch } from '../../features/types.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/index.ts';
import { logit, sigmoid } from '../../numerics/logistic.ts';
import type {
  ChurnModel,
  Eligibility,
  FactorDefinition,
  InputQuality,
  ModelScores,
  ScoreOptions,
  WeakInputs,
} from '../types.ts';
import { compileRule, ruleInput } from './read-rule.ts';
import { BASELINE_RULES, BASELINE_SCALE, BASELINE_VERSION, DEFAULT_PRIOR_CHURN_RATE } from './rules.ts';

const factors: readonly FactorDefinition[] = BASELINE_RULES.map(({ key, label, weight }) => ({
  key,
  field: key,
  label,
  weight,
}));

/**
 * The rules model: `log-odds = logit(prior) + scale × Σ weight × score`, see `rules.ts` for every number.
 * Its contributions are its terms, so they add up to the score by construction (additive in log-odds).
 *
 * @param priorChurnRate the account's own churn rate over the period a score speaks of, 0 < rate < 1
 */
export function createSaasBaseline(priorChurnRate: number = DEFAULT_PRIOR_CHURN_RATE): ChurnModel {
  const bias = logit(priorChurnRate);
  const compiled = BASELINE_RULES.map((rule) => ({
    rule,
    scoreOf: compileRule(rule),
    size: BASELINE_SCALE * rule.weight,
  }));

  function score(batch: FieldBatch, { rows, explain }: ScoreOptions): ModelScores {
    const margin = new Float64Array(rows.length).fill(bias);
    const contributions = explain ? new Float64Array(rows.length * compiled.length) : null;
    compiled.forEach(({ rule, scoreOf, size }, factor) => {
      const input = ruleInput(batch, rule);
      if (!input) return;
      for (let i = 0; i < rows.length; i++) {
        const risk = scoreOf(input[rows[i] ?? 0] ?? NaN);
        if (Number.isNaN(risk)) continue;
        margin[i] = (margin[i] ?? 0) + size * risk;
        if (contributions) contributions[i * compiled.length + factor] = size * risk;
      }
    });
    return { margin, probability: margin.map(sigmoid), contributions, bias, baseProbability: sigmoid(bias) };
  }

  return {
    id: 'saas-baseline',
    version: BASELINE_VERSION,
    factors,
    eligibility,
    score,
    inputQuality,
    weakInputs,
    valuesOf,
    formatValue,
    source: () => ({ kind: 'saas-baseline', priorChurnRate }),
  };
}

function eligibility(fields: ReadonlySet<FieldName>): Eligibility {
  const usable = BASELINE_RULES.some(({ key, per }) => fields.has(key) && (per === undefined || fields.has(per)));
  if (usable) return { eligible: true };
  return {
    eligible: false,
    reason: 'saas-baseline needs at least one of contract, usage, engagement, seats or tenure',
  };
}

function isOutOfRange(key: FieldName, value: number): boolean {
  const { range } = fieldDefinition(key);
  return range !== null && (value < range.min || value > range.max);
}

function inputQuality(batch: FieldBatch, rows: Int32Array): InputQuality {
  const knownWeight = new Float64Array(rows.length);
  const missing = new Uint16Array(rows.length).fill(BASELINE_RULES.length);
  const outOfRange = new Uint16Array(rows.length);
  for (const rule of BASELINE_RULES) {
    const input = ruleInput(batch, rule);
    if (!input) continue;
    const own = batch.numeric(rule.key)?.values;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      if (!Number.isNaN(input[row] ?? NaN)) {
        knownWeight[i] = (knownWeight[i] ?? 0) + rule.weight;
        missing[i] = (missing[i] ?? 0) - 1;
      }
      if (own && isOutOfRange(rule.key, own[row] ?? NaN)) outOfRange[i] = (outOfRange[i] ?? 0) + 1;
    }
  }
  return { knownWeight, missing, outOfRange };
}

function weakInputs(batch: FieldBatch, row: number): WeakInputs {
  const missing: number[] = [];
  const outOfRange: number[] = [];
  BASELINE_RULES.forEach((rule, factor) => {
    if (Number.isNaN(ruleInput(batch, rule)?.[row] ?? NaN)) missing.push(factor);
    if (isOutOfRange(rule.key, batch.numeric(rule.key)?.values[row] ?? NaN)) outOfRange.push(factor);
  });
  return { missing, outOfRange };
}

function valuesOf(batch: FieldBatch, factor: number): Float64Array | undefined {
  const rule = BASELINE_RULES[factor];
  return rule && ruleInput(batch, rule);
}

function formatValue(batch: FieldBatch, row: number, factor: number): string | null {
  const rule = BASELINE_RULES[factor];
  if (!rule) return null;
  if (!rule.per) return formatFieldValue(batch, row, rule.key);
  const percent = ruleInput(batch, rule)?.[row] ?? NaN;
  return Number.isNaN(percent) ? null : `${Math.round(percent)}%`;
}
