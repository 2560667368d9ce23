import {
  isCompressedKey,
  openStoredFile,
  putCompressed,
  type ObjectStore,
  type StoredObject,
} from '@retainwise/platform';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { cellsOf, csvRecords } from './csv-records.ts';
import { hasReplacement, sameCustomer } from './same-customer.ts';

const CSV = 'text/csv; charset=utf-8';
/** A compressor is handed so much at once: to hand it one record at a time takes a turn of the process for each. */
const PIECE_BYTES = 64 * 1024;
/** Behind the columns of the input: the number of the row, a code, the reason. */
const REJECTED_COLUMNS = 3;

export interface OutputInput {
  readonly objectStore: ObjectStore;
  readonly key: string;
  /** Where the file without the rows goes; that of before is left to the caller. */
  readonly toKey: string;
  /** Place of the customer id among the columns. */
  readonly idColumn: number;
  readonly customerId: string;
  readonly signal: AbortSignal;
}

export interface RewrittenOutput {
  readonly rows: number;
  /** Of a file of rejected rows: their codes. */
  readonly codes: readonly string[];
  /** What was written; null where the customer is not in it. */
  readonly stored: StoredObject | null;
}

/**
 * Writes a file of a prediction again without the rows of a customer, compressed as it was. All other records stay the
 * same bytes. Nothing is written where the customer is not in it.
 */
export async function rewriteOutput(input: OutputInput): Promise<RewrittenOutput> {
  const found = await scan(input);
  if (found.rows === 0) return { ...found, stored: null };
  const kept = keep(input);
  const options = { contentType: CSV, signal: input.signal };
  const stored = isCompressedKey(input.key)
    ? await putCompressed(input.objectStore, input.toKey, kept, options)
    : await input.objectStore.put(input.toKey, kept, options);
  return { ...found, stored };
}

async function scan(input: OutputInput): Promise<Omit<RewrittenOutput, 'stored'>> {
  const isErased = matcher(input);
  const codes: string[] = [];
  let rows = 0;
  let width = 0;
  for await (const record of await records(input)) {
    if (width === 0) width = cellsOf(record).length;
    else if (isErased(record)) {
      rows += 1;
      codes.push(cellsOf(record)[width - REJECTED_COLUMNS + 1] ?? '');
    }
  }
  return { rows, codes };
}

async function* keep(input: OutputInput): AsyncGenerator<Uint8Array> {
  const isErased = matcher(input);
  let isHeader = true;
  let piece: Buffer[] = [];
  let bytes = 0;
  for await (const record of await records(input)) {
    if (isHeader || !isErased(record)) {
      piece.push(record);
      bytes += record.length;
    }
    isHeader = false;
    if (bytes < PIECE_BYTES) continue;
    yield Buffer.concat(piece);
    [piece, bytes] = [[], 0];
  }
  if (bytes > 0) yield Buffer.concat(piece);
}

/**
 * Most records are told apart by their bytes, without reading their cells. An id that a spreadsheet would run has an
 * apostrophe before it in these files.
 */
function matcher({ idColumn, customerId }: OutputInput): (record: Buffer) => boolean {
  const bytes = Buffer.from(hasReplacement(customerId) ? '' : customerId.replaceAll('"', '""'));
  const isSame = sameCustomer(customerId);
  return (record) => {
    if (!record.includes(bytes)) return false;
    const cell = cellsOf(record)[idColumn] ?? '';
    return isSame(cell) || (cell.startsWith("'") && isSame(cell.slice(1)));
  };
}

async function records({ objectStore, key, signal }: OutputInput): Promise<AsyncGenerator<Buffer>> {
  const { digests, read } = await openStoredFile(objectStore, key, signal);
  const stored = await read();
  return csvRecords(digests === null ? stored : unpacked(stored));
}

function unpacked(stored: Readable): Readable {
  const gunzip = createGunzip();
  // A failure of either is that of what is read.
  pipeline(stored, gunzip, () => undefined);
  return gunzip;
}
