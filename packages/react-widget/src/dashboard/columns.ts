/** What can be shown of a customer beside the name, in this order. */
export const COLUMNS = ['risk', 'revenue', 'reason', 'lowers', 'confidence'] as const;
export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly Column[] = ['risk', 'revenue', 'reason'];

/** As `risk,revenue`, for an address. Null for the columns that are there unasked. */
export function writeColumns(columns: readonly Column[]): string | null {
  const text = columns.join(',');
  return text === DEFAULT_COLUMNS.join(',') ? null : text;
}

/** Names that are no column's are left out, as in an address of another version. */
export function readColumns(text: string | undefined): readonly Column[] {
  if (text === undefined) return DEFAULT_COLUMNS;
  const named = new Set(text.split(','));
  return COLUMNS.filter((column) => named.has(column));
}
