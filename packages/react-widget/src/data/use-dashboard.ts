import type { Dashboard } from './api-types.ts';
import { asDashboardClient, scopeOf } from './dashboard-client.ts';
import { useConnection, useResource, type Resource } from './use-resource.ts';

/** The state now, what changed since the upload before, the trend and the drivers. */
export function useDashboard(): Resource<Dashboard> {
  const connection = useConnection();
  return useResource('dashboard', (client, signal) =>
    asDashboardClient(client).dashboard.retrieve(scopeOf(connection), { signal }),
  );
}
