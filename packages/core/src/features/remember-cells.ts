const MOST_REMEMBERED = 48;

/**
 * Reads each spelling once, for columns of few distinct cells. Comparing with the handful of spellings met so far is
 * cheaper than hashing a fresh string, and the memory is bounded.
 */
export function rememberCells(read: (cell: string) => number): (cell: string) => number {
  const cells: string[] = [];
  const values: number[] = [];
  return (cell) => {
    for (let i = 0; i < cells.length; i++) {
      if (cells[i] === cell) return values[i] ?? NaN;
    }
    const value = read(cell);
    if (cells.length < MOST_REMEMBERED) {
      cells.push(cell);
      values.push(value);
    }
    return value;
  };
}
