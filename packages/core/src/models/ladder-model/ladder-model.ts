import type { FieldBatch } from '../../features/types.ts';
import { sigmoid } from '../../numerics/logistic.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { movable } from '../heights/shifted-model.ts';
import { createEncoder } from '../forest-model/encode.ts';
import { inputKey } from '../forest-model/encoder-spec.ts';
import { createForestModel } from '../forest-model/forest-model.ts';
import { inputTexts } from '../forest-model/input-texts.ts';
import { isOutOfRange } from '../forest-model/judge-value.ts';
import { readCard } from '../forest-model/read-card.ts';
import { createSaasBaseline } from '../saas-baseline/saas-baseline.ts';
import type { ChurnModel, Eligibility, FactorDefinition, InputQuality, ModelScores, WeakInputs } from '../types.ts';
import { writeLadderBundle } from './ladder-json.ts';
import type { LadderBundle } from './ladder-bundle.ts';
import { ladderFactors } from './ladder-factors.ts';
import { scaledFeature } from './linear-feature.ts';

/** A file must have at least this share of a model's factors, by importance. */
const MIN_KNOWN_WEIGHT = 0.6;
/** Missing factors that are named when a file cannot be scored. */
const MAX_NAMED = 6;

/**
 * A model that was learnt on top of the rules. It is additive, so its reasons are its terms: what a rule says and what
 * was learnt about the same field are one reason. With trees, their exact SHAP values are added to the terms of the
 * linear model, each with its part of the stack, so that the reasons still add up.
 *
 * @param header of the tables that are scored; see `ChurnModel.forHeader`
 */
