import type { CustomerHistory } from '@retainwise/sdk';
import { asDashboardClient } from './dashboard-client.ts';
import { useResource, type Resource } from './use-resource.ts';

export type CustomerScore = CustomerHistory['data'][number];

export interface CustomerRiskData {
  /** The latest score; null for a customer who was never scored. */
  readonly latest: CustomerScore | null;
  /** The latest scores, the oldest first. */
  readonly history: readonly CustomerScore[];
}

const MAX_SCORES = 24;

/** What the predictions said of one customer. */
export function useCustomerRisk(customerId: string): Resource<CustomerRiskData> {
  return useResource(`customer ${customerId}`, async (client, signal) => {
    const { data } = await asDashboardClient(client).customers.history(customerId, { limit: MAX_SCORES }, { signal });
    return { latest: data[0] ?? null, history: data.toReversed() };
  });
}
