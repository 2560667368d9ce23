import { bytesOf, type ByteText } from './byte-text.ts';
import { csvCell } from '../csv.ts';

/** Cells cached per column; a power of two. */
const SLOTS = 64;
/** Columns with a cache, from the first on. */
const MAX_COLUMNS = 256;
/** Give up caching a column (an id, an amount) once misses exceed hits / 2 by this many. */
const MAX_MISSES = 200;
const COMMA = 44;

interface KnownColumn {
  readonly cells: string[];
  readonly written: Uint8Array[];
  /** Two for each miss less one for each hit, at least 0. */
  misses: number;
}

/** Writes the cells of rows, each followed by a comma. In columns of few distinct cells, each is encoded once. */
export function createCellWriter(out: ByteText): (cells: readonly string[]) => void {
  const columns: KnownColumn[] = [];

  function writeKnown(column: KnownColumn, cell: string): void {
    const slot = (cell.length * 7 + cell.charCodeAt(0)) & (SLOTS - 1);
    const known = column.cells[slot] === cell ? column.written[slot] : undefined;
    if (known) {
      if (column.misses > 0) column.misses--;
      out.bytes(known);
      return;
    }
    const written = bytesOf(`${csvCell(cell)},`);
    column.misses += 2;
    column.cells[slot] = cell;
    column.written[slot] = written;
    out.bytes(written);
  }

  return (cells) => {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? '';
      if (columns.length === i && i < MAX_COLUMNS)
        columns.push({ cells: new Array<string>(SLOTS).fill(''), written: [], misses: 0 });
      const column = columns[i];
      if (column !== undefined && column.misses <= MAX_MISSES) writeKnown(column, cell);
      else {
        out.text(csvCell(cell));
        out.byte(COMMA);
      }
    }
  };
}
