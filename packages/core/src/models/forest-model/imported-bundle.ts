import { fieldDefinition, FIELD_NAMES, type FieldName } from '../../schema/index.ts';
import { wordsOf } from '../../schema/words.ts';
import type { Forest } from '../forest/forest.ts';
import { ModelFormatError } from '../forest/model-format-error.ts';
import { comparableCategory } from './comparable-category.ts';
import type { EncodedInput } from './encoder-spec.ts';
import { labelOfHeader } from './label-of-header.ts';
import type { TreeChoice } from '../xgboost/read-xgboost-document.ts';
import type { ModelBundle } from './model-bundle.ts';

/** What an importer knows of a model besides its trees. */
export interface ImportOptions {
  readonly id: string;
  readonly version: string;
  /** Which trees of an XGBoost model are used: up to the best round of early stopping, or all. */
  readonly trees?: TreeChoice;
  /** Trees of the file that the forest comes from, when known. */
  readonly treesInFile?: number;
}

interface Group {
  readonly column: string;
  /** The column's name in the model. */
  readonly named: string;
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
  { id, version, treesInFile }: ImportOptions,
  header: readonly string[] = [],
): ModelBundle {
  const names = forest.featureNames;
  if (names === null)
    throw ModelFormatError.unsupported('features without names, so they cannot be matched to columns');
  const inputs = groupNames(names, header).map(({ column, categories, named }): EncodedInput => {
    const field = FIELD_NAMES.find((known) => known === column) ?? null;
    const numberField = field !== null && isNumeric(field) ? field : null;
    return {
      source:
        categories === null && numberField !== null
          ? { kind: 'field', field: numberField }
          : { kind: 'column', column },
      ...(named === column ? {} : { nameInModel: named }),
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
    description: describe(forest, treesInFile),
    inputs,
    weights: shares(forest, inputs),
    requiredFields: [],
    calibration: { kind: 'none' },
    simple: { means: zeros, effects: zeros },
    forest,
    card: null,
  };
}

function describe({ data }: Forest, inFile: number | undefined): string {
  const used = data.treeOffsets.length - 1;
  return inFile === undefined || inFile === used
    ? 'An imported XGBoost model.'
    : `An imported XGBoost model: the first ${used} of its ${inFile} trees, up to the best round of early stopping.`;
}

function isNumeric(field: FieldName): boolean {
  const { kind } = fieldDefinition(field);
  return kind === 'number' || kind === 'boolean';
}

interface NamedFeature {
  readonly column: string;
  readonly named: string;
  /** Null for a column of numbers. */
  readonly category: string | null;
}

function groupNames(names: readonly string[], header: readonly string[]): Group[] {
  const columnOf = findColumns(header);
  const groups: { column: string; named: string; categories: string[] | null }[] = [];
  guessParts(names).forEach((guess, i) => {
    const { column, named, category } = (header.length > 0 && partOfHeader(names[i] ?? '', columnOf)) || guess;
    const last = groups.at(-1);
    if (category === null) groups.push({ column, named, categories: null });
    else if (last?.column === column && last.categories !== null) last.categories.push(category);
    else groups.push({ column, named, categories: [category] });
  });
  return groups;
}

/**
 * Finds a column by its name, or by the same words where only one column has them: `SeniorCitizen` is `senior_citizen`.
 */
function findColumns(header: readonly string[]): (name: string) => string | null {
  const exact = new Set(header);
  const byWords = new Map<string, string | null>();
  for (const column of header) {
    const words = wordsOf(column).join(' ');
    byWords.set(words, byWords.has(words) ? null : column);
  }
  return (name) => (exact.has(name) ? name : (byWords.get(wordsOf(name).join(' ')) ?? null));
}

/** The column of the name, or the longest one that it begins with; null when the header has neither. */
function partOfHeader(name: string, columnOf: (name: string) => string | null): NamedFeature | null {
  const whole = columnOf(name);
  if (whole !== null) return { column: whole, named: name, category: null };
  for (let at = name.length - 2; at > 0; at--) {
    if (name[at] !== '_' && name[at] !== '=') continue;
    const named = name.slice(0, at);
    const column = columnOf(named);
    if (column !== null) return { column, named, category: name.slice(at + 1) };
  }
  return null;
}

/** Two or more neighbours with the same text before the first separator are taken for one column. */
function guessParts(names: readonly string[]): NamedFeature[] {
  const split = names.map((name) => /^(.+?)[_=](.+)$/.exec(name));
  return names.map((name, i) => {
    const [, column, category] = split[i] ?? [];
    const alike = column !== undefined && (split[i - 1]?.[1] === column || split[i + 1]?.[1] === column);
    return alike ? { column, named: column, category: category ?? '' } : { column: name, named: name, category: null };
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
