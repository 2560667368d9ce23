import type { DecimalSign, RowBatch } from '../rows/types.ts';
import { CELL_MISSING, CELL_OK } from '../rows/types.ts';
import { isBare, isMissing } from '../rows/values/index.ts';
import type { FieldName } from '../schema/field-names.ts';
import type { FieldDefinition } from '../schema/types.ts';
import type { Currencies } from './currencies.ts';
import { createColumnMaker } from './column-maker.ts';
import type { ColumnReader } from './column-reader.ts';
import type { Derivation } from '../schema/derivations.ts';
import type { FieldBatch, NumericColumn } from './types.ts';

export interface MappedColumn {
  readonly definition: FieldDefinition;
  readonly index: number;
  readonly read: ColumnReader;
}

export interface FieldBatchInput {
  readonly source: RowBatch;
  readonly columns: ReadonlyMap<FieldName, MappedColumn>;
  readonly derivations: ReadonlyMap<FieldName, Derivation>;
  /** UTC milliseconds. */
  readonly now: number;
  readonly currencies: Currencies;
  readonly decimalOf: (column: number) => DecimalSign | null;
  /** Columns that were read elsewhere. */
  readonly known?: ReadonlyMap<FieldName, NumericColumn> | undefined;
}

/** Columns of one batch, read when first asked for and kept. */
export function createFieldBatch({
  source,
  columns,
  derivations,
  now,
  currencies,
  decimalOf,
  known,
}: FieldBatchInput): FieldBatch {
  const { rows, firstRow } = source;
  const numbers = new Map<FieldName, NumericColumn | undefined>(known);
  const texts = new Map<FieldName, readonly string[] | undefined>();
  const cells = new Map<number, readonly string[]>();
  const make = createColumnMaker(rows.length, columns.size + derivations.size);

  function readNumeric(field: FieldName): NumericColumn | undefined {
    const column = columns.get(field);
    if (column) return isNumeric(column.definition) ? column.read(rows, column.index, make) : undefined;
    const derivation = derivations.get(field);
    return derivation && deriveColumn(derivation);
  }

  function deriveColumn({ from, compute }: Derivation): NumericColumn {
    const [first, second] = from.map((field) => numeric(field)?.values);
    const column = make();
    const { values, status } = column;
    for (let row = 0; row < rows.length; row++) {
      const value = compute(first?.[row] ?? NaN, second?.[row] ?? NaN, now);
      values[row] = value;
      status[row] = Number.isNaN(value) ? CELL_MISSING : CELL_OK;
    }
    return column;
  }

  function numeric(field: FieldName): NumericColumn | undefined {
    return remember(numbers, field, () => readNumeric(field));
  }

  function text(field: FieldName): readonly string[] | undefined {
    return remember(texts, field, () => {
      const found = columns.get(field);
      return found && readText(rows, found);
    });
  }

  const column = (index: number): readonly string[] =>
    remember(cells, index, () => rows.map((row) => row[index] ?? ''));
  const currencyAt = (row: number): string | null => currencies.of(rows[row] ?? []);
  const columnsRead = (): ReadonlyMap<FieldName, NumericColumn> =>
    new Map([...numbers].flatMap(([field, read]) => (read === undefined ? [] : [[field, read] as const])));
  return {
    firstRow,
    rowCount: rows.length,
    currency: currencies.common,
    currencyAt,
    decimalOf,
    numeric,
    text,
    column,
    columnsRead,
    source,
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!known.has(key)) known.set(key, make());
  // Present, whatever it is: `undefined` is an answer too.
  return known.get(key) as Value;
}

const isNumeric = ({ kind }: FieldDefinition): boolean => kind !== 'identifier' && kind !== 'text';

/** Trimmed cells; '' where empty, and for texts where they only say that there is none. */
function readText(rows: RowBatch['rows'], { definition, index }: MappedColumn): string[] {
  return rows.map((cells) => textOfCell(definition, cells[index] ?? ''));
}

/** A cell as the text of a field. */
export function textOfCell(definition: FieldDefinition, written: string): string {
  const cell = isBare(written) ? written : written.trim();
  // NA is Namibia.
  const isMarker = !isNumeric(definition) && isMissing(cell) && !(definition.name === 'country' && /^na$/i.test(cell));
  return isMarker ? '' : cell;
}
