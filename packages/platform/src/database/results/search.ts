import { cleanText } from '../shared/clean-text.ts';
import type { SqlFilter } from './sql-filter.ts';

/** Runs of up to so many rows have no index of searches: reading them one by one takes a few milliseconds. */
export const MAX_UNINDEXED_ROWS = 20_000;
/** Characters that the index of searches needs. */
const MIN_INDEXED = 3;

/** What rows are searched for: a part of an id or name, or rows that are known by their numbers. */
export interface Search {
  /** Empty where it is no part of an id or name. */
  readonly text: string;
  /** How it is found: by reading rows, by the index of searches, or by the index of customers. */
  readonly by: 'reading' | 'trigrams' | 'customer';
  /** Adds the condition that a row has it. */
  readonly and: (filter: SqlFilter) => SqlFilter;
}

/** A search among these rows only. They are of a run that is searched by reading it. */
export function searchAmong(rows: readonly number[], search: Search | null): Search {
  const among = (filter: SqlFilter): SqlFilter => filter.and('row_number = ANY (?::integer[])', rows);
  return {
    text: search?.text ?? '',
    by: 'reading',
    and: (filter) => (search === null ? among(filter) : search.and(among(filter))),
  };
}

/** @param rows of the run, and the account whose it is */
export function searchOf(given: string | undefined, rows: number, accountNo: number): Search | null {
  const text = cleanText(given?.trim() ?? '');
  if (text === '') return null;
  if (rows > MAX_UNINDEXED_ROWS && Array.from(text).length < MIN_INDEXED)
    return {
      text,
      by: 'customer',
      and: (filter) => filter.and('account_no = ?', accountNo).and('customer_id = ?', text),
    };
  const pattern = `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  return {
    text,
    by: rows > MAX_UNINDEXED_ROWS ? 'trigrams' : 'reading',
    and: (filter) => filter.and('(customer_id ILIKE ? OR customer_name ILIKE ?)', pattern, pattern),
  };
}
