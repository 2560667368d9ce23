import type { ColumnFormat, DecimalSign, RowBatch } from '../rows/types.ts';
import type { Currencies } from './currencies.ts';
import type { FieldName } from '../schema/field-names.ts';

export interface NumericColumn {
  /** One number per row; NaN without a usable value. Dates are UTC milliseconds, booleans 0/1, categories codes. */
  readonly values: Float64Array;
  /** CELL_OK, CELL_MISSING or CELL_INVALID per row. */
  readonly status: Uint8Array;
}

/** Canonical columns of one batch: what models and the validator read. */
export interface FieldBatch {
  readonly firstRow: number;
  readonly rowCount: number;
  /** ISO 4217 of all amounts; null where it is not known, and where there are several. */
  readonly currency: string | null;
  /** ISO 4217 of the amounts of one row, null where it is not known. */
  currencyAt(row: number): string | null;
  /** Column of a number, date, boolean or category field, or undefined when neither mapped nor derived. */
  numeric(field: FieldName): NumericColumn | undefined;
  /**
   * Trimmed text of an identifier, text or open category field; '' where empty. For any other mapped field the cell as
   * written.
   */
  text(field: FieldName): readonly string[] | undefined;
  /** Text of any column of the file by its index in the header, as written. */
  column(index: number): readonly string[];
  /** The decimal sign of any column, as the mapping decided or its cells prove; null where nothing decides. */
  decimalOf(index: number): DecimalSign | null;
  /** The numeric columns that were read so far, by field. */
  columnsRead(): ReadonlyMap<FieldName, NumericColumn>;
  /** The rows as they came. */
  readonly source: RowBatch;
}

export interface FieldReaderOptions {
  /** ISO 4217 of the account, for amounts whose currency the file does not say; null or left out: not known. */
  readonly currency?: string | null | undefined;
  /** The moment "days ago" and "tenure" are measured from; UTC. */
  readonly now: Date;
}

/** Reads batches of one table into canonical columns. */
export interface FieldReader {
  /** Fields that a column of the file holds. */
  readonly mapped: ReadonlySet<FieldName>;
  /** Fields computed from others, with what they come from. */
  readonly derived: ReadonlyMap<FieldName, readonly FieldName[]>;
  readonly header: readonly string[];
  /** How each column of the mapping is written; null for columns without a field. */
  readonly formats: readonly (ColumnFormat | null)[];
  /** Date fields whose cells can be read day first and month first, and nothing in the table decides. */
  readonly ambiguousDates: ReadonlySet<FieldName>;
  /** In which currencies the amounts are. */
  readonly currencies: Pick<Currencies, 'common' | 'areMixed' | 'column' | 'of'>;
  /** @param known columns of the same rows that are read already */
  read(batch: RowBatch, known?: ReadonlyMap<FieldName, NumericColumn>): FieldBatch;
}
