import { createFieldReader } from '../features/index.ts';
import { createNewestDateFinder, decideAsOf, isRecent, type AsOf } from '../features/newest-date.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { ColumnFormat, Table } from '../rows/types.ts';

/**
 * The moment at which ages in a table are to be measured when nobody gives one: the newest date of something that has
 * happened, where that is clearly older than now, else now. Reads the first rows only where they are recent or have no
 * dates, and otherwise the whole table.
 */
export async function asOfOfTable(
  { header, sample, batches }: Pick<Table, 'header' | 'sample' | 'batches'>,
  mapping: ColumnMapping,
  now: Date,
  formats?: readonly (ColumnFormat | null)[] | null,
): Promise<AsOf> {
  const reader = createFieldReader({ header, sample, mapping, formats: formats ?? null, options: { now } });
  const start = createNewestDateFinder(mapping, reader, now.getTime());
  if (!start.hasDates) return decideAsOf(null, null, now);
  start.add(reader.read({ firstRow: 1, rows: sample, defects: new Map() }), () => true);
  const first = start.newest();
  if (first !== null && isRecent(first, now.getTime())) return decideAsOf(null, null, now);
  const finder = createNewestDateFinder(mapping, reader, now.getTime());
  for await (const batch of batches()) finder.add(reader.read(batch), (row) => !batch.defects.has(row));
  return decideAsOf(null, finder.newest(), now);
}
