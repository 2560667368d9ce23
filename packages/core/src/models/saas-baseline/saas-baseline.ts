import { formatFieldMedian, formatFieldValue } from '../../features/format-value.ts';
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
import { compileRule, createRuleReader, type RuleReader } from './read-rule.ts';
import { assumedChurnRate } from '../heights/horizon.ts';
import { shiftToRate } from '../heights/log-odds-counts.ts';
import type { BaselineRule } from './rule-set.ts';
import { CURRENT_BASELINE, RULE_SETS, type BaselineVersion } from './rule-sets.ts';
import { scalesOf } from './scales.ts';

/** A rule and its input. */
interface ReadableRule {
  readonly rule: BaselineRule;
  readonly read: RuleReader;
}

export interface SaasBaselineOptions {
  /** The current version by default. */
  readonly version?: BaselineVersion | undefined;
  /** The intercept, where it was solved on a file; the log-odds of the churn rate otherwise. */
  readonly intercept?: number | undefined;
}

/**
 * The rules model: `log-odds = intercept + scale × reach × Σ weight × score`, see `rules.ts` for every number. The
 * reach is 1 where enough is known of a customer, and smaller where a rule or two have to speak for all of them.
 * Its contributions are its terms, so they add up to the score by construction (additive in log-odds).
 *
 * @param ownRate the account's own churn rate within the horizon that a score speaks of, 0 < rate < 1; assumed for the
 *   horizon where it is not known
 */
export function createSaasBaseline(
  ownRate?: number,
  { version = CURRENT_BASELINE, intercept }: SaasBaselineOptions = {},
): ChurnModel {
  const ruleSet = RULE_SETS[version];
  const churnRate = ownRate ?? assumedChurnRate();
  const bias = intercept ?? logit(churnRate);
  const rules: readonly ReadableRule[] = ruleSet.rules.map((rule) => ({ rule, read: createRuleReader(rule) }));
  const factors = ruleSet.rules.map(({ key, label, weight, per }): FactorDefinition => ({
    key,
    field: key,
    label,
    weight,
    per,
  }));
  const compiled = rules.map(({ rule, read }) => ({ read, scoreOf: compileRule(rule), weight: rule.weight }));

  function score(batch: FieldBatch, { rows, explain }: ScoreOptions): ModelScores {
    const risks = compiled.map(({ read, scoreOf }) => risksOf(read(batch), scoreOf, rows));
    const scales = scalesOf(ruleSet, risks, rows.length);
    const margin = new Float64Array(rows.length).fill(bias);
    const contributions = explain ? new Float64Array(rows.length * compiled.length) : null;
    compiled.forEach(({ weight }, factor) => {
      const risk = risks[factor];
      if (!risk) return;
      for (let i = 0; i < rows.length; i++) {
        const contribution = (scales[i] ?? 0) * weight * (risk[i] ?? NaN);
        if (Number.isNaN(contribution)) continue;
        margin[i] = (margin[i] ?? 0) + contribution;
        if (contributions) contributions[i * compiled.length + factor] = contribution;
      }
    });
    return { margin, probability: margin.map(sigmoid), contributions, bias, baseProbability: sigmoid(bias) };
  }

  /** The contributions do not depend on the intercept. Summed in the same order, they give the same bits. */
  function rescored(scores: ModelScores): ModelScores {
    const { contributions } = scores;
    if (contributions === null) throw new TypeError('Scores are moved to another height by their contributions.');
    const margin = new Float64Array(scores.margin.length);
    let at = 0;
    for (let i = 0; i < margin.length; i++) {
      let sum = bias;
      for (let factor = 0; factor < compiled.length; factor++) sum += contributions[at++] ?? 0;
      margin[i] = sum;
    }
    return { ...scores, margin, probability: margin.map(sigmoid), bias, baseProbability: sigmoid(bias) };
  }

  /** The same rate gives the same model, so that what is kept for a model serves request after request. */
  let placed: ChurnModel | null = null;
  function atRate(rate: number): ChurnModel {
    if (placed?.churnRate !== rate) placed = createSaasBaseline(rate, { version });
    return placed;
  }

  return {
    id: 'saas-baseline',
    version,
    churnRate,
    factors,
    eligibility: (fields) => eligibility(ruleSet.rules, fields),
    score,
    rescored,
    inputQuality: (batch, rows) => inputQuality(rules, batch, rows),
    weakInputs: (batch, row) => weakInputs(rules, batch, row),
    valuesOf: (batch, factor) => rules[factor]?.read(batch),
    formatMedian: (factor, median, currency) => formatMedian(rules[factor]?.rule, median, currency),
    formatValue: (batch, row, factor) => formatValue(rules[factor], batch, row),
    reliability: { atMost: 'medium', reason: 'its rules are published and were not measured on your customers' },
    atHeight: ({ churnRate: stated, horizonDays, counts }) => {
      const rate = stated ?? ownRate ?? assumedChurnRate(horizonDays);
      if (counts === null || !ruleSet.solved) return atRate(rate);
      return createSaasBaseline(rate, { version, intercept: bias + shiftToRate(counts, rate) });
    },
    source: () => ({ kind: 'saas-baseline', churnRate: ownRate, version, intercept }),
  };
}

/** The score of a rule for each of `rows`, NaN where it has no input; undefined where the file does not have it. */
function risksOf(
  input: Float64Array | undefined,
  scoreOf: (input: number) => number,
  rows: Int32Array,
): Float64Array | undefined {
  if (input === undefined) return undefined;
  const risks = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) risks[i] = scoreOf(input[rows[i] ?? 0] ?? NaN);
  return risks;
}

function eligibility(rules: readonly BaselineRule[], fields: ReadonlySet<FieldName>): Eligibility {
  const usable = rules.some(({ key, per }) => fields.has(key) && (per === undefined || fields.has(per)));
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

function inputQuality(rules: readonly ReadableRule[], batch: FieldBatch, rows: Int32Array): InputQuality {
  const knownWeight = new Float64Array(rows.length);
  const readable = rules.filter(({ read }) => read(batch) !== undefined).length;
  const missing = new Uint16Array(rows.length).fill(readable);
  const outOfRange = new Uint16Array(rows.length);
  for (const { rule, read } of rules) {
    const input = read(batch);
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

function weakInputs(rules: readonly ReadableRule[], batch: FieldBatch, row: number): WeakInputs {
  const missing: number[] = [];
  const outOfRange: number[] = [];
  rules.forEach(({ rule, read }, factor) => {
    const input = read(batch);
    if (input && Number.isNaN(input[row] ?? NaN)) missing.push(factor);
    if (isOutOfRange(rule.key, batch.numeric(rule.key)?.values[row] ?? NaN)) outOfRange.push(factor);
  });
  return { missing, outOfRange };
}

function formatMedian(rule: BaselineRule | undefined, median: number, currency: string | null): string | null {
  if (rule === undefined) return null;
  return rule.per === undefined ? formatFieldMedian(rule.key, median, currency) : `${Math.round(median)}%`;
}

function formatValue(rule: ReadableRule | undefined, batch: FieldBatch, row: number): string | null {
  if (rule === undefined) return null;
  if (rule.rule.per === undefined) return formatFieldValue(batch, row, rule.rule.key);
  const percent = rule.read(batch)?.[row] ?? NaN;
  return Number.isNaN(percent) ? null : `${Math.round(percent)}%`;
}
