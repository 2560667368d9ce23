import { createFieldReader, openTable } from '@retainwise/core';
import type { ObjectStore, ToldOutcome, UploadOutcomes, UploadRecord } from '@retainwise/platform';

/** What some rows of a file of outcomes say, and rows that say nothing that could be recorded. */
export interface ReadOutcomes {
  readonly told: readonly ToldOutcome[];
  readonly counts: Pick<UploadOutcomes, 'rows' | 'unreadableDates' | 'withoutDate' | 'withoutId'>;
}

export interface ReadOutcomesInput {
  readonly objectStore: ObjectStore;
  readonly upload: Pick<UploadRecord, 'objectKey' | 'sheet' | 'mapping' | 'columnFormats'>;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/** A column of this name says why somebody left. */
const REASON = /\b(reason|why|grund|motif|motivo)\b/i;
const MAX_REASON = 200;

/**
 * Reads who left and when, by the mapping that a person may have corrected, a batch at a time.
 *
 * @throws InputError when the file is no table
 */
export async function* readOutcomes({
  objectStore,
  upload,
  now,
  signal,
}: ReadOutcomesInput): AsyncGenerator<ReadOutcomes> {
  const { mapping, columnFormats, objectKey, sheet } = upload;
  if (mapping === null) throw new TypeError('An upload that is ready has no mapping.');
  const table = await openTable(await objectStore.get(objectKey, undefined, signal), {
    signal,
    sheet: sheet ?? undefined,
  });
  const { header, sample } = table;
  const reader = createFieldReader({ header, sample, mapping, formats: columnFormats, options: { now } });
  const dateColumn = mapping.columns.find(({ field }) => field === 'churn_date')?.index;
  const reasonColumn = mapping.columns.find(
    ({ field, column }) => field === null && REASON.test(column.replaceAll('_', ' ')),
  )?.index;
  for await (const rows of table.batches()) {
    const told: ToldOutcome[] = [];
    const counts = { rows: 0, unreadableDates: 0, withoutDate: 0, withoutId: 0 };
    const batch = reader.read(rows);
    const ids = batch.text('customer_id') ?? [];
    const dates = batch.numeric('churn_date')?.values;
    for (let row = 0; row < batch.rowCount; row++) {
      const cells = rows.rows[row] ?? [];
      counts.rows++;
      const customerId = ids[row] ?? '';
      const at = dates?.[row] ?? NaN;
      const dateCell = dateColumn === undefined ? '' : (cells[dateColumn] ?? '').trim();
      if (customerId === '') counts.withoutId++;
      else if (dateCell === '') counts.withoutDate++;
      else if (Number.isNaN(at) || at > now.getTime()) counts.unreadableDates++;
      else {
        const reason = reasonColumn === undefined ? '' : (cells[reasonColumn] ?? '').trim().slice(0, MAX_REASON);
        told.push({
          customerId,
          event: 'ended',
          at: new Date(at),
          reason: reason === '' ? null : reason,
          voluntary: null,
          externalId: null,
          supersedes: null,
        });
      }
    }
    yield { told, counts };
  }
}
