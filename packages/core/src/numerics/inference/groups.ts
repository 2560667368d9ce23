/**
 * The sum of the values of each group.
 *
 * @param groups group of each value, as a number from 0
 */
export function sumByGroup(values: Float64Array, groups: Int32Array): Float64Array {
  const sums = new Float64Array(groups.reduce((most, group) => Math.max(most, group), -1) + 1);
  groups.forEach((group, i) => (sums[group] = (sums[group] ?? 0) + (values[i] ?? 0)));
  return sums;
}

/**
 * How many times as much the sum of residuals varies as it would if rows were independent: Σ of the squared sums of
 * groups over Σ of the squares (Kish 1965, the design effect). At least 1.
 *
 * @param groups customer of each row, as a number from 0; null where each row is a customer of its own
 */
export function designEffect(residuals: Float64Array, groups: Int32Array | null): number {
  if (groups === null) return 1;
  const squares = residuals.reduce((sum, each) => sum + each * each, 0);
  if (squares === 0) return 1;
  const grouped = sumByGroup(residuals, groups).reduce((sum, each) => sum + each * each, 0);
  return Math.max(1, grouped / squares);
}
