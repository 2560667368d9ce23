import { usualWidth } from './detect-dialect.ts';
import { looksLikeValue as decideValue } from './looks-like-value.ts';

type Cells = readonly string[];

export interface HeaderPlace {
  /** Index of the first record that belongs to the table. */
  readonly start: number;
  /** Whether that record is a header; if not, it is the first row. */
  readonly hasHeader: boolean;
}

/** Title lines are few; a table is expected to start within this many records. */
const MAX_TITLE_LINES = 30;
/** Lines in columns above a header: `Region,EU`, a filter with commas, names of groups of columns. */
const MAX_LINES_ABOVE = 5;

const filled = (cells: Cells): number => cells.filter((cell) => cell.trim() !== '').length;

type Judge = (cell: string) => boolean;

/** Each cell is judged several times, and most cells of a column are alike. */
export function rememberingValues(): Judge {
  const known = new Map<string, boolean>();
  return (cell) => {
    let isValue = known.get(cell);
    if (isValue === undefined) known.set(cell, (isValue = decideValue(cell)));
    return isValue;
  };
}

/** Where a table starts among the first non-blank records of a file, and whether it starts with a header. */
export function locateHeader(records: readonly Cells[]): HeaderPlace {
  const looksLikeValue = rememberingValues();
  const first = firstOfTable(records);
  const evidence = evidenceFor(records, first, looksLikeValue);
  const better = betterHeader(records, first, evidence, looksLikeValue);
  return better === undefined ? { start: first, hasHeader: evidence >= 0 } : { start: better, hasHeader: true };
}

/** Title lines before a table are shorter than it or mostly empty. */
function firstOfTable(records: readonly Cells[]): number {
  const { width } = usualWidth(records.map(filled));
  if (width < 2) return 0;
  const start = records.slice(0, MAX_TITLE_LINES).findIndex((cells) => filled(cells) >= Math.max(2, 0.5 * width));
  return Math.max(0, start);
}

/**
 * A record shortly after the first that is the header instead of it: more distinct names, none of them a value, and
 * more evidence. Equal evidence is enough where the first record repeats most of its words, as names of groups of
 * columns do. A row of texts under its header has no more names than the header.
 */
function betterHeader(
  records: readonly Cells[],
  first: number,
  evidence: number,
  looksLikeValue: Judge,
): number | undefined {
  const above = records[first] ?? [];
  const names = namesIn(above, looksLikeValue);
  const needed = Math.max(1, names <= (2 / 3) * filled(above) && !above.some(looksLikeValue) ? evidence : evidence + 1);
  return records
    .slice(first + 1, first + 1 + MAX_LINES_ABOVE)
    .map((cells, i) => ({ cells, place: first + 1 + i }))
    .find(
      ({ cells, place }) =>
        namesIn(cells, looksLikeValue) > names &&
        !cells.some(looksLikeValue) &&
        evidenceFor(records, place, looksLikeValue) >= needed,
    )?.place;
}

/** Number of distinct cells that are not values. */
function namesIn(cells: Cells, looksLikeValue: Judge): number {
  return new Set(cells.flatMap((cell) => (cell.trim() === '' || looksLikeValue(cell) ? [] : cell.trim()))).size;
}

/**
 * Compares a record with those below, column by column. A name above values is evidence for a header. A value above
 * values, a word that is repeated below, or a code of the same shape as those below is evidence against one. An
 * identical record is the header again, as in concatenated exports.
 *
 * @returns below 0 when there is more evidence against a header than for one
 */
function evidenceFor(records: readonly Cells[], place: number, looksLikeValue: Judge): number {
  const first = records[place] ?? [];
  const below = records.slice(place + 1).filter((cells) => !isSameRecord(cells, first));
  if (below.length === 0) return first.some(looksLikeValue) ? -1 : 0;
  let evidence = 0;
  first.forEach((name, column) => {
    const cells = below.map((record) => record[column]?.trim() ?? '').filter((cell) => cell !== '');
    if (cells.length > 0 && name.trim() !== '') evidence += columnEvidence(name.trim(), cells, looksLikeValue);
  });
  return evidence;
}

export const isSameRecord = (one: Cells, other: Cells): boolean =>
  one.length === other.length && one.every((cell, i) => cell === other[i]);

/** 1 for a header, −1 against one, 0 where the column does not decide. */
export function columnEvidence(name: string, cells: readonly string[], looksLikeValue: Judge): number {
  const isValue = looksLikeValue(name);
  if (cells.filter(looksLikeValue).length >= 0.6 * cells.length) return isValue ? -1 : 1;
  if (isValue) return -1;
  if (cells.length < 2) return 0;
  if (cells.includes(name)) return -1;
  // `A-2e4581` above `A-43a9e3` is one more code; names have no digits in them.
  if (/\d/.test(name) && cells.every((cell) => shapeOf(cell) === shapeOf(name))) return -1;
  const distinct = new Set(cells).size;
  return distinct <= 0.5 * cells.length ? 1 : 0;
}

/** The shape of a code: its letters and digits replaced by placeholders. */
function shapeOf(cell: string): string {
  return cell.replace(/[\p{L}\d]+/gu, (run) => (/\d/.test(run) ? 'x' : run.length > 3 ? 'word' : 'w'));
}

/** One unique, non-empty name per column: duplicates are numbered, empty ones are named by their position. */
export function uniqueNames(cells: Cells): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return cells.map((cell, i) => {
    const base = cell.trim() || `column_${i + 1}`;
    let name = base;
    for (let n = next.get(base) ?? 2; taken.has(name); n++) {
      name = `${base} (${n})`;
      next.set(base, n + 1);
    }
    taken.add(name);
    return name;
  });
}
