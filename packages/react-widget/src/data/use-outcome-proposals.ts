import type { OutcomeProposal, OutcomeQuestion } from '@retainwise/sdk';
import { scopeOf } from './dashboard-client.ts';
import { asReportClient } from './report-client.ts';
import { useConnection, useResource, type Resource } from './use-resource.ts';

export interface OutcomeProposals {
  readonly proposals: readonly OutcomeProposal[];
  readonly questions: readonly OutcomeQuestion[];
  /** There are more than are shown. */
  readonly hasMore: boolean;
}

const MAX_SHOWN = 50;

/** Who seems to have left between two complete lists, and questions about these. */
export function useOutcomeProposals(): Resource<OutcomeProposals> {
  const connection = useConnection();
  return useResource('outcome-proposals', async (client, signal) => {
    const params = { limit: MAX_SHOWN, ...scopeOf(connection) };
    const { data, questions, next_cursor } = await asReportClient(client).outcomes.proposals.list(params, { signal });
    return { proposals: data, questions, hasMore: next_cursor !== null };
  });
}
