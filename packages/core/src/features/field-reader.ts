import type { ColumnMapping } from '../mapping/types.ts';
import type { ColumnFormat, RowBatch } from '../rows/types.ts';
import { CELL_INVALID, CELL_MISSING, CELL_OK } from '../rows/types.ts';
import { inferColumnFormat, isMissing } from '../rows/values/index.ts';
import type { FieldName } from '../schema/field-names.ts';
import { fieldDefinition } from '../schema/index.ts';
import { cellReader } from './cell-reader.ts';
import { DERIVATIONS, type Derivation } from './derivations.ts';
import type { FieldBatch, FieldReader, FieldReaderOptions, NumericColumn } from './types.ts';

export interface FieldReaderInput {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  /** The table's first rows: how numbers and dates are written is decided on them, once for each column. */
  readonly sample: readonly (readonly string[])[];
  readonly options: FieldReaderOptions;
}

interface MappedColumn {
  readonly index: number;
  readonly read: (cell: string) => number;
}

/** Prepares the reading of one table's batches into canonical columns. */
export function createFieldReader({ header, mapping, sample, options }: FieldReaderInput): FieldReader {
  const columns = new Map<FieldName, MappedColumn>();
  for (const { field, index, transform } of mapping.columns) {
    if (field === null) continue;
    const format: ColumnFormat = inferColumnFormat(sample.map((cells) => cells[index] ?? ''));
    columns.set(field, { index, read: cellReader(fieldDefinition(field), transform, format, options.now) });
  }
  const mapped = new Set(columns.keys());
  const derivations = possibleDerivations(mapped);

  return {
    mapped,
    derived: new Map([...derivations].map(([field, { from }]) => [field, from])),
    header,
    read: (batch) => createFieldBatch(batch, columns, derivations, options.now.getTime()),
  };
}

function possibleDerivations(mapped: ReadonlySet<FieldName>): ReadonlyMap<FieldName, Derivation> {
  const derivations = new Map<FieldName, Derivation>();
  for (const derivation of DERIVATIONS) {
    if (mapped.has(derivation.field) || derivations.has(derivation.field)) continue;
    if (derivation.from.every((field) => mapped.has(field) || derivations.has(field))) derivations.set(derivation.field, derivation);
  }
  return derivations;
}

/** Columns of one batch, read when first asked for and kept. */
function createFieldBatch(source: RowBatch, columns: ReadonlyMap<FieldName, MappedColumn>, derivations: ReadonlyMap<FieldName, Derivation>, now: number): FieldBatch {
  const { rows, firstRow } = source;
  const numbers = new Map<FieldName, NumericColumn>();
  const texts = new Map<FieldName, readonly string[]>();

  function numeric(field: FieldName): NumericColumn | undefined {
    const known = numbers.get(field);
    if (known) return known;
    const column = columns.get(field);
    const derivation = derivations.get(field);
    const read = column ? readColumn(rows, column) : derivation ? deriveColumn(derivation) : undefined;
    if (read) numbers.set(field, read);
    return read;
  }

  function deriveColumn({ from, optional = [], compute }: Derivation): NumericColumn {
    const inputs = [...from, ...optional].map((field) => numeric(field)?.values);
    const values = new Float64Array(rows.length);
    const status = new Uint8Array(rows.length);
    for (let row = 0; row < rows.length; row++) {
      const value = compute(inputs.map((input) => input?.[row] ?? NaN), now);
      values[row] = value;
      status[row] = Number.isNaN(value) ? CELL_MISSING : CELL_OK;
    }
    return { values, status };
  }

  function text(field: FieldName): readonly string[] | undefined {
    const known = texts.get(field);
    if (known) return known;
    const column = columns.get(field);
    if (!column) return undefined;
    const read = rows.map((cells) => {
      const cell = cells[column.index] ?? '';
      return isMissing(cell) ? '' : cell.trim();
    });
    texts.set(field, read);
    return read;
  }

  return { firstRow, rowCount: rows.length, numeric, text, column: (index) => rows.map((cells) => cells[index] ?? ''), source };
}

function readColumn(rows: RowBatch['rows'], { index, read }: MappedColumn): NumericColumn {
  const values = new Float64Array(rows.length);
  const status = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[index] ?? '';
    if (isMissing(cell)) {
      values[row] = NaN;
      status[row] = CELL_MISSING;
      continue;
    }
    const value = read(cell);
    values[row] = value;
    status[row] = Number.isNaN(value) ? CELL_INVALID : CELL_OK;
  }
  return { values, status };
}
