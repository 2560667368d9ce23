/**
 * The assignment of rows to columns with the largest total weight, each row to at most one column and each column to
 * at most one row: the Hungarian method with potentials (Kuhn 1955; Jonker and Volgenant's shortest augmenting paths).
 * Pairings of weight 0 are not made.
 *
 * @param weights rows × columns, none below 0
 * @returns for each row its column, or −1
 */
export function assignMaxWeight(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  // One spare column a row, of weight 0, lets every row stay alone.
  const real = Math.max(0, ...weights.map((row) => row.length));
  const columns = real + rows;
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);

  for (let row = 1; row <= rows; row++) {
    const previous = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const visited = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const current = rowOf[column] ?? 0;
      let next = 0;
      let step = Infinity;
      for (let j = 1; j <= columns; j++) {
        if (visited[j] === 1) continue;
        const reduced = cost(current, j) - (rowPotential[current] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (slack[j] ?? Infinity)) {
          slack[j] = reduced;
          previous[j] = column;
        }
        if ((slack[j] ?? Infinity) < step) {
          step = slack[j] ?? Infinity;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (visited[j] === 1) {
          rowPotential[rowOf[j] ?? 0] = (rowPotential[rowOf[j] ?? 0] ?? 0) + step;
          columnPotential[j] = (columnPotential[j] ?? 0) - step;
        } else slack[j] = (slack[j] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = previous[column] ?? 0) rowOf[column] = rowOf[previous[column] ?? 0] ?? 0;
  }

  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= real; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
