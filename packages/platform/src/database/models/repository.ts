import { QueryTypes, type Sequelize } from 'sequelize';
import { z } from 'zod';
import { inOneTransaction, within, type Transaction } from '../connection/transaction.ts';
import { cleanText, toJson } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { toPage } from '../shared/newest-first.ts';
import { cursorScope, type Owner } from '../shared/scope.ts';
import * as sql from './statements.ts';
import type {
  ModelChange,
  ModelRecord,
  ModelRepository,
  NewModel,
  StoredEvaluation,
  StoredModelChange,
} from './types.ts';

const positionSchema = z.tuple([z.iso.datetime(), z.string()]);

export function createModelRepository(sequelize: Sequelize, cursors: Cursors): ModelRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const find = async (
    { accountId, reference }: { readonly accountId: string; readonly reference: string | null },
    id: string,
    transaction?: Transaction,
  ): Promise<ModelRecord | null> =>
    (await select<ModelRecord>(sql.FIND, [accountId, reference, id], transaction))[0] ?? null;

  async function note({ accountId, reference }: Owner, id: string, change: ModelChange, transaction: Transaction) {
    const { change: kind, by, reason, forced } = change;
    await select(sql.ADD_CHANGE, [accountId, reference, id, kind, by, cleanText(reason), forced], transaction);
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
    { horizonDays }: Pick<NewModel, 'horizonDays'>,
    alias: 'champion' | 'challenger',
    transaction: Transaction,
  ): Promise<string | null> {
    const bind = [accountId, reference, horizonDays, alias];
    return (await select<{ id: string }>(sql.RETIRE_ALIAS, bind, transaction))[0]?.id ?? null;
  }

  return {
    add: (owner, model, change, outer) =>
      changing(owner, outer, async (transaction) => {
        const { accountId, reference } = owner;
        const tried = await retireAlias(owner, model, 'challenger', transaction);
        const { id, version, kind, labelKind, horizonDays, objectKey, sha256, bytes, trainedOn, card } = model;
        const names = [accountId, reference, id, version, kind, labelKind, horizonDays, objectKey, sha256, bytes];
        await select(sql.ADD, [...names, toJson(trainedOn), toJson(card)], transaction);
        if (tried !== null)
          await note(
            owner,
            tried,
            { ...change, change: 'retired', reason: `${id} is tried in its place.` },
            transaction,
          );
        await note(owner, id, { ...change, change: 'trained' }, transaction);
      }),
    find,
    async list({ limit, cursor, ...scope }) {
      const signed = ['models', ...cursorScope(scope)];
      const after = cursor == null ? [null, null] : await cursors.decode(cursor, signed, positionSchema);
      const rows = await select<ModelRecord>(sql.LIST, [scope.accountId, scope.reference, limit + 1, ...after]);
      return toPage(cursors, signed, rows, limit);
    },
    withAlias: async ({ accountId, reference }, { alias, horizonDays }, transaction) =>
      (await select<ModelRecord>(sql.WITH_ALIAS, [accountId, reference, alias, horizonDays], transaction))[0] ?? null,
    promote: (owner, id, change, outer) =>
      changing(owner, outer, async (transaction) => {
        const model = await find(owner, id, transaction);
        if (model === null || model.alias === 'champion') return false;
        const before = await retireAlias(owner, model, 'champion', transaction);
        await select(sql.PROMOTE, [owner.accountId, owner.reference, id, before], transaction);
        await note(owner, id, { ...change, change: 'promoted' }, transaction);
        return true;
      }),
    rollBack: (owner, id, change, outer) =>
      changing(owner, outer, async (transaction) => {
        const model = await find(owner, id, transaction);
        if (model?.alias !== 'champion') return undefined;
        await retireAlias(owner, model, 'champion', transaction);
        await note(owner, id, { ...change, change: 'rolled_back' }, transaction);
        if (model.predecessor === null) return null;
        const bind = [owner.accountId, owner.reference, model.predecessor];
        const restored = await select(sql.RESTORE, bind, transaction);
        return restored.length > 0 ? model.predecessor : null;
      }),
    retire: (owner, id, change, outer) =>
      changing(owner, outer, async (transaction) => {
        if ((await select(sql.RETIRE, [owner.accountId, owner.reference, id], transaction)).length === 0) return false;
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
    evaluations: ({ accountId, reference }, id) =>
      select<StoredEvaluation>(sql.EVALUATIONS, [accountId, reference, id]),
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
