import { InputError } from '../errors.ts';
import { concatBytes, PIECE_BYTES, readPieces } from './byte-reader.ts';
import { detectDialect } from './detect-dialect.ts';
import { locateHeader, uniqueNames } from './detect-header.ts';
import { createPieceDecoder } from './encoding/text-decoder.ts';
import { findTwoLineHeader } from './two-line-header.ts';
import { createLineEnds } from './line-ends.ts';
import { MAX_COLUMNS, refuseLongHeader, shortName, tooWide } from './limits.ts';
import { createPlaceFinder } from './place-finder.ts';
import { createRecordParser, type Records } from './record-parser.ts';
import { lastRecordsOf, recordsOf } from './records-of.ts';
import { refuseOtherFormats, refuseOtherText } from './refuse-binary.ts';
import { createTableReader, isBlank, toWidth, type LineCount } from './table-reader.ts';
import type { ByteSource, Table, TableFormat, TableOptions } from './types.ts';
import { PackedBytes } from './workbook/packed-bytes.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { isZip } from './workbook/zip-directory.ts';

/** Records among which the header is looked for. */
const HEADER_SEARCH = 60;
/**
 * A workbook is held in memory as it is packed, because its table of contents is at its end. A million rows of 20
 * columns have about so many bytes.
 */
const MAX_WORKBOOK_BYTES = 150_000_000;

/** Characters of one record, unless stated otherwise. */
export const MAX_ROW_CHARACTERS = 1_000_000;

/** What is known about a file before its header is found. `encoding` may change while the file is read. */
type FileFormat = Omit<TableFormat, 'headerRow'>;

/**
 * Opens a file of customers as a table. Text in any of five encodings and four delimiters is read as a stream: the
 * first 64 KB decide what it is, and memory does not grow with the file. Of an Excel workbook (.xlsx) the packed bytes
 * and the texts that its cells share are held in memory; its rows are a stream too.
 *
 * @throws InputError ERR-3001 (empty), ERR-3002 (no rows), ERR-3003 (not a table), ERR-3008 (too wide), ERR-2003 (too
 *   large); the reason of `signal` when aborted. Reading the batches may throw the same.
 */
export async function openTable(source: ByteSource, options: TableOptions = {}): Promise<Table> {
  const pieces = readPieces(source, options);
  try {
    const head = await readHead(pieces);
    if (head.length === 0) throw emptyFile();
    return isZip(head) ? await openWorkbook(head, pieces, options) : await openText(head, pieces, options);
  } catch (error) {
    await pieces.return(undefined);
    throw error;
  }
}

async function openText(head: Uint8Array, pieces: AsyncGenerator<Uint8Array>, options: TableOptions): Promise<Table> {
  const close = async (): Promise<void> => {
    await pieces.return(undefined);
  };
  refuseOtherFormats(head);
  const decoder = createPieceDecoder(head);
  const text = decoder.decode(head);
  refuseOtherText(text);
  const dialect = detectDialect(text);
  const { delimiter, newline } = dialect;
  const parser = createRecordParser(dialect, options.maxRowCharacters ?? MAX_ROW_CHARACTERS);

  const lineEnds = dialect.loneReturns ? createLineEnds() : (piece: string): string => piece;
  const places = createPlaceFinder(options.places, decoder, parser, dialect.loneReturns);
  places.read(head.length);

  async function* records(): AsyncGenerator<Records> {
    yield* recordsOf(parser, lineEnds(text.slice(dialect.separatorLine)), newline);
    for await (const piece of pieces) {
      places.look();
      places.read(piece.length);
      yield* recordsOf(parser, lineEnds(decoder.decode(piece)), newline);
    }
    yield* recordsOf(parser, lineEnds(decoder.end()), newline);
    places.look();
    yield* lastRecordsOf(parser);
  }

  return createTable(
    records(),
    {
      kind: 'csv',
      get encoding() {
        return decoder.encoding;
      },
      delimiter,
      newline,
    },
    options,
    close,
    places.count,
  );
}

async function openWorkbook(
  head: Uint8Array,
  pieces: AsyncGenerator<Uint8Array>,
  options: TableOptions,
): Promise<Table> {
  const bytes = await packedBytesOf(head, pieces);
  let read = '';
  const { sheet, signal } = options;
  const rows = readWorkbook(bytes, { sheet, signal, onSheet: (title) => (read = title) });
  return createTable(
    rows,
    {
      kind: 'xlsx',
      encoding: 'utf-8',
      delimiter: ',',
      newline: '\n',
      get sheet() {
        return read;
      },
    },
    options,
    async (): Promise<void> => {
      await rows.return(undefined);
    },
  );
}

/** @throws InputError ERR-2003 */
export async function packedBytesOf(head: Uint8Array, pieces: AsyncGenerator<Uint8Array>): Promise<PackedBytes> {
  const bytes = new PackedBytes();
  bytes.add(head);
  for await (const piece of pieces) {
    bytes.add(piece);
    if (bytes.length > MAX_WORKBOOK_BYTES) {
      throw new InputError('ERR-2003', `The workbook is larger than ${MAX_WORKBOOK_BYTES / 1e6} MB.`, {
        fix: 'Save the sheet as CSV, which can be any size.',
      });
    }
  }
  return bytes;
}

