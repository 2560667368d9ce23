import type {
  Outcome,
  OutcomeProposalsConfirm,
  OutcomeProposalsDecided,
  OutcomeProposalsReject,
  OutcomesRecord,
  OutcomesWatermark,
  OutcomesWatermarkUpdate,
} from '@retainwise/openapi';
import type { FakeState, Owned } from '../../state/fake-state.ts';
import { jsonBody } from '../body.ts';
import type { AnswerContext, AnswerTable } from '../context.ts';
import { pageOf, windowOf } from '../page.ts';
import { recordOutcome } from './record-outcome.ts';

const SOURCES = ['api', 'file', 'lists'] as const;

export const OUTCOMES: AnswerTable = {
  async recordOutcomes(context) {
    const { outcomes } = await jsonBody<OutcomesRecord>(context.request);
    const { reference } = context;
    const data = outcomes.map((told) => recordOutcome(context, told, { reference, source: 'api' }));
    const count = (state: string): number => data.filter((one) => one.state === state).length;
    return { recorded: count('recorded'), duplicates: count('duplicate'), conflicts: count('conflict'), data };
  },

  listOutcomes({ state, query, reference }) {
    const [customer, source] = [query.get('customer_id'), query.get('source')];
    const all = itemsOf(state.outcomes, reference).filter(
      (one) => (customer === null || one.customer_id === customer) && (source === null || one.source === source),
    );
    return pageOf(all.toReversed(), windowOf(query));
  },

  retrieveOutcomesWatermark: ({ state, reference }) => watermarkOf(state, reference),

  async setOutcomesWatermark({ state, request, reference }) {
    const { observed_through } = await jsonBody<OutcomesWatermarkUpdate>(request);
    state.watermarks.set(keyOf(reference, 'api'), new Date(observed_through).toISOString());
    return watermarkOf(state, reference);
  },

  listOutcomeProposals: ({ state, query, reference }) => ({
    questions: [],
    ...pageOf(itemsOf(state.proposals, reference), windowOf(query)),
  }),

  async confirmOutcomeProposals(context) {
    const { proposal_ids, occurred_at } = await jsonBody<OutcomeProposalsConfirm>(context.request);
    return decide(context, proposal_ids, 'recorded', occurred_at);
  },

  async rejectOutcomeProposals(context) {
    const { proposal_ids } = await jsonBody<OutcomeProposalsReject>(context.request);
    return decide(context, proposal_ids, 'rejected');
  },
};

/** What belongs to the account itself or to one end customer. */
export function itemsOf<T>(all: readonly Owned<T>[], reference: string | null): readonly T[] {
  return all.filter((owned) => owned.reference === reference).map(({ item }) => item);
}

export function watermarkOf(state: FakeState, reference: string | null): OutcomesWatermark {
  const sources = SOURCES.flatMap((source) => {
    const observed_through = state.watermarks.get(keyOf(reference, source));
    return observed_through === undefined ? [] : [{ source, observed_through }];
  });
  const [latest = null] = sources
    .map(({ observed_through }) => observed_through)
    .toSorted()
    .toReversed();
  return { observed_through: latest, sources };
}

const keyOf = (reference: string | null, source: string): string => `${source} ${reference ?? ''}`;

function decide(
  { state, reference, now }: AnswerContext,
  ids: readonly string[],
  decision: 'recorded' | 'rejected',
  day?: string,
): OutcomeProposalsDecided {
  return {
    data: ids.map((proposal_id) => {
      const i = state.proposals.findIndex((owned) => owned.reference === reference && owned.item.id === proposal_id);
      const [owned] = i === -1 ? [] : state.proposals.splice(i, 1);
      if (owned === undefined) return { proposal_id, state: 'unknown', outcome_id: null };
      const { customer_id, event, occurred_after, occurred_at } = owned.item;
      const item: Outcome = {
        id: String(state.outcomes.length + 1),
        customer_id,
        event,
        occurred_after: day === undefined ? occurred_after : null,
        occurred_at: day === undefined ? occurred_at : new Date(day).toISOString(),
        source: 'lists',
        state: decision,
        stands: decision === 'recorded',
        reason: null,
        voluntary: null,
        external_id: null,
        supersedes: null,
        recorded_at: now().toISOString(),
      };
      state.outcomes.push({ reference, item });
      return { proposal_id, state: decision === 'recorded' ? 'confirmed' : 'rejected', outcome_id: item.id };
    }),
  };
}
