import type { RowBatch } from '../rows/types.ts';
import { CELL_INVALID, CELL_MISSING, CELL_OK } from '../rows/types.ts';
import { isMissing, parsePlainNumber } from '../rows/values/index.ts';
import type { ColumnMaker } from './column-maker.ts';
import type { NumericColumn } from './types.ts';

/** A cell as a number of its field, NaN when it holds no value of it. */
export type CellReader = (cell: string) => number;

/** Reads the column at `index` of a batch into a new one. What each cell is read as does not depend on the others. */
export type ColumnReader = (rows: RowBatch['rows'], index: number, make: ColumnMaker) => NumericColumn;

/** Spellings kept; a power of two. */
const SLOTS = 64;

/** Reads any column cell by cell. `isNone` recognizes cells that mean "no value" in this column only. */
export function readEachCell(read: CellReader, isNone: (cell: string) => boolean = isMissing): ColumnReader {
  return (rows, index, make) => {
    const column = make();
    const { values, status } = column;
    for (let row = 0; row < rows.length; row++) {
      const cell = rows[row]?.[index] ?? '';
      const value = readCell(read, cell);
      values[row] = value;
      if (Number.isNaN(value)) status[row] = statusOf(value, cell, isNone);
    }
    return column;
  };
}

/**
 * A column of numbers: digits with at most one decimal sign are read on the spot and `scale`d, anything else by `read`,
 * which must agree with that where both can read a cell.
 */
export function readPlainNumbers(
  read: CellReader,
  decimal: '.' | ',',
  scale: (value: number) => number,
  isNone: (cell: string) => boolean = isMissing,
): ColumnReader {
  return (rows, index, make) => {
    const column = make();
    const { values, status } = column;
    for (let row = 0; row < rows.length; row++) {
      const cell = rows[row]?.[index] ?? '';
      const plain = parsePlainNumber(cell, decimal);
      const value = Number.isNaN(plain) ? readCell(read, cell) : scale(plain);
      values[row] = value;
      if (Number.isNaN(value)) status[row] = statusOf(value, cell, isNone);
    }
    return column;
  };
}

/**
 * A column of few distinct cells: each spelling is read once. Its slot follows from its length and first character,
 * which is cheaper than hashing a fresh string, and a new spelling replaces the one in its slot.
 */
export function readSpellings(read: CellReader, isNone: (cell: string) => boolean = isMissing): ColumnReader {
  const spellings = new Array<string>(SLOTS).fill('');
  const valueOf = new Float64Array(SLOTS).fill(NaN);
  const statusAt = new Uint8Array(SLOTS).fill(CELL_MISSING);
  return (rows, index, make) => {
    const column = make();
    const { values, status } = column;
    for (let row = 0; row < rows.length; row++) {
      const cell = rows[row]?.[index] ?? '';
      const slot = (cell.length * 7 + cell.charCodeAt(0)) & (SLOTS - 1);
      if (spellings[slot] !== cell) {
        const value = readCell(read, cell);
        spellings[slot] = cell;
        valueOf[slot] = value;
        statusAt[slot] = statusOf(value, cell, isNone);
      }
      // A slot is in range by construction: `as number` only takes away the `undefined` of unchecked access.
      const value = valueOf[slot] as number;
      values[row] = value;
      if (Number.isNaN(value)) status[row] = statusAt[slot] as number;
    }
    return column;
  };
}

const readCell = (read: CellReader, cell: string): number => (cell === '' ? NaN : read(cell));

/** A marker such as "none" may be a category: what can be read is never missing. */
function statusOf(value: number, cell: string, isNone: (cell: string) => boolean): number {
  if (!Number.isNaN(value)) return CELL_OK;
  return isNone(cell) ? CELL_MISSING : CELL_INVALID;
}
