/** Bytes of a file: all at once, or as a stream in any chunking. */
export type ByteSource = Uint8Array | string | AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';
export type Newline = '\n' | '\r\n' | '\r';

export interface TableFormat {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** 1-based position of the header among the file's records; null when the file has none (names are then made up: `column_1` …). */
  readonly headerRow: number | null;
}

/** Why a record cannot be read as a row of its table. */
export type RowDefect = 'too_many_cells' | 'too_few_cells' | 'unterminated_quote' | 'row_too_long';

/** Consecutive rows of a table. Cells are strings as read; each row has exactly `header.length` cells, except rows with a defect. */
export interface RowBatch {
  /** 1-based number of the first row, counted from the row after the header; blank lines are not rows. */
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
  /** Defects by index into `rows`; a row with a defect is never scored. Trailing missing or empty extra cells are mended, not defects. */
  readonly defects: ReadonlyMap<number, RowDefect>;
}

export interface Table {
  /** One name per column, unique, never empty: duplicates get a suffix (`usage (2)`), empty ones become `column_N`. */
  readonly header: readonly string[];
  /** The header cells as they stand in the file. */
  readonly rawHeader: readonly string[];
  readonly format: TableFormat;
  /** The first rows (up to `sampleRows`, 1,000 unless told otherwise), for mapping and for deciding column formats. */
  readonly sample: readonly (readonly string[])[];
  /** Every row from the first on, sample included. May be read once. Stops reading the source when left early. */
  batches(rowsPerBatch?: number): AsyncIterable<RowBatch>;
  /** Lets go of the source when its batches are not wanted; does nothing after they have been read. */
  close(): Promise<void>;
}

export interface TableOptions {
  readonly sampleRows?: number;
  /** Bytes after which reading stops with ERR-2003. */
  readonly maxBytes?: number;
  readonly maxColumns?: number;
  /** Characters of one record, quoted newlines included. */
  readonly maxRowCharacters?: number;
  readonly signal?: AbortSignal;
}

/** How the cells of one column are written; decided once for the column, never per cell. */
export interface ColumnFormat {
  readonly decimal: '.' | ',';
  /** null: not a date column. `dmy`/`mdy` is decided by the column's own values. */
  readonly date: 'iso' | 'dmy' | 'mdy' | 'ymd' | 'excel_serial' | 'unix_seconds' | 'unix_milliseconds' | null;
  /** True when values could be read both day-first and month-first and nothing decides. */
  readonly dateAmbiguous: boolean;
}

/** What a cell turned out to be; index into the status bytes of a NumericColumn. */
export const CELL_OK = 0;
export const CELL_MISSING = 1;
export const CELL_INVALID = 2;
export type CellStatus = typeof CELL_OK | typeof CELL_MISSING | typeof CELL_INVALID;
