import { FIELD_NAMES, type FieldName } from '../../schema/field-names.ts';
import type { Calibration } from '../calibration.ts';
import { DocumentNode } from '../forest/document-node.ts';
import { forestFromJson, forestToJson, type ForestJson } from '../forest/forest-json.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { featureCount, type Dummies, type EncodedInput, type Encoding, type InputSource } from './encoder-spec.ts';
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
  readonly inputs: readonly InputJson[];
  readonly required_fields: readonly string[];
  readonly calibration: Calibration;
  readonly simple: { readonly means: readonly number[]; readonly effects: readonly number[] };
  readonly forest: ForestJson;
  readonly card: unknown;
}

type InputJson = ({ readonly field: string } | { readonly column: string }) & {
  readonly label: string;
  readonly weight: number;
  readonly encoding: EncodingJson;
};
type EncodingJson =
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly decimal: '.' | ',' }
  | { readonly kind: 'ordinal'; readonly categories: readonly string[] }
  | {
      readonly kind: 'one_hot';
      readonly categories: readonly string[];
      readonly stand_ins: Readonly<Record<string, string>>;
      readonly dummies?: Dummies;
    };

export function writeModelBundle(bundle: ModelBundle): ModelBundleJson {
  return {
    format: BUNDLE_FORMAT,
    version: VERSION,
    id: bundle.id,
    model_version: bundle.version,
    description: bundle.description,
    inputs: bundle.inputs.map(({ source, label, encoding }, i) => ({
      ...(source.kind === 'field' ? { field: source.field } : { column: source.column }),
      label,
      weight: bundle.weights[i] ?? 0,
      encoding: encodingJson(encoding),
    })),
    required_fields: bundle.requiredFields,
    calibration: bundle.calibration,
    simple: bundle.simple,
    forest: forestToJson(bundle.forest),
    card: bundle.card,
  };
}

function encodingJson(encoding: Encoding): EncodingJson {
  switch (encoding.kind) {
    case 'number':
      return { kind: 'number', min: encoding.range.min, max: encoding.range.max, decimal: encoding.decimal };
    case 'ordinal':
      return encoding;
    case 'one_hot':
      return {
        kind: 'one_hot',
        categories: encoding.categories,
        stand_ins: encoding.standIns,
        ...(encoding.dummies && { dummies: encoding.dummies }),
      };
  }
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

function readInput(node: DocumentNode): EncodedInput {
  const column = node.find('column');
  const source: InputSource = column
    ? { kind: 'column', column: column.text() }
    : { kind: 'field', field: fieldName(node.get('field')) };
  return { source, label: node.get('label').text(), encoding: readEncoding(node.get('encoding')) };
}

function readEncoding(node: DocumentNode): Encoding {
  const kind = node.get('kind').text();
  if (kind === 'number') {
    const decimal = node.get('decimal').text();
    if (decimal !== '.' && decimal !== ',')
      throw ModelFormatError.malformed(`the decimal sign "${decimal}" is neither . nor ,`, node.path);
    return { kind, range: { min: finiteNumber(node.get('min')), max: finiteNumber(node.get('max')) }, decimal };
  }
  if (kind !== 'ordinal' && kind !== 'one_hot') throw ModelFormatError.unsupported(`the encoding "${kind}"`);
  const categories = node.get('categories').texts();
  if (categories.length === 0) throw ModelFormatError.malformed('an input has no categories', node.path);
  if (kind === 'ordinal') return { kind, categories };
  const dummies = node.find('dummies')?.text();
  if (dummies !== undefined && dummies !== 'pandas') throw ModelFormatError.unsupported(`the dummies "${dummies}"`);
  return { kind, categories, standIns: textRecord(node.get('stand_ins')), ...(dummies && { dummies }) };
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

function fieldName(node: DocumentNode): FieldName {
  const name = node.text();
  const field = FIELD_NAMES.find((known) => known === name);
  if (field === undefined) throw ModelFormatError.unsupported(`the field "${name}"`);
  return field;
}

function finiteNumber(node: DocumentNode): number {
  const number = node.number();
  if (!Number.isFinite(number)) throw ModelFormatError.malformed(`"${node.path}" is not finite`);
  return number;
}

function finite(node: DocumentNode, length: number): readonly number[] {
  const numbers = Array.from(node.numbers());
  if (numbers.length !== length || !numbers.every(Number.isFinite))
    throw ModelFormatError.malformed(`"${node.path}" is not ${length} finite numbers`);
  return numbers;
}

function textRecord(node: DocumentNode): Readonly<Record<string, string>> {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw ModelFormatError.malformed(`"${node.path}" is not an object`);
  return Object.fromEntries(Object.keys(value).map((key) => [key, node.get(key).text()]));
}
