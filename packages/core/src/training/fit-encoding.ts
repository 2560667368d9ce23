import type { Encoding } from '../models/forest-model/encoder-spec.ts';

/** A column with more distinct texts is cut to the most common ones, or left out. */
const MAX_CATEGORIES = 60;
/** The most common texts must cover this share of the filled rows to be useful without the others. */
const MIN_COVERED = 0.5;
/** With more distinct texts per filled row than this, a column holds names rather than categories. */
const MAX_DISTINCT_SHARE = 0.5;
/** Categories with fewer training rows than this share (and than ten rows) are encoded as "none of the known ones". */
const RARE_SHARE = 0.002;
const RARE_ROWS = 10;
/** How far values may exceed those of training and still be in range, as a share of their span. */
const RANGE_MARGIN = 0.1;

/** The encoding of a column, or why there is none. */
export type EncodingOrReason = Encoding | string;

/** @param values of the training rows, NaN where missing */
export function fitNumber(values: Float64Array, decimal: '.' | ','): EncodingOrReason {
  let min = Infinity;
  let max = -Infinity;
  let missing = false;
  for (const value of values) {
    if (Number.isNaN(value)) missing = true;
    else {
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  if (min > max) return 'empty';
  // Among empty cells, even a single value separates the rows that have it from those that do not.
  if (min === max && !missing) return 'the same in all rows';
  const margin = RANGE_MARGIN * (max - min);
  // If no value was negative, no value below zero is plausible.
  return {
    kind: 'number',
    range: { min: min >= 0 ? Math.max(0, min - margin) : min - margin, max: max + margin },
    decimal,
  };
}

/** The categories of a column, as its training rows have them. */
export interface CategoryCounts {
  readonly byCategory: ReadonlyMap<string, number>;
  /** Rows with a category. */
  readonly filled: number;
  /** All rows. */
  readonly rows: number;
}

export function countCategories(rows: Int32Array, categoryAt: (row: number) => string | undefined): CategoryCounts {
  const byCategory = new Map<string, number>();
  let filled = 0;
  for (const row of rows) {
    const category = categoryAt(row);
    if (category === undefined) continue;
    filled++;
    byCategory.set(category, (byCategory.get(category) ?? 0) + 1);
  }
  return { byCategory, filled, rows: rows.length };
}

/** One feature per text. Of very many texts, only the most common ones, provided that they cover most rows. */
export function fitTexts({ byCategory, filled, rows }: CategoryCounts): EncodingOrReason {
  const none = nothingToTell({ byCategory, filled, rows });
  if (none !== null) return none;
  const naming = `${byCategory.size} different texts: names, not categories`;
  if (byCategory.size > Math.max(2, MAX_DISTINCT_SHARE * filled)) return naming;
  const many = byCategory.size > MAX_CATEGORIES;
  const enough = many ? Math.max(RARE_ROWS, RARE_SHARE * rows) : Math.min(RARE_ROWS, RARE_SHARE * rows);
  const known = [...byCategory]
    .filter(([, count]) => count >= enough)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MAX_CATEGORIES);
  if (many && known.reduce((sum, [, count]) => sum + count, 0) < MIN_COVERED * filled) return naming;
  return { kind: 'one_hot', categories: known.map(([category]) => category).sort(), standIns: {} };
}

/**
 * One feature per canonical category.
 *
 * @param order all of them
 * @param ordered whether a category that did not occur in training is treated as its nearest neighbour
 */
export function fitCategories(counts: CategoryCounts, order: readonly string[], ordered: boolean): EncodingOrReason {
  const none = nothingToTell(counts);
  if (none !== null) return none;
  const enough = Math.min(RARE_ROWS, RARE_SHARE * counts.rows);
  const categories = order.filter((category) => (counts.byCategory.get(category) ?? 0) >= Math.max(1, enough));
  return { kind: 'one_hot', categories, standIns: ordered ? nearest(order, categories) : {} };
}

function nothingToTell({ byCategory, filled, rows }: CategoryCounts): string | null {
  if (byCategory.size === 0) return 'empty';
  return byCategory.size === 1 && filled === rows ? 'the same in all rows' : null;
}

/** For each category that is not listed, the nearest listed one in the order; of two equally near, the earlier. */
function nearest(order: readonly string[], listed: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    order.flatMap((category, at) => {
      if (listed.includes(category)) return [];
      const byDistance = [...listed].sort((a, b) => Math.abs(order.indexOf(a) - at) - Math.abs(order.indexOf(b) - at));
      const [closest] = byDistance;
      return closest === undefined ? [] : [[category, closest] as const];
    }),
  );
}
