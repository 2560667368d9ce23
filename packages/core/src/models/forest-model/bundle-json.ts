import type { Calibration } from '../calibration.ts';
import { DocumentNode } from '../forest/document-node.ts';
import { forestFromJson, forestToJson, type ForestJson } from '../forest/forest-json.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { featureCount } from './encoder-spec.ts';
import { fieldName, finiteNumber, inputJson, readInput, type InputJson } from './input-json.ts';
import type { ModelBundle } from './model-bundle.ts';

export const BUNDLE_FORMAT = 'retainwise-model';
const VERSION = 1;

/** A model in a file. */
export interface ModelBundleJson {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: typeof VERSION;
  readonly id: string;
  readonly model_version: string;
  readonly description: string;
  readonly inputs: readonly (InputJson & { readonly weight: number })[];
  readonly required_fields: readonly string[];
  readonly calibration: Calibration;
  readonly simple: { readonly means: readonly number[]; readonly effects: readonly number[] };
  readonly forest: ForestJson;
  readonly card: unknown;
}

export function writeModelBundle(bundle: ModelBundle): ModelBundleJson {
  return {
    format: BUNDLE_FORMAT,
    version: VERSION,
    id: bundle.id,
    model_version: bundle.version,
    description: bundle.description,
    inputs: bundle.inputs.map((input, i) => ({ ...inputJson(input), weight: bundle.weights[i] ?? 0 })),
    required_fields: bundle.requiredFields,
    calibration: bundle.calibration,
    simple: bundle.simple,
    forest: forestToJson(bundle.forest),
    card: bundle.card,
  };
}

/**
 * Reads what `writeModelBundle` wrote; the document may come from anyone.
 *
 * @throws ModelFormatError when it is something else, damaged, or its parts do not fit together
 */
export function readModelBundle(value: unknown): ModelBundle {
  const document = new DocumentNode(value);
  if (document.get('format').text() !== BUNDLE_FORMAT)
    throw ModelFormatError.malformed(`its format is not "${BUNDLE_FORMAT}"`);
  const version = document.get('version').number();
  if (version !== VERSION) throw ModelFormatError.unsupported(`version ${version} of the model format`);
  const forest = forestFromJson(document.get('forest').value);
  const inputNodes = document.get('inputs').list();
  const inputs = inputNodes.map(readInput);
  const features = inputs.reduce((sum, input) => sum + featureCount(input), 0);
  if (features !== forest.numFeatures)
    throw ModelFormatError.malformed(`its inputs make ${features} features and its trees use ${forest.numFeatures}`);
  const simple = {
    means: finite(document.get('simple').get('means'), features),
    effects: finite(document.get('simple').get('effects'), features),
  };
  const weights = inputNodes.map((node) => finiteNumber(node.get('weight')));
  if (weights.some((weight) => weight < 0) || Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) > 1e-6) {
    throw ModelFormatError.malformed('the weights of its inputs do not sum to 1');
  }
  return {
    id: document.get('id').text(),
    version: document.get('model_version').text(),
    description: document.get('description').text(),
    inputs,
    weights,
    requiredFields: document.get('required_fields').list().map(fieldName),
    calibration: readCalibration(document.get('calibration')),
    simple,
    forest,
    card: document.find('card')?.value ?? null,
  };
}

function readCalibration(node: DocumentNode): Calibration {
  const kind = node.get('kind').text();
  switch (kind) {
    case 'none':
      return { kind };
    case 'platt': {
      const slope = finiteNumber(node.get('slope'));
      if (!(slope > 0)) throw ModelFormatError.malformed('its calibration does not increase', node.path);
      return { kind, slope, intercept: finiteNumber(node.get('intercept')) };
    }
    case 'isotonic': {
      const points = node
        .get('points')
        .list()
        .map((point): readonly [number, number] => {
          const [margin, calibrated] = finite(point, 2);
          return [margin ?? 0, calibrated ?? 0];
        });
      const increases = points.every(
        ([x, y], i) => i === 0 || (x > (points[i - 1]?.[0] ?? x) && y > (points[i - 1]?.[1] ?? y)),
      );
      if (!increases) throw ModelFormatError.malformed('its calibration does not increase', node.path);
      return { kind, points };
    }
    default:
      throw ModelFormatError.unsupported(`the calibration "${kind}"`);
  }
}

function finite(node: DocumentNode, length: number): readonly number[] {
  const numbers = Array.from(node.numbers());
  if (numbers.length !== length || !numbers.every(Number.isFinite))
    throw ModelFormatError.malformed(`"${node.path}" is not ${length} finite numbers`);
  return numbers;
}
