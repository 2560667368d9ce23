import type { ResultRow, WorklistEntry, WorklistPage, WorklistStatus, WorklistUpdate } from '@retainwise/openapi';
import { FakeProblem } from '../contract/problem.ts';
import type { FakeState } from '../state/fake-state.ts';
import { jsonBody } from './body.ts';
import type { AnswerTable } from './context.ts';
import { completedOf } from './completed.ts';
import { pageOf, windowOf } from './page.ts';

const DEFAULT_CAPACITY = 20;

export const WORKLIST: AnswerTable = {
  listWorklist({ state, query, reference, now }) {
    const latest = completedOf(state, reference).at(-1);
    const isRevenueKnown = latest === undefined || latest.scored.summary.monthly_revenue > 0;
    // as: the contract admits no others
    const asked = query.get('sort') as WorklistPage['sort'] | null;
    const sort = asked ?? (isRevenueKnown ? 'revenue_at_risk' : 'probability');
    const wanted = query.get('status') as WorklistStatus | 'snoozed' | null;
    const owner = query.get('owner');
    const worth = ({ revenue_at_risk, churn_probability }: ResultRow): number =>
      sort === 'probability' ? churn_probability : (revenue_at_risk ?? -1);
    const all = (latest?.scored.rows ?? [])
      .filter((row) => !row.already_churned)
      .map((result) => ({
        result,
        currency: latest?.scored.summary.currency ?? null,
        entry: entryOf(state, reference, result.customer_id),
      }))
      .filter(({ entry }) => isListed(entry, wanted, now()) && (owner === null || entry.owner === owner))
      .toSorted((a, b) => worth(b.result) - worth(a.result));
    const page = pageOf(all, windowOf(query, 'capacity', DEFAULT_CAPACITY));
    const cents = page.data.reduce((sum, { result }) => sum + Math.round(100 * (result.revenue_at_risk ?? 0)), 0);
    const leavers = page.data.reduce((sum, { result }) => sum + Math.round(1e6 * result.churn_probability), 0);
    return {
      prediction_id: latest?.prediction.id ?? null,
      as_of: latest?.scored.settings.as_of ?? null,
      horizon_days: latest?.scored.settings.horizon_days ?? null,
      currency: latest?.scored.summary.currency ?? null,
      sort,
      covered: { customers: page.data.length, revenue_at_risk: cents / 100, expected_leavers: leavers / 1e6 },
      counts: countsOf(state, reference, now()),
      ...page,
    };
  },

  async updateWorklistEntry({ state, path, request, reference, now }) {
    const id = path['customer_id'] ?? '';
    const isKnown = completedOf(state, reference).some(({ scored }) =>
      scored.rows.some(({ customer_id }) => customer_id === id),
    );
    if (!isKnown) throw new FakeProblem('ERR-1004', { detail: 'No prediction has scored a customer with this id.' });
    const { version, ...change } = await jsonBody<WorklistUpdate>(request);
    const before = entryOf(state, reference, id);
    if (version !== undefined && version !== before.version)
      throw new FakeProblem('ERR-2017', { detail: `The entry has the version ${before.version}.` });
    const entry = { ...before, ...change, version: before.version + 1, updated_at: now().toISOString() };
    state.entries.set(keyOf(reference, id), entry);
    return entry;
  },

  listCustomerHistory({ state, path, query, reference }) {
    const id = path['customer_id'] ?? '';
    const data = completedOf(state, reference)
      .toReversed()
      .flatMap(({ prediction, scored }) => {
        const result = scored.rows.find(({ customer_id }) => customer_id === id);
        return result === undefined
          ? []
          : [
              {
                prediction_id: prediction.id,
                upload_id: prediction.upload_id,
                as_of: scored.settings.as_of,
                horizon_days: scored.settings.horizon_days,
                completed_at: prediction.completed_at ?? prediction.created_at,
                currency: scored.summary.currency,
                result,
              },
            ];
      });
    if (data.length === 0)
      throw new FakeProblem('ERR-1004', { detail: 'No prediction has scored a customer with this id.' });
    return { data: data.slice(0, windowOf(query).limit) };
  },
};

const keyOf = (reference: string | null, customerId: string): string => JSON.stringify([reference, customerId]);

function entryOf(state: FakeState, reference: string | null, customerId: string): WorklistEntry {
  return (
    state.entries.get(keyOf(reference, customerId)) ?? {
      customer_id: customerId,
      status: 'open',
      note: null,
      owner: null,
      snoozed_until: null,
      outcome: null,
      version: 0,
      updated_at: null,
    }
  );
}

const isSnoozed = ({ status, snoozed_until }: WorklistEntry, now: Date): boolean =>
  (status === 'open' || status === 'in_progress') && snoozed_until !== null && new Date(snoozed_until) > now;

/** Without a status: whoever is still to be called. */
function isListed(entry: WorklistEntry, wanted: WorklistStatus | 'snoozed' | null, now: Date): boolean {
  if (wanted === 'snoozed') return isSnoozed(entry, now);
  if (isSnoozed(entry, now)) return false;
  return wanted === null ? entry.status === 'open' || entry.status === 'in_progress' : entry.status === wanted;
}

function countsOf(state: FakeState, reference: string | null, now: Date): WorklistPage['counts'] {
  const entries = [...state.entries]
    .filter(([key]) => reference === null || key.startsWith(`${JSON.stringify([reference]).slice(0, -1)},`))
    .map(([, entry]) => entry);
  const count = (matches: (entry: WorklistEntry) => boolean): number => entries.filter(matches).length;
  return {
    in_progress: count((entry) => entry.status === 'in_progress' && !isSnoozed(entry, now)),
    done: count(({ status }) => status === 'done'),
    dismissed: count(({ status }) => status === 'dismissed'),
    snoozed: count((entry) => isSnoozed(entry, now)),
  };
}
