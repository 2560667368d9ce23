import type { FieldName } from '../schema/field-names.ts';
import type { FieldBatch, NumericColumn } from './types.ts';

/**
 * Batches of tables with the same columns as one, each with what its own reader made of it: ages are as of the moment
 * of their batch.
 *
 * @throws RangeError without a batch
 */
export function joinBatches(batches: readonly FieldBatch[]): FieldBatch {
  const [first] = batches;
  if (first === undefined) throw new RangeError('There is no batch to join.');
  const starts: number[] = [];
  let rowCount = 0;
  for (const batch of batches) {
    starts.push(rowCount);
    rowCount += batch.rowCount;
  }
  const numbers = new Map<FieldName, NumericColumn | undefined>();
  const texts = new Map<FieldName, readonly string[] | undefined>();
  const columns = new Map<number, readonly string[]>();
  const rows = batches.flatMap(({ source }) => source.rows);
  const common = batches.every(({ currency }) => currency === first.currency) ? first.currency : null;

  function made<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
    if (!known.has(key)) known.set(key, make());
    // as: it was set above, where it was not there
    return known.get(key) as Value;
  }

  function numeric(field: FieldName): NumericColumn | undefined {
    const parts = batches.map((batch) => batch.numeric(field));
    if (parts.some((part) => part === undefined)) return undefined;
    const values = new Float64Array(rowCount);
    const status = new Uint8Array(rowCount);
    parts.forEach((part, i) => {
      values.set(part?.values ?? [], starts[i]);
      status.set(part?.status ?? [], starts[i]);
    });
    return { values, status };
  }

  function text(field: FieldName): readonly string[] | undefined {
    const parts = batches.map((batch) => batch.text(field));
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }

  return {
    firstRow: 1,
    rowCount,
    currency: common,
    currencyAt(row) {
      let at = 0;
      while (at + 1 < starts.length && (starts[at + 1] ?? Infinity) <= row) at++;
      return batches[at]?.currencyAt(row - (starts[at] ?? 0)) ?? null;
    },
    numeric: (field) => made(numbers, field, () => numeric(field)),
    text: (field) => made(texts, field, () => text(field)),
    column: (index) => made(columns, index, () => batches.flatMap((batch) => batch.column(index))),
    decimalOf: (index) => first.decimalOf(index),
    columnsRead: () =>
      new Map([...numbers].flatMap(([field, column]) => (column === undefined ? [] : [[field, column] as const]))),
    source: { firstRow: 1, rows, defects: new Map() },
  };
}
