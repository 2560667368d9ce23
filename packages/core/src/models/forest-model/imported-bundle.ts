import { fieldDefinition, FIELD_NAMES, type FieldName } from '../../schema/index.ts';
import type { Forest } from '../forest/forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { comparableCategory } from './comparable-category.ts';
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
 * A bundle for trees that came without one, as Python saves them: inputs are recognized by the names of the features.
 *
 * Where the header of a table is known, a feature is the column of its name, or else a one-hot part of the column that
 * its name begins with (`Contract_One year`; `=` works as well), as pandas.get_dummies writes them, with or without
 * `drop_first`. Without a header, adjacent features that begin alike are parts of one column, and all others numbers.
 * Such a bundle has no calibration and no known ranges.
 *
 * @param header of the table that will be scored, if it is known
 * @throws ModelFormatError when the model does not name its features
 */
export function importForest(
  forest: Forest,
  { id, version }: ImportOptions,
  header: readonly string[] = [],
): ModelBundle {
  const names = forest.featureNames;
  if (names === null)
    throw ModelFormatError.unsupported('features without names, so they cannot be matched to columns');
  const inputs = groupNames(names, header).map(({ column, categories }): EncodedInput => {
    const field = FIELD_NAMES.find((known) => known === column) ?? null;
    const numberField = field !== null && isNumeric(field) ? field : null;
    return {
      source:
        categories === null && numberField !== null
          ? { kind: 'field', field: numberField }
          : { kind: 'column', column },
      label: numberField === null ? labelOfHeader(column) : fieldDefinition(numberField).label,
      encoding:
        categories === null
          ? { kind: 'number', range: { min: -Number.MAX_VALUE, max: Number.MAX_VALUE }, decimal: '.' }
          : { kind: 'one_hot', categories: categories.map(comparableCategory), standIns: {}, dummies: 'pandas' },
    };
  });
  const zeros = new Array<number>(names.length).fill(0);
  return {
    id,
    version,
    description: 'An imported XGBoost model.',
    inputs,
    weights: shares(forest, inputs),
    requiredFields: [],
    calibration: { kind: 'none' },
    simple: { means: zeros, effects: zeros },
    forest,
    card: null,
  };
}

function isNumeric(field: FieldName): boolean {
  const { kind } = fieldDefinition(field);
  return kind === 'number' || kind === 'boolean';
}

interface NamedFeature {
  readonly column: string;
  /** Null for a column of numbers. */
  readonly category: string | null;
}

function groupNames(names: readonly string[], header: readonly string[]): Group[] {
  const columns = new Set(header);
  const groups: { column: string; categories: string[] | null }[] = [];
  guessParts(names).forEach((guess, i) => {
    const { column, category } = (header.length > 0 && partOfHeader(names[i] ?? '', columns)) || guess;
    const last = groups.at(-1);
    if (category === null) groups.push({ column, categories: null });
    else if (last?.column === column && last.categories !== null) last.categories.push(category);
    else groups.push({ column, categories: [category] });
  });
  return groups;
}

/** The column of the name, or the longest one that it begins with; null when the header has neither. */
function partOfHeader(name: string, columns: ReadonlySet<string>): NamedFeature | null {
  if (columns.has(name)) return { column: name, category: null };
  for (let at = name.length - 2; at > 0; at--) {
    const column = name.slice(0, at);
    if ((name[at] === '_' || name[at] === '=') && columns.has(column)) return { column, category: name.slice(at + 1) };
  }
  return null;
}

/** Two or more neighbours with the same text before the first separator are taken for one column. */
function guessParts(names: readonly string[]): NamedFeature[] {
  const split = names.map((name) => /^(.+?)[_=](.+)$/.exec(name));
  return names.map((name, i) => {
    const [, column, category] = split[i] ?? [];
    const alike = column !== undefined && (split[i - 1]?.[1] === column || split[i + 1]?.[1] === column);
    return alike ? { column, category: category ?? '' } : { column: name, category: null };
  });
}

/** Share of each input in the training weight that the splits on it divide: XGBoost's importance type `total_cover`. */
function shares(forest: Forest, inputs: readonly EncodedInput[]): number[] {
  const inputOf = inputs.flatMap(({ encoding }, i) =>
    new Array<number>(encoding.kind === 'one_hot' ? encoding.categories.length : 1).fill(i),
  );
  const covers = new Float64Array(inputs.length);
  forest.data.left.forEach((child, node) => {
    if (child === -1) return;
    const input = inputOf[forest.data.feature[node] ?? 0] ?? 0;
    covers[input] = (covers[input] ?? 0) + (forest.data.cover[node] ?? 0);
  });
  const total = covers.reduce((sum, cover) => sum + cover, 0);
  return Array.from(covers, (cover) => (total > 0 ? cover / total : 1 / inputs.length));
}
