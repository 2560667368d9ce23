import { stat } from 'node:fs/promises';
import { decideAsOf, type AsOf } from '../../../features/newest-date.ts';
import type { ColumnMapping } from '../../../mapping/types.ts';
import type { Table } from '../../../rows/types.ts';
import { asOfOfTable } from '../../../scoring/as-of-table.ts';
import type { Moments } from '../arguments.ts';
import type { CliIo } from '../io.ts';
import { withInput } from './open-input.ts';

/**
 * The moment at which ages in FILE are measured: as given, or decided by its dates, for which it is read once more than
 * it is scored. Standard input and pipes cannot be read twice, and are as of now.
 */
export async function findAsOf(
  file: string,
  io: CliIo,
  { asOf, today }: Moments,
  mappingOf: (table: Table) => ColumnMapping,
): Promise<AsOf> {
  if (asOf !== null || file === '-' || (await isPipe(file))) return decideAsOf(asOf, null, today);
  return withInput(file, io, ({ table }) => asOfOfTable(table, mappingOf(table), today));
}

/** A missing file is reported when it is opened. */
const isPipe = (file: string): Promise<boolean> =>
  stat(file).then(
    (stats) => !stats.isFile() && !stats.isDirectory(),
    () => false,
  );

/** `2026-06-15, the newest date in the file`. */
export function asOfText({ date, source }: AsOf): string {
  const day = date.toISOString().slice(0, 10);
  if (source === 'newest_date') return `${day}, the newest date in the file`;
  return source === 'given' ? `${day}, as given` : `${day}, today`;
}
