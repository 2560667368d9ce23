import { explainForest, type ForestExplainer } from '../forest/shap/explain-forest.ts';
import type { FieldBatch } from '../../features/types.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { calibrator } from '../calibration.ts';
import type {
  ChurnModel,
  Eligibility,
  FactorDefinition,
  InputQuality,
  ModelScores,
  ScoreOptions,
  WeakInputs,
} from '../types.ts';
import { writeModelBundle } from './bundle-json.ts';
import { createEncoder } from './encode.ts';
import { isOutOfRange, isUnread, leftOutOf, problemOf } from './judge-value.ts';
import { inputKey, type EncodedInput } from './encoder-spec.ts';
import { inputTexts } from './input-texts.ts';
import type { InputProblems } from '../input-problems.ts';
import { importForest } from './imported-bundle.ts';
import { withLeftOut } from './left-out-category.ts';
import type { ModelBundle } from './model-bundle.ts';
import { readCard } from './read-card.ts';
import { simpleContributions } from './simple-contributions.ts';

/** A file must have at least this share of a model's inputs, by importance. */
const MIN_KNOWN_WEIGHT = 0.6;
/**
 * Known weight of a row with an input that an imported model cannot read or does not find, at most: the confidence is
 * low, as that of a good row is medium without a card.
 */
const MAX_KNOWN_WITH_UNREAD = 0.39;
/** Importance of absent inputs up to which that does not matter. */
const MINOR_WEIGHT = 0.02;
/** Missing inputs that are named when a file cannot be scored. */
const MAX_NAMED = 6;

/**
 * A trained forest as a churn model. Explanations are exact TreeSHAP values, summed over the one-hot features of each
 * input. The probability is calibrated, and so is the base probability that explanations start from.
 *
 * @param header of the tables that are scored; needed by models that read columns by name, see `ChurnModel.forHeader`
 * @param sample first rows of the table, by which an imported model tells unseen categories from the one it left out
 */
export function createForestModel(
  bundle: ModelBundle,
  header: readonly string[] = [],
  sample: readonly (readonly string[])[] | null = null,
): ChurnModel {
  const known = isImported(bundle) && header.length > 0 ? forTable(bundle, header, sample) : bundle;
  return modelFor(
    known,
    header,
    lazy(() => explainForest(known.forest, { groups: createEncoder(known.inputs, header).inputOfFeature })),
  );
}

/** Which columns the features of an imported model mean is only known once there is a header. */
function forTable(
  bundle: ModelBundle,
  header: readonly string[],
  sample: readonly (readonly string[])[] | null,
): ModelBundle {
  const found = importForest(bundle.forest, bundle, header);
  return {
    ...found,
    description: bundle.description,
    inputs: sample === null ? found.inputs : withLeftOut(found.inputs, header, sample),
  };
}

/** Whether a bundle was made by `importForest`: what we train has a card, and features that its inputs name. */
function isImported({ card, forest }: ModelBundle): boolean {
  return card === null && forest.featureNames !== null;
}

