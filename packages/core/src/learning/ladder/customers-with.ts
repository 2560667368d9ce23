/** Customers of whom some row has a label: several windows of one customer may hold the same departure. */
export function customersWith(label: 0 | 1, labels: Uint8Array, groups: Int32Array | null): number {
  const rows = Int32Array.from(labels, (_, row) => row).filter((row) => labels[row] === label);
  return groups === null ? rows.length : new Set(rows.map((row) => groups[row] ?? 0)).size;
}
