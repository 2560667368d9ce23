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
  /** 1-based position of the header among the file's records; null when there is none and names are `column_1` … */
  readonly headerRow: number | null;
  /** Name of the sheet that is read, of a workbook. */
  readonly sheet?: string;
}

/** Why a record cannot be read as a row of its table. */
export type RowDefect = 'too_many_cells' | 'too_few_cells' | 'unterminated_quote' | 'row_too_long';

/**
 * Consecutive rows of a table. Cells are strings as read; each row without a defect has exactly `header.length` cells.
 */
export interface RowBatch {
  /** 1-based number of the first row, counted from the row after the header; blank lines are not rows. */
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
  /**
   * Defects by index into `rows`; a row with a defect is never scored. Missing cells at the end and empty extra cells
   * are repaired and are not defects.
   */
  readonly defects: ReadonlyMap<number, RowDefect>;
}

export interface Table {
  /** One name per column, unique, never empty: duplicates get a suffix (`usage (2)`), empty ones become `column_N`. */
  readonly header: readonly string[];
  /** The header cells as in the file. */
  readonly rawHeader: readonly string[];
  readonly format: TableFormat;
  /** The first rows (up to `sampleRows`, by default 1,000), for mapping and for deciding column formats. */
  readonly sample: readonly (readonly string[])[];
  /** Every row from the first on, sample included. May be read once. Stops reading the source when left early. */
  batches(rowsPerBatch?: number): AsyncIterable<RowBatch>;
  /** Releases the source when its batches are not needed; does nothing after they have been read. */
  close(): Promise<void>;
}

export interface TableOptions {
  readonly sampleRows?: number;
  /** Bytes after which reading stops with ERR-2003. */
  readonly maxBytes?: number;
  readonly maxColumns?: number;
  /** Characters of one record, quoted newlines included. */
  readonly maxRowCharacters?: number;
  readonly signal?: AbortSignal | undefined;
  /** Name of the sheet to read, of a workbook; by default the one that looks like customers. */
  readonly sheet?: string | undefined;
  /** Called with places in the file, before the rows behind them are handed out. */
  readonly places?: PlacesWanted;
}

/** Where rows of a text file can be read, without those before them, as they are read with them. Plain data. */
export interface RowPlace {
  /** Of the file, where the row begins. */
  readonly byte: number;
  /** Of the table, from 1 on. */
  readonly row: number;
  /** What was read before: lines without a value, records, and those of them with an unclosed quote. */
  readonly blanks: number;
  readonly records: number;
  readonly unclosed: number;
  /** Of all that was read up to here. */
  readonly encoding: 'utf-8' | 'windows-1252';
}

export interface PlacesWanted {
  /** Bytes from one to the next, at least. */
  readonly everyBytes: number;
  readonly onPlace: (place: RowPlace) => void;
  /** What was read is not text whose bytes can be counted: there are no more places, and those so far are of no use. */
  readonly onInexact: () => void;
}

export type DecimalSign = '.' | ',';

/** The day that stands for a year where a column has only years. */
export type DayOfYear = 'year_start' | 'year_middle' | 'year_end';

export type DateFormat =
  | 'iso'
  | 'dmy'
  | 'mdy'
  | 'ymd'
  | 'month_year'
  | 'excel_serial'
  | 'unix_seconds'
  | 'unix_milliseconds'
  | DayOfYear;

/** How the cells of one column are written: decided once per column, never per cell. */
export interface ColumnFormat {
  readonly decimal: DecimalSign;
  /** null: not a date column. `dmy`/`mdy` is decided by the column's own values. */
  readonly date: DateFormat | null;
  /** True when all values can be read both day first and month first. */
  readonly dateAmbiguous: boolean;
}

/** What a cell turned out to be; index into the status bytes of a NumericColumn. */
export const CELL_OK = 0;
export const CELL_MISSING = 1;
export const CELL_INVALID = 2;
