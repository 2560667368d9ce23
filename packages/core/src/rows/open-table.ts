import { InputError } from '../errors.ts';
import { concatBytes, readChunks } from './byte-reader.ts';
import { detectDelimiter, detectNewline } from './detect-dialect.ts';
import { createDecoder, detectEncoding } from './detect-encoding.ts';
import { locateHeader, uniqueNames } from './detect-header.ts';
import { createRecordParser, type ParsedRecord } from './record-parser.ts';
import { refuseBinary } from './refuse-binary.ts';
import { createTableReader } from './table-reader.ts';
import type { ByteSource, Delimiter, Table, TableFormat, TableOptions } from './types.ts';

const HEAD_BYTES = 64 * 1024;
/** Records among which the header is looked for. */
const HEADER_SEARCH = 30;
const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/i;

/**
 * Opens a file of customers as a table: encoding, delimiter, line ends and header are found in its first 64 KB, and its
 * rows are then read as a stream; memory does not grow with the file.
 *
 * @throws InputError ERR-3001 (empty), ERR-3002 (no rows), ERR-3003 (not a table), ERR-3008 (too wide), ERR-2003 (too large)
 */
export async function openTable(source: ByteSource, options: TableOptions = {}): Promise<Table> {
  const chunks = readChunks(source, options);
  const head = await readHead(chunks);
  if (head.length === 0) throw empty();
  const encoding = detectEncoding(head);
  refuseBinary(head, encoding.startsWith('utf-16'));

  const decoder = createDecoder(encoding);
  let text = decoder.decode(head, { stream: true });
  if (text.trim() === '') throw empty();
  const stated = SEPARATOR_LINE.exec(text);
  if (stated) text = text.slice(stated[0].length);
  const newline = detectNewline(text);
  // The pattern admits only the four delimiters.
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? detectDelimiter(text, newline);

  const parser = createRecordParser({ delimiter, newline, maxRowCharacters: options.maxRowCharacters ?? 1_000_000 });
  async function* records(): AsyncGenerator<readonly ParsedRecord[]> {
    yield parser.push(text);
    for await (const chunk of chunks) yield parser.push(decoder.decode(chunk, { stream: true }));
    yield [...parser.push(decoder.decode()), ...parser.end()];
  }
  return tableFrom(records(), { kind: 'csv', encoding, delimiter, newline }, options);
}

/** Finds the header among the first records and reads the table behind it. */
async function tableFrom(records: AsyncGenerator<readonly ParsedRecord[]>, format: Omit<TableFormat, 'headerRow'>, options: TableOptions): Promise<Table> {
  const first: ParsedRecord[] = [];
  let ended = false;
  while (first.length < HEADER_SEARCH && !ended) {
    const next = await records.next();
    if (next.done) ended = true;
    else first.push(...next.value);
  }
  const search = first.slice(0, HEADER_SEARCH).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const { start, hasHeader } = locateHeader(search.map(({ cells }) => cells));
  const top = search[start];
  if (!top) throw empty();
  const { maxColumns = 5_000 } = options;
  if (top.cells.length > maxColumns) {
    throw new InputError('ERR-3008', `The table has ${top.cells.length} columns; at most ${maxColumns} are read.`, { location: 'header', fix: 'Leave out columns that are not about customers.' });
  }
  const rawHeader = hasHeader ? top.cells : top.cells.map((_, i) => `column_${i + 1}`);
  const topIndex = first.indexOf(top);
  const table = await createTableReader(
    { header: uniqueNames(rawHeader), rawHeader, format: { ...format, headerRow: hasHeader ? topIndex + 1 : null } },
    first.slice(hasHeader ? topIndex + 1 : topIndex),
    records,
    options,
  );
  if (table.sample.length === 0) {
    throw new InputError('ERR-3002', 'The file has a header but no rows.', { fix: 'Export at least one customer.' });
  }
  return table;
}

async function readHead(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
  }
  return parts.length === 1 && parts[0] ? parts[0] : concatBytes(parts);
}

function empty(): InputError {
  return new InputError('ERR-3001', 'The file is empty.', { fix: 'Export the customers again and upload the new file.' });
}