function modelFor(bundle: ModelBundle, header: readonly string[], explainer: () => ForestExplainer): ChurnModel {
  const { inputs, forest } = bundle;
  const encoder = createEncoder(inputs, header);
  const probabilityOf = calibrator(bundle.calibration);
  const factors = inputs.map((input, i): FactorDefinition => ({
    key: inputKey(input),
    field: input.source.kind === 'field' ? input.source.field : null,
    label: input.label,
    weight: bundle.weights[i] ?? 0,
  }));
  const columnIndex = inputs.map(({ source }) => (source.kind === 'column' ? header.indexOf(source.column) : -1));

  let imported: { readonly header: string; readonly model: ChurnModel } | null = null;

  /** The model for a header, kept for the next table that has the same: its explainer takes long to prepare. */
  function importedFor(columns: readonly string[], sample: readonly (readonly string[])[] | null = null): ChurnModel {
    const { inputs: found } = forTable(bundle, columns, sample);
    const key = JSON.stringify([columns, found.map(({ encoding }) => leftOutOf(encoding))]);
    if (imported?.header !== key) imported = { header: key, model: createForestModel(bundle, columns, sample) };
    return imported.model;
  }

  function unexplained(matrix: Float32Array, rowCount: number): ModelScores {
    const margin = forest.scoreMargins(matrix, rowCount);
    const { baseMargin } = forest.data;
    return {
      margin,
      probability: margin.map(probabilityOf),
      contributions: null,
      bias: baseMargin,
      baseProbability: probabilityOf(baseMargin),
    };
  }

  function explained(matrix: Float32Array, rowCount: number, method: 'exact' | 'simple'): ModelScores {
    // What it would be computed from, means and effects of training, an imported model does not have.
    const asked = isImported(bundle) ? 'exact' : method;
    const { bias } = explainer();
    const { margin, contributions } =
      asked === 'simple'
        ? {
            margin: forest.scoreMargins(matrix, rowCount),
            contributions: simpleContributions(bundle.simple, matrix, rowCount, encoder.inputOfFeature, inputs.length),
          }
        : sumsAndParts(explainer().explain(matrix, rowCount), rowCount, inputs.length);
    return {
      margin,
      probability: margin.map(probabilityOf),
      contributions,
      bias,
      baseProbability: probabilityOf(bias),
      method: asked,
    };
  }

  function score(batch: FieldBatch, { rows, explain, method = 'exact' }: ScoreOptions): ModelScores {
    const matrix = encoder.encode(batch, rows);
    if (!explain) return unexplained(matrix, rows.length);
    try {
      return explained(matrix, rows.length, method);
    } catch (error) {
      // A score without reasons is better than none; the explanation of each row reports the failure.
      return {
        ...unexplained(matrix, rows.length),
        explanationFailure: error instanceof Error ? error.message : String(error),
      };
    }
  }

  function eligibility(fields: ReadonlySet<FieldName>, columns: readonly string[]): Eligibility {
    if (isImported(bundle) && header.length === 0 && columns.length > 0)
      return importedFor(columns).eligibility(fields, columns);
    const lacking = bundle.requiredFields.filter((field) => !fields.has(field));
    if (lacking.length > 0) return { eligible: false, reason: `${bundle.id} needs ${lacking.join(', ')}` };
    const there = ({ source }: EncodedInput): boolean =>
      source.kind === 'field' ? fields.has(source.field) : columns.includes(source.column);
    const known = inputs.reduce((sum, input, i) => (there(input) ? sum + (bundle.weights[i] ?? 0) : sum), 0);
    if (known >= MIN_KNOWN_WEIGHT) return { eligible: true };
    const missing = inputs.filter((input) => !there(input)).map(inputKey);
    return {
      eligible: false,
      reason:
        `the file has only ${Math.round(100 * known)} % of the inputs of ${bundle.id}, by importance; missing: ` +
        `${missing.slice(0, MAX_NAMED).join(', ')}${missing.length > MAX_NAMED ? ', …' : ''}`,
    };
  }

  function inputQuality(batch: FieldBatch, rows: Int32Array): InputQuality {
    const knownWeight = new Float64Array(rows.length);
    const all = encoder.values(batch);
    const missing = new Uint16Array(rows.length).fill(all.filter((values) => values !== undefined).length);
    const outOfRange = new Uint16Array(rows.length);
    const unread = new Uint8Array(rows.length);
    all.forEach((values, i) => {
      const input = inputs[i];
      if (!values || !input) return;
      const weight = bundle.weights[i] ?? 0;
      for (let at = 0; at < rows.length; at++) {
        const value = values[rows[at] ?? 0] ?? NaN;
        if (Number.isNaN(value)) continue;
        missing[at] = (missing[at] ?? 0) - 1;
        if (isUnread(input, value)) unread[at] = 1;
        else knownWeight[at] = (knownWeight[at] ?? 0) + weight;
        if (isOutOfRange(input, value)) outOfRange[at] = (outOfRange[at] ?? 0) + 1;
      }
    });
    const lacks = absentWeight(batch) > MINOR_WEIGHT;
    for (let at = 0; at < rows.length; at++)
      if (lacks || unread[at] === 1) knownWeight[at] = Math.min(knownWeight[at] ?? 0, MAX_KNOWN_WITH_UNREAD);
    return { knownWeight, missing, outOfRange };
  }

  /** Importance of what an imported model splits on and the file does not have. */
  function absentWeight(batch: FieldBatch): number {
    if (!isImported(bundle)) return 0;
    return encoder
      .values(batch)
      .reduce((sum, values, i) => (values === undefined ? sum + (bundle.weights[i] ?? 0) : sum), 0);
  }

  function reportInputs(batch: FieldBatch, rows: Int32Array, problems: InputProblems): void {
    if (!isImported(bundle)) return;
    const all = encoder.values(batch);
    inputs.forEach((input, i) => {
      const name = input.nameInModel ?? inputKey(input);
      const values = all[i];
      if (values === undefined) {
        problems.add(bundle.version, name, 'absent', rows.length);
        return;
      }
      if (input.nameInModel !== undefined)
        problems.add(bundle.version, name, 'named_differently', rows.length, inputKey(input));
      for (const row of rows) {
        const kind = problemOf(input, values[row] ?? NaN);
        if (kind !== null) problems.add(bundle.version, name, kind, 1, cellAt(batch, row, i));
      }
    });
  }

  const cellAt = (batch: FieldBatch, row: number, input: number): string => {
    const source = inputs[input]?.source;
    if (source?.kind === 'field') return batch.text(source.field)?.[row] ?? '';
    return batch.column(columnIndex[input] ?? -1)[row] ?? '';
  };

  function weakInputs(batch: FieldBatch, row: number): WeakInputs {
    const missing: number[] = [];
    const outOfRange: number[] = [];
    const all = encoder.values(batch);
    inputs.forEach((input, i) => {
      const values = all[i];
      // What the whole file lacks is said once, of the file; but nobody knows what an imported model was trained on.
      if (values === undefined) {
        if (isImported(bundle)) missing.push(i);
        return;
      }
      const value = values[row] ?? NaN;
      if (Number.isNaN(value)) missing.push(i);
      else if (isOutOfRange(input, value)) outOfRange.push(i);
    });
    return { missing, outOfRange };
  }

  return {
    id: bundle.id,
    version: bundle.version,
    ...readCard(bundle.card),
    ...(isImported(bundle) ? { note: bundle.description, explainsExactlyOnly: true } : {}),
    factors,
    eligibility,
    score,
    inputQuality,
    weakInputs,
    ...inputTexts(inputs, header),
    source: () => ({ kind: 'bundle', bundle: writeModelBundle(bundle) }),
    reportInputs,
    forHeader: (columns, sample) =>
      isImported(bundle) ? importedFor(columns, sample) : modelFor(bundle, columns, explainer),
  };
}

/**
 * rows × (factors + bias) to rows × factors, and the sum of each row: the margin, without walking the trees again (both
 * ways agree within 1e-6, see `ForestExplainer`).
 */
function sumsAndParts(
  explained: Float64Array,
  rowCount: number,
  factorCount: number,
): { readonly margin: Float64Array; readonly contributions: Float64Array } {
  const contributions = new Float64Array(rowCount * factorCount);
  const margin = new Float64Array(rowCount);
  let from = 0;
  let to = 0;
  for (let row = 0; row < rowCount; row++) {
    let sum = 0;
    for (let factor = 0; factor < factorCount; factor++) {
      const part = explained[from++] ?? NaN;
      contributions[to++] = part;
      sum += part;
    }
    margin[row] = sum + (explained[from++] ?? NaN);
  }
  return { margin, contributions };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
