import type { ChangeKind, ChangePage } from './api-types.ts';
import { asDashboardClient } from './dashboard-client.ts';
import { useResource, type Resource } from './use-resource.ts';

/** Who changed in one way since the upload before, those with the most revenue at risk first. */
export function useChanges(predictionId: string | null, kind: ChangeKind, limit = 10): Resource<ChangePage> {
  const key = predictionId === null ? null : `changes ${predictionId} ${kind} ${limit}`;
  return useResource<ChangePage>(key, async (client, signal) =>
    asDashboardClient(client).predictions.changes(predictionId ?? '', { kind, limit }, { signal }),
  );
}
