import type { ColumnMapping } from '../mapping/types.ts';
import { currencyIn, parseCurrency } from '../rows/values/parse-currency.ts';
import type { FieldName } from '../schema/field-names.ts';

/** In which currencies the amounts of a table are. */
export interface Currencies {
  /** Of all amounts, as far as the first rows show; null where they do not, or where there are several. */
  readonly common: string | null;
  /** Whether rows may be in different currencies. */
  readonly areMixed: boolean;
  /** The column that says it row by row; null where no column does. */
  readonly column: number | null;
  /** Of one row. */
  of(row: readonly string[]): string | null;
}

const AMOUNTS: readonly FieldName[] = ['monthly_charges', 'annual_charges', 'total_charges'];
/** Cells kept; files have few currencies, but an amount beside its sign is different in each row. */
const MAX_KNOWN = 256;
/** A code in a header is written in capitals or beside a sign of its own: `try` and `ron` are words too. */
const ALSO_WORDS = /(?<![A-Za-z])(?:try|ron|all|mad|cop|pen)(?![A-Za-z])/g;

/**
 * The currencies of a table: by its own column of currencies, else by the signs beside the amounts or in their header,
 * else the account's.
 */
export function findCurrencies(
  mapping: ColumnMapping,
  sample: readonly (readonly string[])[],
  given: string | null,
): Currencies {
  const account = given === null ? null : given.toUpperCase();
  const columnOf = (field: FieldName) => mapping.columns.find((match) => match.field === field);
  const own = columnOf('currency');
  const amount = AMOUNTS.flatMap((field) => columnOf(field) ?? [])[0];
  const column = (own ?? amount)?.index ?? -1;
  const header = amount === undefined ? null : currencyIn(amount.column.replace(ALSO_WORDS, ' '), account);
  const known = new Map<string, string | null>();
  const read = (cell: string): string | null => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const code = own === undefined ? currencyIn(cell, account) : parseCurrency(cell, account);
    if (known.size < MAX_KNOWN) known.set(cell, code);
    return code;
  };
  const unmarked = header ?? account;
  const found = new Set<string>();
  if (column >= 0)
    for (const row of sample) {
      const code = read(row[column] ?? '');
      if (code !== null) found.add(code);
    }
  const [first = null] = found;
  // Amounts without a sign among others with one are in the same currency.
  const common = found.size > 1 ? null : (first ?? unmarked);
  const isMarked = own !== undefined || found.size > 0;
  return {
    common,
    areMixed: found.size > 1,
    column: isMarked ? column : null,
    of: isMarked ? (row) => read(row[column] ?? '') ?? common ?? unmarked : () => common,
  };
}
