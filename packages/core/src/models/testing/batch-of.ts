import { createFieldReader } from '../../features/index.ts';
import type { FieldBatch } from '../../features/types.ts';
import type { ColumnMapping } from '../../mapping/types.ts';
import { FIELD_NAMES, type FieldName } from '../../schema/index.ts';

export interface BatchOptions {
  /** Columns of the file that are not a field of the schema, by header. */
  readonly other?: Readonly<Record<string, readonly string[]>>;
  readonly firstRow?: number;
}

const isField = (name: string): name is FieldName => (FIELD_NAMES as readonly string[]).includes(name);

/** A batch as the engine reads it from a file whose columns are named as the fields; cells as people write them. */
export function batchOf(
  fields: Readonly<Partial<Record<FieldName, readonly string[]>>>,
  { other = {}, firstRow = 1 }: BatchOptions = {},
): FieldBatch {
  const columns = Object.entries({ ...fields, ...other });
  const header = columns.map(([name]) => name);
  const mapping: ColumnMapping = {
    fingerprint: '',
    missing: [],
    derived: [],
    questions: [],
    columns: header.map((column, index) => ({
      column,
      index,
      field: isField(column) ? column : null,
      confidence: 1,
      strategy: 'exact',
      transform: null,
      reason: '',
    })),
  };
  const rows = Array.from({ length: columns[0]?.[1].length ?? 0 }, (_, row) =>
    columns.map(([, cells]) => cells[row] ?? ''),
  );
  return createFieldReader({ header, mapping, sample: rows, options: { now: new Date('2026-06-15T12:00:00Z') } }).read({
    firstRow,
    rows,
    defects: new Map(),
  });
}

/** Every row of a batch. */
export function allRows(batch: FieldBatch): Int32Array {
  return Int32Array.from({ length: batch.rowCount }, (_, row) => row);
}
