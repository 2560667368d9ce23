import type { Dashboard } from './api-types.ts';
import { asDashboardClient } from './dashboard-client.ts';
import { useResource, type Resource } from './use-resource.ts';

/** The state now, what changed since the upload before, the trend and the drivers. */
export function useDashboard(): Resource<Dashboard> {
  return useResource('dashboard', (client, signal) => asDashboardClient(client).dashboard.retrieve({}, { signal }));
}
