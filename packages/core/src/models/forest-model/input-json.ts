import { FIELD_NAMES, type FieldName } from '../../schema/field-names.ts';
import type { DocumentNode } from '../forest/document-node.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import type { Dummies, EncodedInput, Encoding, InputSource } from './encoder-spec.ts';

/** An input in a file. */
export type InputJson = ({ readonly field: string } | { readonly column: string }) & {
  readonly label: string;
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

export function inputJson({ source, label, encoding }: EncodedInput): InputJson {
  return {
    ...(source.kind === 'field' ? { field: source.field } : { column: source.column }),
    label,
    encoding: encodingJson(encoding),
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

/** @throws ModelFormatError when it is damaged */
export function readInput(node: DocumentNode): EncodedInput {
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

export function fieldName(node: DocumentNode): FieldName {
  const name = node.text();
  const field = FIELD_NAMES.find((known) => known === name);
  if (field === undefined) throw ModelFormatError.unsupported(`the field "${name}"`);
  return field;
}

export function finiteNumber(node: DocumentNode): number {
  const number = node.number();
  if (!Number.isFinite(number)) throw ModelFormatError.malformed(`"${node.path}" is not finite`);
  return number;
}

function textRecord(node: DocumentNode): Readonly<Record<string, string>> {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw ModelFormatError.malformed(`"${node.path}" is not an object`);
  return Object.fromEntries(Object.keys(value).map((key) => [key, node.get(key).text()]));
}