/** Finds the header among the first records and reads the table after it. */
async function createTable(
  records: AsyncGenerator<Records>,
  format: FileFormat,
  { sampleRows = 1_000, maxColumns = MAX_COLUMNS, maxRowCharacters = MAX_ROW_CHARACTERS, signal }: TableOptions,
  close: () => Promise<void>,
  onCount?: (count: LineCount) => void,
): Promise<Table> {
  const placed = format.kind === 'xlsx';
  const read = await readRecords(records, Math.max(HEADER_SEARCH, sampleRows));
  const first = placed ? sameWidth(read) : read;
  refuseTooWide(first, maxColumns);
  const isTooLong = (i: number): boolean => first.defects.get(i) === 'row_too_long';
  const filled = [...first.cells.keys()].filter((i) => !isBlank(first.cells[i] ?? []));
  if (filled[0] !== undefined && isTooLong(filled[0])) throw tooWide('a first line that is too long for a header');
  const places = filled.filter((i) => !isTooLong(i));
  const searched = places.slice(0, HEADER_SEARCH).map((i) => first.cells[i] ?? []);
  const found = locateHeader(searched);
  const { hasHeader } = found;
  const twoLines = findTwoLineHeader(searched, found);
  const place = places[twoLines?.lower ?? found.start];
  const top = place === undefined ? undefined : first.cells[place];
  if (top === undefined || place === undefined) throw emptyFile();

  const names = twoLines?.names ?? (hasHeader ? top : top.map((_, i) => `column_${i + 1}`));
  const behind = hasHeader ? place + 1 : place;
  const width = widthOf(names, first.cells.slice(behind));
  if (width > maxColumns) throw tooWide(`${width} columns; the maximum is ${maxColumns}`);

  const rawHeader = names.slice(0, width);
  refuseLongHeader(rawHeader.reduce((sum, { length }) => sum + length, 0));
  return createTableReader({
    head: {
      header: uniqueNames(rawHeader.map(shortName)),
      rawHeader,
      format: withHeaderRow(format, hasHeader ? place + 1 : null),
    },
    records: chain(dropRecords(first, behind), records),
    sampleRows,
    maxColumns,
    maxRowCharacters,
    placed,
    signal,
    close,
    onCount,
  });
}

/** In a workbook each cell has its column, and a row ends where the sheet has no more of them. */
function sameWidth(records: Records): Records {
  let width = 0;
  for (const { length } of records.cells) width = Math.max(width, length);
  return { ...records, cells: records.cells.map((cells) => (cells.length === 0 ? cells : toWidth(cells, width))) };
}

/** Checked first, before half a million cells are looked at. */
function refuseTooWide({ cells }: Records, maxColumns: number): void {
  const top = cells.find((record) => !isBlank(record)) ?? [];
  if (top.length <= maxColumns) return;
  const count = top.filter((cell) => cell.trim() !== '').length;
  if (count > maxColumns) throw tooWide(`${count} columns; the maximum is ${maxColumns}`);
}

/** Columns at the end without a name and without a value, as spreadsheets leave them, are not part of a table. */
function widthOf(names: readonly string[], rows: Records['cells']): number {
  let width = names.length;
  while (width > 1 && names[width - 1]?.trim() === '' && rows.every((cells) => (cells[width - 1] ?? '').trim() === ''))
    width--;
  return width;
}

function withHeaderRow(format: FileFormat, headerRow: number | null): TableFormat {
  const { kind, delimiter, newline, sheet } = format;
  return {
    kind,
    get encoding() {
      return format.encoding;
    },
    delimiter,
    newline,
    headerRow,
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** Records from the front until there are some that are not blank. */
async function readRecords(records: AsyncGenerator<Records>, count: number): Promise<Records> {
  const cells: (readonly string[])[] = [];
  const defects = new Map<number, 'unterminated_quote' | 'row_too_long'>();
  let characters = 0;
  while (cells.length < count && characters < 8_000_000) {
    const next = await records.next();
    if (next.done === true) break;
    for (const [i, defect] of next.value.defects) defects.set(cells.length + i, defect);
    for (const record of next.value.cells) cells.push(record);
    characters += next.value.characters;
  }
  return { cells, defects, characters };
}

function dropRecords({ cells, defects, characters }: Records, count: number): Records {
  const kept = new Map<number, 'unterminated_quote' | 'row_too_long'>();
  for (const [i, defect] of defects) if (i >= count) kept.set(i - count, defect);
  return { cells: cells.slice(count), defects: kept, characters };
}

async function* chain(first: Records, rest: AsyncGenerator<Records>): AsyncGenerator<Records> {
  yield first;
  yield* rest;
}

export async function readHead(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let size = 0; size < PIECE_BYTES;) {
    const next = await pieces.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  return concatBytes(parts);
}

function emptyFile(): InputError {
  return new InputError('ERR-3001', 'The file is empty.', {
    fix: 'Export the customers again and upload the new file.',
  });
}
