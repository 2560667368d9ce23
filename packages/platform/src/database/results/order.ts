import { STANDINGS, hasLeft, levelOfStanding } from '@retainwise/core';
import { z } from 'zod';
import type { ResultPageOptions, ResultSort } from './types.ts';

export type SortColumn = 'probability' | 'revenue' | 'row_number';

/** An order of results: the columns of one index, read in one direction. */
export interface Order {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export function orderOf(sort: ResultSort): Order {
  switch (sort) {
    case '-churn_probability':
      return { column: 'probability', descending: true };
    case 'churn_probability':
      return { column: 'probability', descending: false };
    case '-revenue_at_risk':
      return { column: 'revenue', descending: true };
    case 'revenue_at_risk':
      return { column: 'revenue', descending: false };
    case 'row_number':
      return { column: 'row_number', descending: false };
  }
}

/** The standings that a filter admits. Customers who have left are in no level, unless they are asked for. */
export function standingsOf({
  riskLevel,
  alreadyChurned,
}: Pick<ResultPageOptions, 'riskLevel' | 'alreadyChurned'>): readonly number[] {
  const left = alreadyChurned ?? (riskLevel === undefined ? undefined : false);
  return Array.from({ length: STANDINGS }, (_, standing) => standing).filter(
    (standing) =>
      (riskLevel === undefined || levelOfStanding(standing) === riskLevel) &&
      (left === undefined || hasLeft(standing) === left),
  );
}

/** Rows of a page that stand together: those of a segment all come before those of the next. */
export interface Segment {
  readonly left: boolean;
  /** Rows without a value of the sort column. */
  readonly unvalued: boolean;
  readonly standings: readonly number[];
}

/** Customers first, then those who have left; in the order of the file they are not apart. */
export function segmentsOf(options: ResultPageOptions): readonly Segment[] {
  const { column } = orderOf(options.sort);
  const standings = standingsOf(options);
  if (column === 'row_number') return [{ left: false, unvalued: false, standings }];
  return [false, true].flatMap((left) => {
    const side = standings.filter((standing) => hasLeft(standing) === left);
    const valued = { left, unvalued: false, standings: side };
    if (side.length === 0) return [];
    return column === 'revenue' ? [valued, { ...valued, unvalued: true }] : [valued];
  });
}

/**
 * Of the last row returned: the segment, the values of the sort column and of row_number; the value is null where the
 * segment has none. Then the number of matching rows and whether there are more: the rows of a prediction do not
 * change, so only the first page counts them.
 */
export type Key = readonly [segment: number, value: number | null, rowNumber: number, total: number, capped: boolean];

export const keySchema: z.ZodType<Key> = z.tuple([
  z.int().min(0).max(3),
  z.number().nullable(),
  z.int32().min(0),
  z.int().min(0),
  z.boolean(),
]);
