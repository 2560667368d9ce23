import { isMissing } from './values/missing.ts';
import { parseDate } from './values/parse-date.ts';
import { parseNumber } from './values/parse-number.ts';

export interface HeaderPlace {
  /** Index among the records read of the first record that belongs to the table. */
  readonly start: number;
  /** Whether that record is a header; if not, it is the first row. */
  readonly hasHeader: boolean;
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

const looksLikeValue = (cell: string): boolean => !isMissing(cell) && (!Number.isNaN(parseNumber(cell)) || !Number.isNaN(parseDate(cell, 'dmy')) || cell.includes('@'));

/** The most common number of cells; ties go to the wider. */
function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/**
 * Where a table starts among the first records of a file: title lines before it are shorter or mostly empty. A first
 * record that holds numbers, dates or addresses where the ones below do too is data, not a header.
 */
export function locateHeader(records: readonly (readonly string[])[]): HeaderPlace {
  const width = usualWidth(records);
  const isTitle = (cells: readonly string[]): boolean => width > 1 && (cells.length < width * 0.6 || filled(cells) < Math.max(2, width * 0.4));
  const start = Math.max(0, records.findIndex((cells) => !isTitle(cells)));
  const first = records[start] ?? [];
  const below = records.slice(start + 1, start + 12);
  if (below.length === 0) return { start, hasHeader: true };

  let valueColumns = 0;
  let valuesInFirst = 0;
  first.forEach((cell, column) => {
    const values = below.filter((cells) => looksLikeValue(cells[column] ?? '')).length;
    if (values < 0.6 * below.length) return;
    valueColumns++;
    if (looksLikeValue(cell)) valuesInFirst++;
  });
  // Half of the value columns start with a value: no header has that, and a lone year among names is still a header.
  return { start, hasHeader: valueColumns === 0 || valuesInFirst < 0.5 * valueColumns };
}

/** One unique, non-empty name per column: duplicates are numbered, empty ones are called by their place. */
export function uniqueNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, i) => {
    const base = cell.trim() || `column_${i + 1}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`;
    taken.add(name);
    return name;
  });
}
