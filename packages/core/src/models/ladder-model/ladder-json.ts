import { DocumentNode } from '../forest/document-node.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { readModelBundle, writeModelBundle, type ModelBundleJson } from '../forest-model/bundle-json.ts';
import { featureCount } from '../forest-model/encoder-spec.ts';
import { finiteNumber, inputJson, readInput, type InputJson } from '../forest-model/input-json.ts';
import { RULE_SETS, type BaselineVersion } from '../saas-baseline/rule-sets.ts';
import type { LadderBundle, LinearFeature, StackWeights } from './ladder-bundle.ts';
import { ladderFactors } from './ladder-factors.ts';

export const LADDER_FORMAT = 'retainwise-ladder-model';
const VERSION = 1;

/** A model on top of the rules, in a file. */
export interface LadderBundleJson {
  readonly format: typeof LADDER_FORMAT;
  readonly version: typeof VERSION;
  readonly id: string;
  readonly model_version: string;
  readonly description: string;
  readonly rules: string;
  readonly intercept: number;
  readonly slope: number;
  readonly rule_mean: number;
  readonly inputs: readonly (InputJson & { readonly features: readonly LinearFeature[] })[];
  readonly trees: { readonly bundle: ModelBundleJson; readonly stack: StackWeights } | null;
  readonly importances: readonly number[];
  readonly height_is_of_file: boolean;
  readonly horizon_days: number;
  readonly card: unknown;
}

export function writeLadderBundle(bundle: LadderBundle): LadderBundleJson {
  let at = 0;
  return {
    format: LADDER_FORMAT,
    version: VERSION,
    id: bundle.id,
    model_version: bundle.version,
    description: bundle.description,
    rules: bundle.rules,
    intercept: bundle.intercept,
    slope: bundle.slope,
    rule_mean: bundle.ruleMean,
    inputs: bundle.inputs.map((input) => {
      const from = at;
      at += featureCount(input);
      return { ...inputJson(input), features: bundle.features.slice(from, at) };
    }),
    trees: bundle.trees && { bundle: writeModelBundle(bundle.trees.bundle), stack: bundle.trees.stack },
    importances: bundle.importances,
    height_is_of_file: bundle.heightIsOfFile,
    horizon_days: bundle.horizonDays,
    card: bundle.card,
  };
}

/**
 * Reads what `writeLadderBundle` wrote; the document may come from anyone.
 *
 * @throws ModelFormatError when it is something else, damaged, or its parts do not fit together
 */
export function readLadderBundle(value: unknown): LadderBundle {
  const document = new DocumentNode(value);
  if (document.get('format').text() !== LADDER_FORMAT)
    throw ModelFormatError.malformed(`its format is not "${LADDER_FORMAT}"`);
  const version = document.get('version').number();
  if (version !== VERSION) throw ModelFormatError.unsupported(`version ${version} of the model format`);
  const nodes = document.get('inputs').list();
  const inputs = nodes.map(readInput);
  const features = nodes.map((node) => node.get('features').list().map(readFeature));
  inputs.forEach((input, i) => {
    if (features[i]?.length !== featureCount(input))
      throw ModelFormatError.malformed(`"inputs[${i}]" has ${features[i]?.length ?? 0} features`);
  });
  const rules = rulesOf(document.get('rules').text());
  const importances = document.get('importances').list().map(finiteNumber);
  const factors = ladderFactors(
    RULE_SETS[rules].rules.map(({ key, per }) => ({ field: key, per })),
    inputs,
  ).length;
  if (importances.length !== factors || importances.some((share) => share < 0))
    throw ModelFormatError.malformed(`it has ${importances.length} importances and ${factors} factors`);
  const slope = finiteNumber(document.get('slope'));
  if (!(slope > 0)) throw ModelFormatError.malformed('it turns the rules around');
  return {
    id: document.get('id').text(),
    version: document.get('model_version').text(),
    description: document.get('description').text(),
    rules,
    intercept: finiteNumber(document.get('intercept')),
    slope,
    ruleMean: finiteNumber(document.get('rule_mean')),
    inputs,
    features: features.flat(),
    trees: readTrees(document.get('trees'), inputs.length),
    importances,
    heightIsOfFile: document.get('height_is_of_file').value === true,
    horizonDays: finiteNumber(document.get('horizon_days')),
    card: document.find('card')?.value ?? null,
  };
}

function rulesOf(name: string): BaselineVersion {
  if (!Object.hasOwn(RULE_SETS, name)) throw ModelFormatError.unsupported(`the rules "${name}"`);
  return name as BaselineVersion; // as: a key of the record, by the line above
}

function readFeature(node: DocumentNode): LinearFeature {
  const of = (key: keyof LinearFeature): number => finiteNumber(node.get(key));
  const scale = of('scale');
  if (scale < 0) throw ModelFormatError.malformed(`"${node.path}" has a scale below 0`);
  return { centre: of('centre'), scale, mean: of('mean'), weight: of('weight') };
}

function readTrees(node: DocumentNode, inputs: number): LadderBundle['trees'] {
  if (node.value === null) return null;
  const bundle = readModelBundle(node.get('bundle').value);
  if (bundle.inputs.length !== inputs) throw ModelFormatError.malformed('its trees have other inputs');
  const stack = node.get('stack');
  const weight = (key: keyof StackWeights): number => finiteNumber(stack.get(key));
  return { bundle, stack: { intercept: weight('intercept'), ridge: weight('ridge'), trees: weight('trees') } };
}
