import { inEnglish } from '@retainwise/core';
import { planExperiment } from '@retainwise/core/learning';

import type {
  ExperimentCreate,
  ExperimentPlan,
  Intervention,
  InterventionExperiment,
  InterventionsRecord,
} from '@retainwise/openapi';
import { FakeProblem } from '../../contract/problem.ts';
import type { FakeState, Owned } from '../../state/fake-state.ts';
import { jsonBody } from '../body.ts';
import type { AnswerTable } from '../context.ts';
import { completedOf } from '../completed.ts';
import { pageOf, windowOf } from '../page.ts';
import { itemsOf } from './outcomes.ts';

const DEFAULT_EFFECT = 0.05;

/** The generated type asks for what has a default. */
type Asked = Omit<ExperimentCreate, 'effect' | 'cost_per_contact'> &
  Partial<Pick<ExperimentCreate, 'effect' | 'cost_per_contact'>>;

export const INTERVENTIONS: AnswerTable = {
  async recordInterventions({ state, request, reference }) {
    const { interventions } = await jsonBody<InterventionsRecord>(request);
    const data = interventions.map(({ customer_id, kind, at: day }) => {
      const at = new Date(day).toISOString();
      const isSame = (one: Intervention): boolean =>
        one.customer_id === customer_id && one.kind === kind && one.at === at;
      if (itemsOf(state.interventions, reference).some(isSame)) return { customer_id, state: 'duplicate' } as const;
      const item: Intervention = { customer_id, kind, at, experiment_id: null, assigned: 'none' };
      state.interventions.push({ reference, item });
      return { customer_id, state: 'recorded' } as const;
    });
    return { data };
  },

  listInterventions({ state, query, reference }) {
    const customer = query.get('customer_id');
    const all = itemsOf(state.interventions, reference).filter(
      ({ customer_id }) => customer === null || customer_id === customer,
    );
    return pageOf(all.toReversed(), windowOf(query));
  },

  async createExperiment({ state, request, reference, now }) {
    const { name, action, holdout_share, levels = ['high'], ...more } = await jsonBody<Asked>(request);
    const own = itemsOf([...state.experiments.values()], reference);
    const running = own.find(({ status }) => status === 'running');
    if (running !== undefined) throw new FakeProblem('ERR-4014', { detail: `${running.id} is under way.` });
    const item: InterventionExperiment = {
      id: state.nextId('xpt'),
      name,
      action,
      status: 'running',
      holdout_share,
      levels,
      cost_per_contact: more.cost_per_contact ?? 0,
      plan: planOf(state, reference, { holdout_share, levels, effect: more.effect ?? DEFAULT_EFFECT }),
      assigned: { treat: 0, holdout: 0 },
      effect: null,
      created_at: now().toISOString(),
      ended_at: null,
    };
    state.experiments.set(item.id, { reference, item });
    return item;
  },

  listExperiments: ({ state, query, reference }) =>
    pageOf(itemsOf([...state.experiments.values()], reference).toReversed(), windowOf(query)),

  retrieveExperiment: ({ state, path }) => findExperiment(state, path['experiment_id']).item,

  endExperiment({ state, path, now }) {
    const { reference, item } = findExperiment(state, path['experiment_id']);
    const ended: InterventionExperiment = {
      ...item,
      status: 'ended',
      ended_at: item.ended_at ?? now().toISOString(),
    };
    state.experiments.set(item.id, { reference, item: ended });
    return ended;
  },

  listExperimentAssignments({ state, path, query }) {
    findExperiment(state, path['experiment_id']);
    return pageOf([], windowOf(query));
  },
};

type Wanted = Pick<InterventionExperiment, 'holdout_share' | 'levels'> & { readonly effect: number };

/** By the customers of the last file, as if as many came each month. */
function planOf(
  state: FakeState,
  reference: string | null,
  { holdout_share, levels, effect }: Wanted,
): ExperimentPlan | null {
  const latest = completedOf(state, reference).at(-1);
  if (latest === undefined) return null;
  const rows = latest.scored.rows.filter(({ risk_level }) => levels.includes(risk_level));
  const sum = rows.reduce((total, { churn_probability }) => total + churn_probability, 0);
  const { perArm, months, sentence } = planExperiment({
    churnRate: rows.length === 0 ? 0.2 : sum / rows.length,
    effect,
    correlation: 0,
    holdoutShare: holdout_share,
    candidatesPerMonth: rows.length,
  });
  const isKnown = Number.isFinite(months);
  return {
    effect,
    customers_per_side: perArm,
    months: isKnown ? months : null,
    text: inEnglish(sentence),
    phrase: sentence,
  };
}

/** @throws FakeProblem ERR-1004 */
function findExperiment(state: FakeState, id: string | undefined): Owned<InterventionExperiment> {
  const found = state.experiments.get(id ?? '');
  if (found === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no experiment with this id.' });
  return found;
}
