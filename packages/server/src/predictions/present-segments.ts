import { FIELDS, type SegmentColumnTotals } from '@retainwise/core';
import type { Segments } from '@retainwise/openapi';
import type { PredictionRecord } from '@retainwise/platform';

type SegmentColumn = Segments['columns'][number]['column'];

/** @param column one of `all` */
export function presentSegments(
  { id, mapping, metrics }: Pick<PredictionRecord, 'id' | 'mapping' | 'metrics'>,
  all: readonly SegmentColumnTotals[],
  column: SegmentColumnTotals | undefined,
): Segments {
  const headerOf = (field: string) => mapping?.columns.find((found) => found.field === field)?.column ?? field;
  return {
    prediction_id: id,
    columns: all.map(({ field }) => ({
      column: columnOf(field),
      label: FIELDS.find(({ name }) => name === field)?.label ?? field,
      header: headerOf(field),
    })),
    column: column === undefined ? null : columnOf(column.field),
    currency: metrics?.currency ?? null,
    data: (column?.segments ?? []).map((segment) => ({
      value: segment.value,
      is_other: segment.isOther,
      customers: segment.customers,
      already_churned: segment.alreadyChurned,
      expected_leavers: Math.round(100 * segment.expectedLeavers) / 100,
      mean_probability: segment.customers === 0 ? 0 : round6(segment.expectedLeavers / segment.customers),
      revenue_at_risk: segment.revenueAtRisk,
      by_level: segment.riskLevels,
    })),
  };
}

// as: the engine counts by these fields alone
const columnOf = (field: string): SegmentColumn => field as SegmentColumn;

const round6 = (value: number): number => Math.round(1e6 * value) / 1e6;
