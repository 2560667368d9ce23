import { openTable, plainRecord, type Table } from '@retainwise/core';
import type { ObjectStore, StoredObject } from '@retainwise/platform';
import { sameCustomer } from './same-customer.ts';

/** Cells of erased rows that are remembered, to take them out of texts that quote them. */
const MAX_CELLS = 10_000;
const CHUNK_CHARACTERS = 64 * 1024;

export interface SourceInput {
  readonly objectStore: ObjectStore;
  readonly objectKey: string;
  /** Of a workbook; null for the one that looks like customers. */
  readonly sheet: string | null;
  /** Names of the columns that hold the customer id, by any mapping of the file. */
  readonly idColumns: ReadonlySet<string>;
  readonly customerId: string;
  readonly signal: AbortSignal;
}

export interface FoundInSource {
  /** Rows of the customer. */
  readonly rows: number;
  /** All rows. */
  readonly total: number;
  /** What stands in the rows of the customer. */
  readonly cells: ReadonlySet<string>;
}

/**
 * Looks for a customer in a file, whichever form it has.
 *
 * @throws InputError when it is not a table
 */
export async function findInSource(input: SourceInput): Promise<FoundInSource> {
  const table = await open(input);
  const isErased = matcher(table, input);
  const cells = new Set<string>();
  let [rows, total] = [0, 0];
  for await (const batch of table.batches()) {
    total += batch.rows.length;
    for (const row of batch.rows) {
      if (!isErased(row)) continue;
      rows += 1;
      for (const cell of row) if (cells.size < MAX_CELLS && cell.trim() !== '') cells.add(cell.trim());
    }
  }
  return { rows, total, cells };
}

/**
 * Writes a file again without the rows of a customer: as CSV in UTF-8 with the names of its columns first, whatever it
 * was before. All other cells stay as they are.
 *
 * @param found what is only in the rows of the customer is left in it: what others have too is taken out
 */
export async function rewriteSource(
  input: SourceInput,
  toKey: string,
  found: FoundInSource,
): Promise<StoredObject & { readonly uniqueCells: ReadonlySet<string> }> {
  const table = await open(input);
  const uniqueCells = new Set(found.cells);
  const stored = await input.objectStore.put(toKey, without(table, matcher(table, input), uniqueCells), {
    contentType: 'text/csv',
    signal: input.signal,
  });
  return { ...stored, uniqueCells };
}

async function open({ objectStore, objectKey, sheet, signal }: SourceInput): Promise<Table> {
  return openTable(await objectStore.get(objectKey, undefined, signal), { sheet: sheet ?? undefined, signal });
}

function matcher({ header }: Table, { idColumns, customerId }: SourceInput): (row: readonly string[]) => boolean {
  const columns = header.flatMap((name, index) => (idColumns.has(name) ? [index] : []));
  const isSame = sameCustomer(customerId);
  return (row) => columns.some((index) => isSame(row[index]));
}

async function* without(
  table: Table,
  isErased: (row: readonly string[]) => boolean,
  cells: Set<string>,
): AsyncGenerator<Uint8Array> {
  let text = plainRecord(table.header);
  for await (const batch of table.batches()) {
    for (const row of batch.rows) {
      if (isErased(row)) continue;
      for (const cell of row) cells.delete(cell.trim());
      text += plainRecord(row);
    }
    if (text.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
