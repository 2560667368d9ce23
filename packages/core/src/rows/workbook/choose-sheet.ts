import { usualWidth } from '../detect-dialect.ts';
import { locateHeader } from '../detect-header.ts';
import { asWords, knownNames } from '../known-names.ts';
import { MAX_NAME_CHARACTERS } from '../limits.ts';

/** The first records of a sheet that are not blank. */
export interface SheetHead {
  readonly records: readonly (readonly string[])[];
}

export const RECORDS_LOOKED_AT = 60;
/** Of each record: a header with no alias among so many cells is not that of customers. */
const CELLS_LOOKED_AT = 256;

/**
 * The sheet that holds the customers: the one whose header has the most aliases, the first of equals. A workbook often
 * starts with a cover or a list of codes, and ends with a pivot table.
 */
export function chooseSheet<H extends SheetHead>(heads: readonly H[]): H | undefined {
  const known = knownNames();
  const ranked = heads.map((head) => ({ head, rank: rankOf(head, known) }));
  // The sort is stable: the first of equals stays first.
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.head;
}

/** Number of aliases in the header; a fraction for a sheet without any: a table, a list, nothing. */
function rankOf({ records: all }: SheetHead, known: ReadonlySet<string>): number {
  if (all.length < 2) return all.length / 10;
  const records = all.slice(0, RECORDS_LOOKED_AT).map((row) => row.slice(0, CELLS_LOOKED_AT));
  const { start, hasHeader } = locateHeader(records);
  const names = hasHeader
    ? new Set((records[start] ?? []).map((name) => asWords(name.slice(0, MAX_NAME_CHARACTERS))))
    : new Set<string>();
  const found = [...names].filter((name) => known.has(name)).length;
  if (found > 0) return found;
  return usualWidth(records.map((row) => row.filter((cell) => cell.trim() !== '').length)).width > 1 ? 0.3 : 0.2;
}
