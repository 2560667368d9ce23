import { mapColumns } from '../../mapping/index.ts';
import type { ColumnMapping, MappingAnswers, MappingOverrides } from '../../mapping/types.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { createFieldReader } from '../index.ts';
import type { FieldBatch } from '../types.ts';

export interface ReadTable {
  readonly mapping: ColumnMapping;
  readonly batch: FieldBatch;
  /** The numbers of a field, row by row. */
  values(field: FieldName): readonly number[];
  /** Field by header. */
  readonly fields: Readonly<Record<string, FieldName | null>>;
  reasonOf(header: string): string;
}

/** Columns as `header → cells`, mapped and read as of 15 June 2026. */
export function readTable(
  table: Readonly<Record<string, readonly string[]>>,
  decisions: { readonly answers?: MappingAnswers; readonly overrides?: MappingOverrides } = {},
): ReadTable {
  const header = Object.keys(table);
  const length = Math.max(...Object.values(table).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, row) => header.map((name) => table[name]?.[row] ?? ''));
  const mapping = mapColumns({ header, sample: rows, ...decisions });
  const now = new Date('2026-06-15T00:00:00Z');
  const reader = createFieldReader({ header, sample: rows, mapping, options: { now } });
  const batch = reader.read({ firstRow: 1, rows, defects: new Map() });
  return {
    mapping,
    batch,
    values: (field) => [...(batch.numeric(field)?.values ?? [])],
    fields: Object.fromEntries(mapping.columns.map(({ column, field }) => [column, field])),
    reasonOf: (name) => mapping.columns.find(({ column }) => column === name)?.reason ?? '',
  };
}

/** `count` ids, all different. */
export const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `C-${i + 1001}`);

/** `count` cells, from `cells` again and again. */
export const repeat = (count: number, ...cells: readonly string[]): string[] =>
  Array.from({ length: count }, (_, i) => cells[i % cells.length] ?? '');