export function createLadderModel(bundle: LadderBundle, header: readonly string[] = []): ChurnModel {
  const { inputs, features, trees } = bundle;
  // An intercept of 0: its margins are what the rules add.
  const rules = createSaasBaseline(undefined, { version: bundle.rules, intercept: 0 });
  const forest = trees && createForestModel(trees.bundle, header);
  const encoder = createEncoder(inputs, header);
  const places = ladderFactors(rules.factors, inputs);
  const factorOfInput = inputs.map((_, input) => places.findIndex((place) => place.input === input));
  const factors = places.map(({ rule, input }, i): FactorDefinition => {
    const weight = bundle.importances[i] ?? 0;
    const own = rule === null ? undefined : rules.factors[rule];
    if (own !== undefined) return { ...own, weight };
    const encoded = inputs[input ?? -1];
    if (encoded === undefined) throw new RangeError('a factor is a rule or an input');
    const { source, label } = encoded;
    return { key: inputKey(encoded), field: source.kind === 'field' ? source.field : null, label, weight };
  });
  const texts = inputTexts(inputs, header);
  const stack = trees?.stack ?? { intercept: 0, ridge: 1, trees: 0 };
  const linearBias = bundle.intercept - bundle.slope * bundle.ruleMean;

  /** rows × factors, row-major: the terms of the linear model. */
  function linearTerms(batch: FieldBatch, rows: Int32Array): Float64Array {
    const terms = new Float64Array(rows.length * factors.length);
    const ofRules = rules.score(batch, { rows, explain: true }).contributions ?? new Float64Array();
    const matrix = encoder.encode(batch, rows);
    const width = encoder.featureCount;
    for (let i = 0; i < rows.length; i++) {
      const at = i * factors.length;
      // The first factors are the rules, in their order.
      for (let rule = 0; rule < rules.factors.length; rule++)
        terms[at + rule] = bundle.slope * (ofRules[i * rules.factors.length + rule] ?? 0);
      features.forEach((feature, j) => {
        const factor = at + (factorOfInput[encoder.inputOfFeature[j] ?? 0] ?? 0);
        const scaled = scaledFeature(matrix[i * width + j] ?? NaN, feature);
        terms[factor] = (terms[factor] ?? 0) + feature.weight * scaled;
      });
    }
    return terms;
  }

  function score(batch: FieldBatch, { rows, explain }: Parameters<ChurnModel['score']>[1]): ModelScores {
    const contributions = linearTerms(batch, rows).map((term) => stack.ridge * term);
    let bias = stack.intercept + stack.ridge * linearBias;
    const ofTrees = forest?.score(batch, { rows, explain }) ?? null;
    const parts = ofTrees?.contributions ?? null;
    if (ofTrees && parts) {
      bias += stack.trees * ofTrees.bias;
      for (let i = 0; i < rows.length; i++)
        factorOfInput.forEach((factor, input) => {
          const at = i * factors.length + factor;
          contributions[at] = (contributions[at] ?? 0) + stack.trees * (parts[i * inputs.length + input] ?? 0);
        });
    }
    const margin = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      let sum = bias;
      for (let factor = 0; factor < factors.length; factor++) sum += contributions[i * factors.length + factor] ?? 0;
      margin[i] = ofTrees && !parts ? sum + stack.trees * (ofTrees.margin[i] ?? 0) : sum;
    }
    const explained = explain && (ofTrees === null || parts !== null);
    return {
      margin,
      probability: margin.map(sigmoid),
      contributions: explained ? contributions : null,
      method: 'exact',
      ...(explain && ofTrees?.explanationFailure !== undefined
        ? { explanationFailure: ofTrees.explanationFailure }
        : {}),
      bias,
      baseProbability: sigmoid(bias),
    };
  }

  function eligibility(fields: ReadonlySet<FieldName>, columns: readonly string[]): Eligibility {
    const there = ({ field, key, per }: FactorDefinition): boolean =>
      field === null ? columns.includes(key) : fields.has(field) && (per === undefined || fields.has(per));
    const known = factors.reduce((sum, factor) => (there(factor) ? sum + factor.weight : sum), 0);
    if (known >= MIN_KNOWN_WEIGHT) return { eligible: true };
    const missing = factors.filter((factor) => factor.weight > 0 && !there(factor)).map(({ key }) => key);
    return {
      eligible: false,
      reason:
        `the file has only ${Math.round(100 * known)} % of the inputs of ${bundle.id}, by importance; missing: ` +
        `${missing.slice(0, MAX_NAMED).join(', ')}${missing.length > MAX_NAMED ? ', …' : ''}`,
    };
  }

  /** The values of each factor in all rows, NaN where missing; undefined for what the file does not have. */
  function valuesOfFactors(batch: FieldBatch): readonly (Float64Array | undefined)[] {
    const ofInputs = encoder.values(batch);
    return places.map(({ rule, input }) => (input === null ? rules.valuesOf(batch, rule ?? 0) : ofInputs[input]));
  }

  function isOdd(factor: number, value: number): boolean {
    const input = inputs[places[factor]?.input ?? -1];
    return input !== undefined && isOutOfRange(input, value);
  }

  function inputQuality(batch: FieldBatch, rows: Int32Array): InputQuality {
    const all = valuesOfFactors(batch);
    const knownWeight = new Float64Array(rows.length);
    const missing = new Uint16Array(rows.length).fill(all.filter((values) => values !== undefined).length);
    const outOfRange = new Uint16Array(rows.length);
    all.forEach((values, factor) => {
      if (!values) return;
      for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i] ?? 0] ?? NaN;
        if (Number.isNaN(value)) continue;
        missing[i] = (missing[i] ?? 0) - 1;
        knownWeight[i] = (knownWeight[i] ?? 0) + (factors[factor]?.weight ?? 0);
        if (isOdd(factor, value)) outOfRange[i] = (outOfRange[i] ?? 0) + 1;
      }
    });
    return { knownWeight, missing, outOfRange };
  }

  function weakInputs(batch: FieldBatch, row: number): WeakInputs {
    const missing: number[] = [];
    const outOfRange: number[] = [];
    valuesOfFactors(batch).forEach((values, factor) => {
      if (!values || factors[factor]?.weight === 0) return;
      const value = values[row] ?? NaN;
      if (Number.isNaN(value)) missing.push(factor);
      else if (isOdd(factor, value)) outOfRange.push(factor);
    });
    return { missing, outOfRange };
  }

  const card = readCard(bundle.card);
  const model: ChurnModel = {
    id: bundle.id,
    version: bundle.version,
    learntHorizonDays: bundle.heightIsOfFile ? undefined : bundle.horizonDays,
    ...card,
    explainsExactlyOnly: true,
    factors,
    eligibility,
    score,
    inputQuality,
    weakInputs,
    valuesOf: (batch, factor) =>
      ofPlace(
        factor,
        (rule) => rules.valuesOf(batch, rule),
        (input) => texts.valuesOf(batch, input),
      ),
    formatMedian: (factor, median, currency) =>
      ofPlace(
        factor,
        (rule) => rules.formatMedian?.(rule, median, currency) ?? null,
        (input) => texts.formatMedian(input, median, currency),
      ) ?? null,
    formatValue: (batch, row, factor) =>
      ofPlace(
        factor,
        (rule) => rules.formatValue(batch, row, rule),
        (input) => texts.formatValue(batch, row, input),
      ) ?? null,
    source: () => ({ kind: 'bundle', bundle: writeLadderBundle(bundle) }),
    forHeader: (columns) => createLadderModel(bundle, columns),
  };
  // The share of a file's leavers is no rate within a horizon: the account's is, where it states one.
  return bundle.heightIsOfFile && card.churnRate !== undefined ? movable(model, card.churnRate) : model;

  function ofPlace<T>(factor: number, ofRule: (rule: number) => T, ofInput: (input: number) => T): T | undefined {
    const place = places[factor];
    if (place === undefined) return undefined;
    return place.rule === null ? ofInput(place.input ?? 0) : ofRule(place.rule);
  }
}
