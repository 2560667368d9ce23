import { fieldDefinition, FIELD_NAMES, type FieldName } from '../../schema/index.ts';
import type { Forest } from '../forest/forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { categoryOf } from './category-words.ts';
import type { EncodedInput } from './encoder-spec.ts';
import { labelOfHeader } from './label-of-header.ts';
import type { ModelBundle } from './model-bundle.ts';

/** What an importer knows of a model besides its trees. */
export interface ImportOptions {
  readonly id: string;
  readonly version: string;
}

interface Group {
  readonly column: string;
  /** Categories of a one-hot column; null for a column of numbers. */
  readonly categories: readonly string[] | null;
}

/**
 * A bundle for trees that came without one, as Python saves them: inputs are recognised by the names of the features.
 * Several features in a row that begin alike (`Contract_One year`, `Contract_Two year`; `=` serves as well) are the
 * one-hot parts of the column `Contract`, as pandas.get_dummies writes them; every other feature is a column of numbers.
 * There is no calibration, and ranges are not known.
 *
 * @throws ModelFormatError when the model does not name its features
 */
export function importForest(forest: Forest, { id, version }: ImportOptions): ModelBundle {
  const names = forest.featureNames;
  if (names === null) throw ModelFormatError.unsupported('features without names, so that no column can be told for them');
  const inputs = groupNames(names).map(({ column, categories }): EncodedInput => {
    const field = FIELD_NAMES.find((known) => known === column) ?? null;
    const numberField = field !== null && isNumeric(field) ? field : null;
    return {
      source: categories === null && numberField !== null ? { kind: 'field', field: numberField } : { kind: 'column', column },
      label: numberField === null ? labelOfHeader(column) : fieldDefinition(numberField).label,
      encoding: categories === null
        ? { kind: 'number', range: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE }, decimal: '.' }
        : { kind: 'one_hot', categories: categories.map(categoryOf), standIns: {} },
    };
  });
  const zeros = new Array<number>(names.length).fill(0);
  return {
    id, version, description: 'An imported XGBoost model.',
    inputs, weights: shares(forest, inputs), requiredFields: [], calibration: { kind: 'none' },
    simple: { means: zeros, effects: zeros }, forest, card: null,
  };
}

function isNumeric(field: FieldName): boolean {
  const { kind } = fieldDefinition(field);
  return kind === 'number' || kind === 'boolean';
}

/** Two or more neighbours with the same text before the first separator are one column. */
function groupNames(names: readonly string[]): Group[] {
  const split = names.map((name) => /^(.+?)[_=](.+)$/.exec(name));
  const groups: Group[] = [];
  for (let start = 0; start < names.length;) {
    const column = split[start]?.[1];
    let end = start + 1;
    while (column !== undefined && split[end]?.[1] === column) end++;
    const isGroup = end - start > 1;
    groups.push(isGroup && column !== undefined ? { column, categories: split.slice(start, end).map((part) => part?.[2] ?? '') } : { column: names[start] ?? '', categories: null });
    start = isGroup ? end : start + 1;
  }
  return groups;
}

/** Share of each input in the training weight that the splits on it divide: XGBoost's importance type `total_cover`. */
function shares(forest: Forest, inputs: readonly EncodedInput[]): number[] {
  const inputOf = inputs.flatMap(({ encoding }, i) => new Array<number>(encoding.kind === 'one_hot' ? encoding.categories.length : 1).fill(i));
  const covers = new Float64Array(inputs.length);
  forest.data.left.forEach((child, node) => {
    if (child === -1) return;
    const input = inputOf[forest.data.feature[node] ?? 0] ?? 0;
    covers[input] = (covers[input] ?? 0) + (forest.data.cover[node] ?? 0);
  });
  const total = covers.reduce((sum, cover) => sum + cover, 0);
  return Array.from(covers, (cover) => (total > 0 ? cover / total : 1 / inputs.length));
}
