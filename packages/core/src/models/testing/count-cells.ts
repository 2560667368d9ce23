import type { FieldBatch, NumericColumn } from '../../features/types.ts';
import type { FieldName } from '../../schema/field-names.ts';

/** How many array elements were read: what work costs, independent of the machine. */
export class CellCounter {
  read = 0;

  /**
   * The same array, whose reads are counted: one for an element, its whole length for a method such as `map` or an
   * iteration.
   */
  watch<T extends readonly unknown[] | Float64Array | Uint8Array | Uint16Array>(array: T): T {
    return new Proxy(array, {
      get: (target, property) => {
        // The array is the receiver: methods of typed arrays refuse a proxy.
        const value: unknown = Reflect.get(target, property, target);
        if (typeof value === 'function') {
          return (...args: unknown[]): unknown => {
            this.read += target.length;
            return Reflect.apply(value, target, args);
          };
        }
        if (typeof property === 'string' && property !== 'length') this.read++;
        return value;
      },
    });
  }

  /** The same batch, whose columns and rows are counted. */
  watchBatch(batch: FieldBatch): FieldBatch {
    const numbers = new Map<FieldName, NumericColumn | undefined>();
    const texts = new Map<FieldName | number, readonly string[] | undefined>();
    return {
      ...batch,
      numeric: (field) =>
        keep(numbers, field, () => {
          const column = batch.numeric(field);
          return column && { values: this.watch(column.values), status: this.watch(column.status) };
        }),
      text: (field) =>
        keep(texts, field, () => {
          const text = batch.text(field);
          return text && this.watch(text);
        }),
      column: (index) => keep(texts, index, () => this.watch(batch.column(index))) ?? [],
    };
  }
}

/** Wrapped once, like the column itself. */
function keep<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value | undefined {
  if (!known.has(key)) known.set(key, make());
  return known.get(key);
}
