import { segmentValue } from '@retainwise/core';
import type { Segments } from '@retainwise/openapi';
import type { PredictionListEntry, SegmentFilter } from '@retainwise/platform';
import type { ServerDependencies } from '../app/dependencies.ts';
import { ApiError } from '../http/api-error.ts';

type SegmentColumn = Segments['columns'][number]['column'];

/** Results of more customers have no index of segments, and reading them all for a page would take seconds. */
const MAX_CUSTOMERS = 20_000;

/**
 * The segment that results are filtered by; undefined where none is asked for.
 *
 * @throws ApiError ERR-2001 for one parameter without the other, ERR-4009 where it cannot be filtered by
 */
export async function segmentFilter(
  database: ServerDependencies['database'],
  prediction: PredictionListEntry,
  { column: asked, value }: { readonly column: string | undefined; readonly value: string | undefined },
): Promise<SegmentFilter | undefined> {
  if (asked === undefined && value === undefined) return undefined;
  if (asked === undefined || value === undefined)
    throw new ApiError('ERR-2001', 'Send segment_column and segment_value together.');
  const customers = prediction.rowsAccepted ?? 0;
  if (customers > MAX_CUSTOMERS)
    throw new ApiError(
      'ERR-4009',
      `This prediction has ${customers.toLocaleString('en')} customers. At most 20,000 can be filtered by segment.`,
    );
  // as: the contract admits no others
  const field = asked as SegmentColumn;
  const counted = await database.dashboard.segments(prediction, prediction.id);
  const full = await database.predictions.find(prediction, prediction.id);
  const column = full?.mapping?.columns.find((found) => found.field === field);
  if (column === undefined || !counted.some((segments) => segments.field === field))
    throw new ApiError('ERR-4009', `This prediction has no segments by ${asked}.`);
  return { field, column: column.index, value: segmentValue(value) };
}
