import { FIELDS } from '../../schema/index.ts';
import { wordsOf } from '../../schema/words.ts';
import { usualWidth } from '../detect-dialect.ts';
import { locateHeader } from '../detect-header.ts';

export interface Sheet {
  readonly cells: readonly (readonly string[])[];
  readonly hidden: boolean;
}

const RECORDS_LOOKED_AT = 60;

/**
 * The sheet that holds the customers: the visible one whose header has the most aliases, the first of equals. A
 * workbook often starts with a cover or a list of codes, and ends with a pivot table.
 */
export function chooseSheet(sheets: readonly Sheet[]): Sheet | undefined {
  const seen = sheets.filter(({ hidden }) => !hidden);
  const known = knownNames();
  const ranked = (seen.length > 0 ? seen : sheets).map((sheet) => ({ sheet, rank: rankOf(sheet, known) }));
  // The sort is stable: the first of equals stays first.
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.sheet;
}

/** Number of aliases in the header; a fraction for a sheet without any: a table, a list, nothing. */
function rankOf({ cells }: Sheet, known: ReadonlySet<string>): number {
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length < 2) return filled.length / 10;
  const records = filled.slice(0, RECORDS_LOOKED_AT);
  const { start, hasHeader } = locateHeader(records);
  const names = hasHeader ? new Set((records[start] ?? []).map((name) => wordsOf(name).join(' '))) : new Set<string>();
  const found = [...names].filter((name) => known.has(name)).length;
  if (found > 0) return found;
  return usualWidth(records.map((row) => row.filter((cell) => cell.trim() !== '').length)).width > 1 ? 0.3 : 0.2;
}

function knownNames(): ReadonlySet<string> {
  return new Set(
    FIELDS.flatMap(({ name, aliases, vendorAliases }) => [
      name,
      ...Object.values(aliases).flat(),
      ...Object.values(vendorAliases).flat(),
    ]).map((name) => wordsOf(name).join(' ')),
  );
}

const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g;

/** Which sheets are hidden, in the order of the workbook, according to its `workbook.xml`. */
export function hiddenSheets(workbookXml: string): boolean[] {
  return (workbookXml.match(SHEET) ?? []).map((tag) => /\sstate\s*=\s*["'](?:hidden|veryHidden)["']/.test(tag));
}
