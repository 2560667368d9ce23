import { cleanText } from '../shared/clean-text.ts';
import type { SqlFilter } from './sql-filter.ts';

/** The expression that the index of searches is on. The line break keeps a match from reaching from id to name. */
export const SEARCHED = "(customer_id || E'\\n' || coalesce(customer_name, ''))";

/** Below that, the index knows nothing of a text: it consists of triples of characters. */
const MIN_INDEXED = 3;
/** Rows that are read one by one within a few milliseconds. */
const FEW_ROWS = 20_000;

/** A part of an id or name as a condition. */
export interface Search {
  readonly and: (filter: SqlFilter) => SqlFilter;
  /** Whether the index of searches may find fewer rows than reading them in their order. */
  readonly indexed: boolean;
}

/** @param rows of the run, and the account whose it is */
export function searchOf(text: string | undefined, rows: number, accountNo: number): Search | null {
  const part = cleanText(text?.trim() ?? '');
  if (part === '') return null;
  const few = rows <= FEW_ROWS;
  if (!few && [...part].length < MIN_INDEXED)
    return { indexed: true, and: (filter) => filter.and('account_no = ? AND customer_id = ?', accountNo, part) };
  const pattern = `%${part.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return { indexed: !few, and: (filter) => filter.and(`${SEARCHED} ILIKE ?`, pattern) };
}
