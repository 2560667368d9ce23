import { mapColumns } from '../map-columns.ts';
import type { MapColumnsInput } from '../types.ts';

/** The columns of a table, by header. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** A table by its columns, as `mapColumns` takes it; short columns end in empty cells. */
export function tableOf(columns: Columns): Required<Pick<MapColumnsInput, 'header' | 'sample'>> {
  const rows = Math.max(...Object.values(columns).map((cells) => cells.length));
  return {
    header: Object.keys(columns),
    sample: Array.from({ length: rows }, (_, row) => Object.values(columns).map((cells) => cells[row] ?? '')),
  };
}

/** The field of each column of a table, by header. */
export function fieldsOf(columns: Columns): Readonly<Record<string, string | null>> {
  return Object.fromEntries(mapColumns(tableOf(columns)).columns.map(({ column, field }) => [column, field]));
}
