import { decideAsOf, type AsOf } from '../../../features/newest-date.ts';
import type { ColumnMapping } from '../../../mapping/types.ts';
import type { Table } from '../../../rows/types.ts';
import { asOfOfTable } from '../../../scoring/as-of-table.ts';
import type { Moments } from '../../../scoring/table/table-settings.ts';
import type { CliIo } from '../io.ts';
import { withInput } from './open-input.ts';

/**
 * The moment at which ages in FILE are measured: as given, or decided by its dates, for which it is read once more than
 * it is scored. FILE must be one that can be read twice: see `withKeptFile`.
 */
export async function findAsOf(
  file: string,
  io: CliIo,
  { asOf, today }: Moments,
  mappingOf: (table: Table) => ColumnMapping,
): Promise<AsOf> {
  if (asOf !== null) return decideAsOf(asOf, null, today);
  return withInput(file, io, ({ table }) => asOfOfTable(table, mappingOf(table), today));
}

/** `2026-06-15, the newest date in the file`. */
export function asOfText({ date, source }: AsOf): string {
  const day = date.toISOString().slice(0, 10);
  if (source === 'newest_date') return `${day}, the newest date in the file`;
  return source === 'given' ? `${day}, as given` : `${day}, today`;
}
