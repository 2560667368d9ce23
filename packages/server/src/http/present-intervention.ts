import type { Intervention } from '@retainwise/openapi';
import type { InterventionRecord } from '@retainwise/platform';

export const presentIntervention = (intervention: InterventionRecord): Intervention => ({
  customer_id: intervention.customerId,
  kind: intervention.kind,
  at: intervention.at.toISOString(),
  experiment_id: intervention.experimentId,
  assigned: intervention.assigned,
});
