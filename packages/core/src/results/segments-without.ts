import type { ResultRow, SegmentColumnTotals, SegmentTotals } from './types.ts';

/**
 * Totals of segments without one customer. A value that nobody has any more is not listed; of the values that are not,
 * the next largest stays among the others.
 *
 * @param values of the customer, by field
 * @param currency whose amounts are added up
 */
export function segmentsWithout(
  columns: readonly SegmentColumnTotals[],
  row: ResultRow,
  values: ReadonlyMap<string, string>,
  currency: string | null,
): readonly SegmentColumnTotals[] {
  return columns
    .map(({ field, segments }) => {
      const value = values.get(field);
      if (value === undefined) return { field, segments };
      const own =
        segments.find((segment) => !segment.isOther && (segment.value ?? '') === value) ??
        segments.find(({ isOther }) => isOther);
      const isCounted = field === 'currency' || (row.currency ?? currency) === currency;
      return {
        field,
        segments: segments
          .map((segment) => (segment === own ? without(segment, row, isCounted) : segment))
          .filter(({ customers, alreadyChurned }) => customers + alreadyChurned > 0),
      };
    })
    .filter(({ segments }) => segments.some(({ value, isOther }) => value !== null || isOther));
}

function without(segment: SegmentTotals, row: ResultRow, isCounted: boolean): SegmentTotals {
  if (row.alreadyChurned) return { ...segment, alreadyChurned: segment.alreadyChurned - 1 };
  const { churnProbability, revenueAtRisk, riskLevel } = row;
  const cents = Math.round(100 * segment.revenueAtRisk) - (isCounted ? Math.round(100 * (revenueAtRisk ?? 0)) : 0);
  const millionths = Math.round(1e6 * segment.expectedLeavers) - Math.round(1e6 * churnProbability);
  return {
    ...segment,
    customers: segment.customers - 1,
    expectedLeavers: Math.max(0, millionths) / 1e6,
    revenueAtRisk: Math.max(0, cents) / 100,
    riskLevels: { ...segment.riskLevels, [riskLevel]: segment.riskLevels[riskLevel] - 1 },
  };
}
