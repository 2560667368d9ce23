import type { Model, ModelAlias, ModelCreate, ModelPromote, ModelReason } from '@retainwise/openapi';
import { FakeProblem } from '../../contract/problem.ts';
import type { FakeState } from '../../state/fake-state.ts';
import { jsonBody } from '../body.ts';
import type { AnswerContext, AnswerTable } from '../context.ts';
import { pageOf, windowOf } from '../page.ts';
import { belongsTo } from '../belongs-to.ts';

/** Models are kept and change their state as the API's do. What they learnt is nothing: nothing is trained. */
export const MODELS: AnswerTable = {
  async createModel({ state, request, reference, now }) {
    const { from, upload_id = null, horizon_days, exclude_columns = [] } = await jsonBody<ModelCreate>(request);
    const model: Model = {
      id: state.nextId('mdl'),
      reference,
      status: 'queued',
      alias: null,
      kind: null,
      label_kind: null,
      horizon_days: horizon_days ?? state.account.horizon_days,
      from,
      upload_id,
      exclude_columns,
      trained_on: null,
      sha256: null,
      error: null,
      alias_reason: null,
      forced: false,
      replaced_model_id: null,
      created_at: now().toISOString(),
      ready_at: null,
      promoted_at: null,
      retired_at: null,
    };
    const ready = { status: 'ready', alias: 'challenger', kind: 'recalibrated', ready_at: model.created_at } as const;
    const label_kind = from === 'outcomes' ? 'forward' : 'status';
    const trained_on = { rows: 0, events: 0, first_as_of: null, last_as_of: null };
    // Ready by the time that anybody asks for it.
    state.models.set(model.id, { ...model, ...ready, label_kind, trained_on });
    return model;
  },

  listModels({ state, query, reference }) {
    const alias = query.get('alias');
    const all = [...state.models.values()].filter(belongsTo(reference));
    return pageOf(all.filter((model) => alias === null || model.alias === alias).toReversed(), windowOf(query));
  },

  retrieveModel: ({ state, path }) => findModel(state, path['model_id']),

  listModelEvaluations({ state, path, query }) {
    findModel(state, path['model_id']);
    return pageOf([], windowOf(query));
  },

  async promoteModel(context) {
    const { reason, force } = await jsonBody<ModelPromote>(context.request);
    const model = findModel(context.state, context.path['model_id']);
    // No evaluation has found it better.
    if (!force) throw new FakeProblem('ERR-4011');
    const before = championOf(context.state, model.reference);
    if (before !== undefined) set(context, before, { alias: 'retired', alias_reason: reason });
    const promoted_at = context.now().toISOString();
    const replaced_model_id = before?.id ?? null;
    return set(context, model, {
      alias: 'champion',
      alias_reason: reason,
      forced: true,
      promoted_at,
      replaced_model_id,
    });
  },

  async retireModel(context) {
    const { reason } = await jsonBody<ModelReason>(context.request);
    const model = findModel(context.state, context.path['model_id']);
    if (model.alias === 'retired') throw new FakeProblem('ERR-4011');
    return set(context, model, { alias: 'retired', alias_reason: reason });
  },

  async rollbackModel(context) {
    const { reason } = await jsonBody<ModelReason>(context.request);
    const model = findModel(context.state, context.path['model_id']);
    if (model.alias !== 'champion') throw new FakeProblem('ERR-4013');
    const before = context.state.models.get(model.replaced_model_id ?? '');
    if (before !== undefined) set(context, before, { alias: 'champion', alias_reason: reason });
    return set(context, model, { alias: 'retired', alias_reason: reason });
  },
};

type Change = Partial<Model> & { readonly alias: ModelAlias };

function set({ state, now }: AnswerContext, model: Model, change: Change): Model {
  const retired_at = change.alias === 'retired' ? now().toISOString() : null;
  const changed: Model = { ...model, ...change, retired_at };
  state.models.set(model.id, changed);
  return changed;
}

const championOf = (state: FakeState, reference: string | null): Model | undefined =>
  [...state.models.values()].find((model) => model.reference === reference && model.alias === 'champion');

/** @throws FakeProblem ERR-1004 */
function findModel(state: FakeState, id: string | undefined): Model {
  const model = state.models.get(id ?? '');
  if (model === undefined) throw new FakeProblem('ERR-1004', { detail: 'There is no model with this id.' });
  return model;
}
