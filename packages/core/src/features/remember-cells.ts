/** Spellings kept; a power of two. */
const SLOTS = 64;

/**
 * Reads each spelling once, for columns of few distinct cells. A spelling's place follows from its length and first
 * character, which is cheaper than hashing a fresh string, and a newcomer takes the place of whoever was there.
 */
export function rememberCells(read: (cell: string) => number): (cell: string) => number {
  const cells = new Array<string>(SLOTS).fill('');
  const values = new Float64Array(SLOTS).fill(read(''));
  return (cell) => {
    const slot = (cell.length * 7 + cell.charCodeAt(0)) & (SLOTS - 1);
    if (cells[slot] === cell) return values[slot] ?? NaN;
    const value = read(cell);
    cells[slot] = cell;
    values[slot] = value;
    return value;
  };
}
