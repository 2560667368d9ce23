import { columnEvidence, isSameRecord, rememberingValues, type HeaderPlace } from './detect-header.ts';
import { asWords, knownNames } from './known-names.ts';

type Cells = readonly string[];

/** A header in two lines, as one. */
export interface TwoLineHeader {
  /** Index of the lower line. */
  readonly lower: number;
  readonly names: readonly string[];
}

const MIN_WORDS_ALONE = 2;

const at = (cells: Cells, column: number): string => (cells[column] ?? '').trim();

/**
 * A header in two lines, as spreadsheets have it: names of groups over some columns (`Usage` over `logins` and
 * `sessions`), and names in the upper line only over the others. The header that was found may be either line.
 *
 * @returns null when the header has one line
 */
export function findTwoLineHeader(records: readonly Cells[], { start, hasHeader }: HeaderPlace): TwoLineHeader | null {
  if (!hasHeader) return null;
  const upper = [start, start - 1].find((place) => place >= 0 && areHeaderLines(records, place));
  if (upper === undefined) return null;
  return { lower: upper + 1, names: namesOf(records[upper] ?? [], records[upper + 1] ?? []) };
}

/**
 * The upper line names columns that the lower leaves out, and the lower those that the upper leaves out or repeats;
 * none of them is a value, and what is below the lower line's names is something else than names.
 */
function areHeaderLines(records: readonly Cells[], place: number): boolean {
  const upper = records[place] ?? [];
  const lower = records[place + 1];
  const below = records.slice(place + 2);
  if (lower === undefined || below.length < 2 || isSameRecord(upper, lower)) return false;
  const looksLikeValue = rememberingValues();
  if ([...upper, ...lower].some(looksLikeValue)) return false;
  let onlyUpper = 0;
  let underGroups = 0;
  let evidence = 0;
  const seen = new Set<string>();
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const [above, name] = [at(upper, column), at(lower, column)];
    const cells = below.map((record) => at(record, column)).filter((cell) => cell !== '');
    if (above === '' && name === '') {
      if (cells.length > 0) return false;
    } else if (name === '') {
      // An empty cell of a row has mostly filled ones below.
      if (cells.length >= below.length / 2) onlyUpper++;
    } else {
      if (above === '' || seen.has(above)) underGroups++;
      const found = cells.length === 0 ? 0 : columnEvidence(name, cells, looksLikeValue);
      if (found < 0) return false;
      evidence += found;
    }
    seen.add(above);
  }
  return onlyUpper > 0 && underGroups > 0 && evidence > 0;
}

/** One name per column: the lower line's, with that of its group where it says too little alone. */
function namesOf(upper: Cells, lower: Cells): string[] {
  const known = knownNames();
  const count = new Map<string, number>();
  for (const cell of lower) count.set(asWords(cell), (count.get(asWords(cell)) ?? 0) + 1);
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above, name] = [at(upper, column), at(lower, column)];
    if (above !== '') group = name === '' ? '' : above;
    if (name === '') return above;
    if (group === '' || asWords(group) === asWords(name)) return name;
    const together = `${group} ${name}`;
    if ((count.get(asWords(name)) ?? 0) > 1) return together;
    if (known.has(asWords(name))) return name;
    const named = [together, `${name} ${group}`].find((words) => known.has(asWords(words)));
    return named ?? (asWords(name).split(' ').length >= MIN_WORDS_ALONE ? name : together);
  });
}
