import { QueryTypes, type Sequelize } from 'sequelize';
import { z } from 'zod';
import { inOneTransaction, within, type Transaction } from '../connection/transaction.ts';
import { cleanText, toJson } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { toPage } from '../shared/newest-first.ts';
import { cursorScope, type Owner } from '../shared/scope.ts';
import * as sql from './statements.ts';
import type { ModelChange, ModelRecord, ModelRepository, StoredEvaluation, StoredModelChange } from './types.ts';

const evaluationPosition = z.tuple([z.string().regex(/^[0-9]+$/)]);
const positionSchema = z.tuple([z.iso.datetime(), z.string()]);

/** Who changes models where no person does. */
const LEARNING = 'learning';

export function createModelRepository(sequelize: Sequelize, cursors: Cursors): ModelRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const find = async (
    { accountId, reference }: { readonly accountId: string; readonly reference: string | null },
    id: string,
    transaction?: Transaction,
  ): Promise<ModelRecord | null> =>
    (await select<ModelRecord>(sql.FIND, [accountId, reference, id], transaction))[0] ?? null;

  interface Champions {
    readonly champion: string | null;
    readonly replaced: string | null;
  }

  async function note(
    { accountId, reference }: Owner,
    id: string,
    change: ModelChange,
    transaction: Transaction,
    { champion, replaced }: Champions = { champion: null, replaced: null },
  ): Promise<void> {
    const { change: kind, by, reason, forced } = change;
    const bind = [accountId, reference, id, kind, by, cleanText(reason), forced, champion, replaced];
    await select(sql.ADD_CHANGE, bind, transaction);
  }

  /** Aliases are changed by one after the other. */
  function changing<T>(owner: Owner, outer: Transaction | undefined, work: (own: Transaction) => Promise<T>) {
    return inOneTransaction(sequelize, outer, async (own) => {
      await select(sql.HOLD_ALIASES, [owner.accountId, owner.reference], own);
      return work(own);
    });
  }

  async function retireAlias(
    { accountId, reference }: Owner,
    { horizonDays }: Pick<ModelRecord, 'horizonDays'>,
    alias: 'champion' | 'challenger',
    reason: string,
    transaction: Transaction,
  ): Promise<string | null> {
    const bind = [accountId, reference, horizonDays, alias, cleanText(reason)];
    return (await select<{ id: string }>(sql.RETIRE_ALIAS, bind, transaction))[0]?.id ?? null;
  }

  return {
    request: (owner, request, outer) =>
      changing(owner, outer, async (transaction) => {
        const { accountId, reference } = owner;
        const { id, version, learnsFrom, uploadId, labelColumn, excludeColumns, horizonDays } = request;
        const asked = [accountId, reference, learnsFrom, uploadId, labelColumn, [...excludeColumns], horizonDays];
        const [same] = await select<ModelRecord>(sql.SAME_REQUEST, asked, transaction);
        if (same !== undefined) return same;
        const [added] = await select<ModelRecord>(sql.REQUEST, [...asked, id, version], transaction);
        if (added === undefined) throw new Error('A model was not stored.');
        return added;
      }),
    nextOpen: async ({ accountId, reference }) =>
      (await select<ModelRecord>(sql.NEXT_OPEN, [accountId, reference]))[0] ?? null,
    async begin({ accountId, reference }, id) {
      await select(sql.BEGIN, [accountId, reference, id]);
    },
    finish: (owner, id, learnt, reason, outer) =>
      changing(owner, outer, async (transaction) => {
        const model = await find(owner, id, transaction);
        if (model === null) return false;
        const retired = `${id} is tried in its place.`;
        const tried = await retireAlias(owner, model, 'challenger', retired, transaction);
        const { kind, labelKind, objectKey, sha256, bytes, trainedOn, card } = learnt;
        const names = [owner.accountId, owner.reference, id, cleanText(reason), kind, labelKind, objectKey];
        const bind = [...names, sha256, bytes, toJson(trainedOn), toJson(card)];
        if ((await select(sql.FINISH, bind, transaction)).length === 0) return false;
        const change = { by: LEARNING, forced: false } as const;
        if (tried !== null) await note(owner, tried, { ...change, change: 'retired', reason: retired }, transaction);
        await note(owner, id, { ...change, change: 'trained', reason }, transaction);
        return true;
      }),
    async end({ accountId, reference }, id, status, error) {
      await select(sql.END, [accountId, reference, id, status, toJson(error)]);
    },
    find,
    async list({ limit, cursor = null, alias = null, ...scope }) {
      const signed = ['models', alias, ...cursorScope(scope)];
      const after = cursor === null ? [null, null] : await cursors.decode(cursor, signed, positionSchema);
      const rows = await select<ModelRecord>(sql.LIST, [scope.accountId, scope.reference, limit + 1, ...after, alias]);
      return toPage(cursors, signed, rows, limit);
    },
    withAlias: async ({ accountId, reference }, { alias, horizonDays }, transaction) =>
      (await select<ModelRecord>(sql.WITH_ALIAS, [accountId, reference, alias, horizonDays], transaction))[0] ?? null,
    promote: (owner, id, change, outer) =>
      changing(owner, outer, async (transaction) => {
        const model = await find(owner, id, transaction);
        if (model === null || model.alias === null || model.alias === 'champion') return false;
        const replaced = await retireAlias(owner, model, 'champion', `${id} scores in its place.`, transaction);
        const named = [owner.accountId, owner.reference, id, replaced, cleanText(change.reason), change.forced];
        await select(sql.PROMOTE, named, transaction);
        await note(owner, id, { ...change, change: 'promoted' }, transaction, { champion: id, replaced });
        return true;
      }),
    rollBack: (owner, id, change, outer) =>
      changing(owner, outer, async (transaction) => {
        const model = await find(owner, id, transaction);
        if (model?.alias !== 'champion') return undefined;
        await retireAlias(owner, model, 'champion', change.reason, transaction);
        const before = [owner.accountId, owner.reference, model.predecessor, cleanText(change.reason)];
        const restored = model.predecessor === null ? [] : await select(sql.RESTORE, before, transaction);
        const champion = restored.length > 0 ? model.predecessor : null;
        await note(owner, id, { ...change, change: 'rolled_back' }, transaction, { champion, replaced: id });
        return champion;
      }),
    retire: (owner, id, change, outer) =>
      changing(owner, outer, async (transaction) => {
        const bind = [owner.accountId, owner.reference, id, cleanText(change.reason)];
        if ((await select(sql.RETIRE, bind, transaction)).length === 0) return false;
        await note(owner, id, { ...change, change: 'retired' }, transaction);
        return true;
      }),
    changes: ({ accountId, reference }, id) => select<StoredModelChange>(sql.CHANGES, [accountId, reference, id]),
    async addEvaluation({ accountId, reference }, id, evaluation, transaction) {
      const { against, method, firstAsOf, lastAsOf, customers, events, gain, standardError, lowerBound } = evaluation;
      const { look, alphaSpent, decision, reasons } = evaluation;
      const found = [against, method, firstAsOf, lastAsOf, customers, events, gain, standardError, lowerBound];
      const bind = [accountId, reference, id, ...found, look, alphaSpent, decision, toJson(reasons)];
      await select(sql.ADD_EVALUATION, bind, transaction);
    },
    async evaluations({ modelId, limit, cursor = null, ...scope }) {
      const signed = ['model_evaluations', modelId, ...cursorScope(scope)];
      const [after] = cursor === null ? [null] : await cursors.decode(cursor, signed, evaluationPosition);
      const bind = [scope.accountId, scope.reference, modelId, after, limit + 1];
      const found = await select<StoredEvaluation>(sql.EVALUATIONS, bind);
      const rows = found.slice(0, limit);
      const last = rows.at(-1);
      return { rows, nextCursor: found.length > limit && last ? await cursors.encode(signed, [last.id]) : null };
    },
    isBetter: async ({ accountId, reference }, id, transaction) =>
      (await select<{ decision: string }>(sql.LAST_DECISION, [accountId, reference, id], transaction))[0]?.decision ===
      'promote',
    async looks({ accountId, reference }, horizonDays) {
      const bind = [accountId, reference, horizonDays];
      const [row] = await select<{ spent: number; events: number | null }>(sql.LOOKS, bind);
      return row ?? { spent: 0, events: null };
    },
    listRetired: (before, limit) => select<ModelRecord>(sql.RETIRED_BEFORE, [before, limit]),
    async remove({ accountId, id }) {
      await select('DELETE FROM models WHERE account_id = $1 AND id = $2', [accountId, id]);
    },
  };
}
