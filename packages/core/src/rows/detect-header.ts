import { usualWidth } from './detect-dialect.ts';
import { looksLikeValue } from './looks-like-value.ts';

type Cells = readonly string[];

export interface HeaderPlace {
  /** Index among the records looked at of the first that belongs to the table. */
  readonly start: number;
  /** Whether that record is a header; if not, it is the first row. */
  readonly hasHeader: boolean;
}

/** Title lines are few; a table that starts later than this has none. */
const MOST_TITLE_LINES = 20;

const filled = (cells: Cells): number => cells.filter((cell) => cell.trim() !== '').length;

/** Where a table starts among the first non-blank records of a file, and whether it starts with a header. */
export function locateHeader(records: readonly Cells[]): HeaderPlace {
  const start = firstOfTable(records);
  return { start, hasHeader: isHeader(records[start] ?? [], records.slice(start + 1)) };
}

/** Title lines before a table are shorter than it or mostly empty. */
function firstOfTable(records: readonly Cells[]): number {
  const { width } = usualWidth(records.map(filled));
  if (width < 2) return 0;
  const start = records.slice(0, MOST_TITLE_LINES).findIndex((cells) => filled(cells) >= Math.max(2, 0.5 * width));
  return Math.max(0, start);
}

/**
 * Compares a record with those below, column by column: a name above values speaks for a header; a value above values, a
 * word that comes again below, or a code of the same shape as those below speaks against one.
 */
function isHeader(first: Cells, below: readonly Cells[]): boolean {
  if (below.length === 0) return !first.some(looksLikeValue);
  let evidence = 0;
  first.forEach((name, column) => {
    const cells = below.map((record) => record[column]?.trim() ?? '').filter((cell) => cell !== '');
    if (cells.length > 0 && name.trim() !== '') evidence += columnEvidence(name.trim(), cells);
  });
  return evidence >= 0;
}

/** 1 for a header, −1 against one, 0 where the column does not tell. */
function columnEvidence(name: string, cells: readonly string[]): number {
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

/** A code with its letters and digits made alike. */
function shapeOf(cell: string): string {
  return cell.replace(/[\p{L}\d]+/gu, (run) => (/\d/.test(run) ? 'x' : run.length > 3 ? 'word' : 'w'));
}

/** One unique, non-empty name per column: duplicates are numbered, empty ones are called by their place. */
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
