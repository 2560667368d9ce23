import { bytesOf, type ByteText } from './byte-text.ts';
import { csvCell } from '../csv.ts';

/** Spellings kept for a column; a power of two. */
const SLOTS = 64;
/** Columns with kept spellings, from the first on. */
const MAX_COLUMNS = 256;
/** A column whose new cells outnumber half of its known ones by this (an id, an amount) is not looked up any more. */
const MAX_MISSES = 200;

interface KnownColumn {
  readonly cells: string[];
  readonly written: Uint8Array[];
  /** Two for each new cell less one for each known one, from 0 on. */
  misses: number;
}

/** Writes the cells of rows, a comma behind each. In columns of few different words each is made fit for CSV once. */
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
      else out.text(`${csvCell(cell)},`);
    }
  };
}
