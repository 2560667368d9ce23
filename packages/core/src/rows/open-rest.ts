import { readPieces } from './byte-reader.ts';
import { detectDialect } from './detect-dialect.ts';
import { createPieceDecoder, createRestDecoder } from './encoding/text-decoder.ts';
import { MAX_COLUMNS } from './limits.ts';
import { MAX_ROW_CHARACTERS, openTable, readHead } from './open-table.ts';
import { createRecordParser, type Records } from './record-parser.ts';
import { lastRecordsOf, recordsOf } from './records-of.ts';
import { createTableReader } from './table-reader.ts';
import type { ByteSource, RowPlace, Table, TableOptions } from './types.ts';

export interface RestSources {
  /** The file from its first byte; only its beginning is read. */
  readonly head: () => Promise<ByteSource>;
  /** The file from the byte of the place. */
  readonly rest: () => Promise<ByteSource>;
}

/**
 * Opens a text file as a table whose rows begin at a place that `openTable` has found in it. Header, sample and rows
 * are those that `openTable` gives, without the rows before the place.
 *
 * @throws InputError as `openTable`
 */
export async function openRest(sources: RestSources, place: RowPlace, options: TableOptions = {}): Promise<Table> {
  const { maxColumns = MAX_COLUMNS, maxRowCharacters = MAX_ROW_CHARACTERS, signal } = options;
  const table = await openTable(await sources.head(), options);
  await table.close();
  const beginning = readPieces(await sources.head(), options);
  const head = await readHead(beginning);
  await beginning.return(undefined);
  const dialect = detectDialect(createPieceDecoder(head).decode(head));
  const parser = createRecordParser(dialect, maxRowCharacters, place);
  const decoder = createRestDecoder(place.encoding);
  const pieces = readPieces(await sources.rest(), options);

  async function* records(): AsyncGenerator<Records> {
    for await (const piece of pieces) yield* recordsOf(parser, decoder.decode(piece), dialect.newline);
    yield* recordsOf(parser, decoder.end(), dialect.newline);
    yield* lastRecordsOf(parser);
  }

  const { header, rawHeader, format, sample } = table;
  const close = async (): Promise<void> => {
    await pieces.return(undefined);
  };
  try {
    const rows = await createTableReader({
      head: { header, rawHeader, format },
      records: records(),
      sampleRows: 1,
      maxColumns,
      maxRowCharacters,
      placed: false,
      signal,
      close,
      start: { rows: place.row - 1, blanks: place.blanks },
    });
    return { header, rawHeader, format, sample, batches: (size) => rows.batches(size), close };
  } catch (error) {
    await close();
    throw error;
  }
}
