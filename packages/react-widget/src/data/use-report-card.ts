import type { ReportCardAnswer } from '@retainwise/sdk';
import { scopeOf } from './dashboard-client.ts';
import { asReportClient } from './report-client.ts';
import { useConnection, useResource, type Resource } from './use-resource.ts';

/** Whether the scores were right, as far as can be said. */
export function useReportCard(horizonDays?: 30 | 60 | 90 | 180 | 365): Resource<ReportCardAnswer> {
  const connection = useConnection();
  const days = horizonDays === undefined ? {} : { horizon_days: horizonDays };
  return useResource(`report-card ${horizonDays ?? ''}`, (client, signal) =>
    asReportClient(client).reportCard.retrieve({ ...days, ...scopeOf(connection) }, { signal }),
  );
}
