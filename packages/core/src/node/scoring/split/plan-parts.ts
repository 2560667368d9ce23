import { createFieldReader } from '../../../features/index.ts';
import { openTable } from '../../../rows/index.ts';
import type { RowPlace, Table } from '../../../rows/types.ts';
import { requireCustomerId } from '../../../scoring/require-customer-id.ts';
import { createRowComparer } from '../../../validation/compare-rows.ts';
import { partOfBatch } from './open-part.ts';
import type { FilePart, OpenFrom, PartSettings } from './types.ts';

export interface PlanPartsInput {
  readonly openFrom: OpenFrom;
  readonly settings: PartSettings;
  /** Bytes of a part, at least. */
  readonly partBytes: number;
  /** Called with each part as soon as all before its end is known. It is waited for. */
  readonly onPart: (part: FilePart) => Promise<void>;
  readonly onRows?: (rows: number) => Promise<void>;
  readonly batchRows?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a file once to divide its rows into parts that can be scored without each other. Finds what of the rows before
 * a part decides about its own rows: which customers come again, and what amounts add up to.
 *
 * Returns the number of rows; null where the file cannot be divided, and the parts so far are of no use: workbooks,
 * UTF-16, bytes that are no text, and line ends of several kinds.
 *
 * @throws InputError as reading the whole file does
 */
export async function planParts(input: PlanPartsInput): Promise<number | null> {
  const { openFrom, settings, partBytes, signal } = input;
  requireCustomerId(settings.mapping);
  const places: RowPlace[] = [];
  const told = { isInexact: false };
  const table = await openTable(await openFrom(0), {
    signal,
    places: {
      everyBytes: partBytes,
      onPlace: (place) => places.push(place),
      onInexact: () => {
        told.isInexact = true;
      },
    },
  });
  try {
    return table.format.kind === 'csv' ? await divide(table, places, told, input) : null;
  } finally {
    await table.close();
  }
}

/** @param places those that reading the table has found so far, in their order; each is taken out */
async function divide(
  table: Table,
  places: RowPlace[],
  told: { readonly isInexact: boolean },
  { settings, onPart, onRows, batchRows }: PlanPartsInput,
): Promise<number | null> {
  const { header, sample, format } = table;
  const { mapping, formats = null, level = 'standard', now, currency } = settings;
  const reader = createFieldReader({ header, sample, mapping, formats, options: { now, currency } });
  const comparer = createRowComparer({ mapping, reader, header, level, now, currency: currency ?? undefined });
  let rows = 0;
  /** The part that is being read. */
  let open: { readonly n: number; readonly start: RowPlace | null } = { n: 0, start: null };

  async function endPart(next: RowPlace | null): Promise<void> {
    const { n, start } = open;
    const firstRow = start?.row ?? 1;
    const encoding = next?.encoding ?? (format.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8');
    // What is known at its end is true of all of it: bytes before the first accent are the same in both.
    const place = start && { ...start, encoding };
    await onPart({ n, place, firstRow, rows: (next?.row ?? rows + 1) - firstRow, before: comparer.take() });
    open = { n: n + 1, start: next };
  }

  for await (const batch of table.batches(batchRows)) {
    if (told.isInexact) break;
    let rest = batch;
    for (let next = places[0]; next !== undefined && next.row < batch.firstRow + batch.rows.length; next = places[0]) {
      places.shift();
      // Between two places may be nothing but empty lines.
      if (next.row === (open.start?.row ?? 1)) continue;
      const before = next.row - rest.firstRow;
      if (before > 0) comparer.add(reader.read(partOfBatch(rest, 0, before)));
      rest = partOfBatch(rest, before, rest.rows.length);
      await endPart(next);
    }
    comparer.add(reader.read(rest));
    rows += batch.rows.length;
    await onRows?.(rows);
  }
  if (told.isInexact) return null;
  await endPart(null);
  return rows;
}
