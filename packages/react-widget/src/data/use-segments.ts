import type { SegmentColumn, Segments } from './api-types.ts';
import { asDashboardClient } from './dashboard-client.ts';
import { useResource, type Resource } from './use-resource.ts';

/** The totals of each value of a column; of the first column where none is named. */
export function useSegments(predictionId: string | null, column: SegmentColumn | null): Resource<Segments> {
  const key = predictionId === null ? null : `segments ${predictionId} ${column ?? ''}`;
  return useResource(key, (client, signal) =>
    asDashboardClient(client).predictions.segments(predictionId ?? '', column === null ? {} : { column }, { signal }),
  );
}
