import { createHmac } from 'node:crypto';
import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { ERASE as ERASE_CHANGES } from '../changes/statements.ts';
import { within, type Transaction } from '../connection/transaction.ts';
import type { AccountChangeNotifier } from '../shared/account-changes.ts';
import { cleanText, toJson } from '../shared/clean-text.ts';
import { newId } from '../shared/new-id.ts';
import { ofScope } from '../shared/scope.ts';
import { ERASE as ERASE_LEARNT } from '../learning/statements.ts';
import { ERASE as ERASE_ENTRY } from '../worklist/statements.ts';
import type { UploadRef, UploadRepository } from '../uploads/types.ts';
import { createErasedResults } from './erased-results.ts';
import * as sql from './statements.ts';
import type {
  ErasedPrediction,
  ErasureCounts,
  ErasureRecord,
  ErasureRef,
  ErasureRepository,
  ErasureUpload,
  HeldErasure,
} from './types.ts';

export interface ErasureRepositoryOptions {
  readonly uploads: Pick<UploadRepository, 'update'>;
  readonly changes: AccountChangeNotifier;
}

const ofUpload = ({ accountId, id, reference }: UploadRef): readonly unknown[] => [accountId, id, reference];

export function createErasureRepository(
  sequelize: Sequelize,
  { uploads, changes }: ErasureRepositoryOptions,
): ErasureRepository {
  const results = createErasedResults(sequelize);
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const change = async (text: string, bind: readonly unknown[], transaction?: Transaction): Promise<void> => {
    await sequelize.query(text, { bind: [...bind], ...within(transaction) });
  };

  /** Without the secret of the installation nobody can try out whom a hash is of. */
  async function hashOf(parts: readonly (string | null)[], transaction: Transaction): Promise<string> {
    const [row] = await select<{ secret: string }>(sql.SECRET, [], transaction);
    if (row === undefined) throw new Error('The installation has no secret for erasures. Is its schema up to date?');
    return createHmac('sha256', row.secret).update(JSON.stringify(parts)).digest('hex');
  }

  async function byId({ id, accountId }: ErasureRef, transaction?: Transaction): Promise<ErasureRecord> {
    const [record] = await select<ErasureRecord>(
      `SELECT ${sql.ERASURE} FROM erasures WHERE account_id = $1 AND id = $2`,
      [accountId, id],
      transaction,
    );
    if (record === undefined) throw new Error(`The erasure ${id} is missing.`);
    return record;
  }

  /** Nobody else adds to it or completes it until the transaction ends. False when it is completed. */
  async function hold({ id, accountId }: ErasureRef, transaction: Transaction): Promise<boolean> {
    return (await select(sql.HOLD_ERASURE, [accountId, id], transaction)).length > 0;
  }

  function count(
    { id, accountId }: ErasureRef,
    counts: Partial<ErasureCounts>,
    transaction?: Transaction,
  ): Promise<object[]> {
    const { uploadsSearched = 0, uploadsRewritten = 0, uploadsDeleted = 0, rowsErased = 0, resultsErased = 0 } = counts;
    const bind = [id, accountId, uploadsSearched, uploadsRewritten, uploadsDeleted, rowsErased, resultsErased];
    return select(sql.COUNT, bind, transaction);
  }

  return {
    begin: async (erasure, transaction) => {
      const { accountId, reference, kind } = erasure;
      const customerId = erasure.kind === 'customer' ? cleanText(erasure.customerId) : null;
      const hash = await hashOf([kind, accountId, customerId], transaction);
      for (;;) {
        const bind = [newId('era'), accountId, reference, kind, hash, customerId];
        const [added] = await select<{ id: string }>(sql.ADD, bind, transaction);
        if (added !== undefined) {
          await select(sql.LIST_UPLOADS, [accountId, reference, added.id], transaction);
          return byId({ id: added.id, accountId }, transaction);
        }
        const [same] = await select<{ id: string }>(sql.SAME, [accountId, reference, hash], transaction);
        // Otherwise the same was asked for and has just been completed.
        if (same === undefined || !(await hold({ id: same.id, accountId }, transaction))) continue;
        await select(sql.LIST_NEWER_UPLOADS, [accountId, reference, same.id], transaction);
        return byId({ id: same.id, accountId }, transaction);
      }
    },
    find: async ({ accountId, reference }, id, transaction) => {
      const [record] = await select<ErasureRecord>(
        `SELECT ${sql.ERASURE} FROM erasures WHERE ${ofScope(3)} AND id = $2`,
        [accountId, id, reference],
        transaction,
      );
      return record ?? null;
    },
    listOf: (accountId, transaction) =>
      select<ErasureRecord>(
        `SELECT ${sql.ERASURE} FROM erasures WHERE account_id = $1 ORDER BY requested_at DESC, id`,
        [accountId],
        transaction,
      ),
    take: async (holdSeconds) => (await select<HeldErasure>(sql.TAKE, [holdSeconds]))[0] ?? null,
    hold: ({ id, accountId }, seconds) =>
      change('UPDATE erasures SET held_until = now() + make_interval(secs => $3) WHERE id = $1 AND account_id = $2', [
        id,
        accountId,
        seconds,
      ]),
    postpone: ({ id, accountId }, seconds) => change(sql.POSTPONE, [id, accountId, seconds]),
    uploadsLeft: ({ id, accountId }) => select<ErasureUpload>(sql.UPLOADS_LEFT, [id, accountId]),
    isListed: async ({ accountId, id }, transaction) =>
      (await select(sql.IS_LISTED, [accountId, id], transaction)).length > 0,
    claimUpload: async ({ id }, upload) => (await select(sql.CLAIM_UPLOAD, [...ofUpload(upload), id])).length > 0,
    anyOpen: async (upload) => (await select(sql.ANY_OPEN, ofUpload(upload))).length > 0,
    predictionsOf: (upload) => select<ErasedPrediction>(sql.PREDICTIONS, ofUpload(upload)),
    resultsOf: (upload, customerId) => results.find(upload, cleanText(customerId)),
    hasResults: (upload, customerId) => results.any(upload, cleanText(customerId)),
    rewrite: ({ id: erasureId, customerId }, upload, { from, objectKey, changes: values, predictions, rowsErased }) =>
      sequelize.transaction(async (transaction) => {
        const file = [from.objectKey, toJson(from.mappingOverrides), toJson(from.mappingAnswers)];
        const held = await select(sql.HOLD_FILE, [...ofUpload(upload), ...file], transaction);
        if (held.length === 0 || customerId === null) return false;
        const erased = await results.erase(upload, customerId, transaction);
        const legacy = await select(sql.ERASE_LEGACY, [...ofUpload(upload), customerId], transaction);
        const resultsErased = erased + legacy.length;
        for (const { id, outputKey, rejectedKey, metrics, mapping, accepted, rejected } of predictions)
          await select(
            sql.REWRITE_PREDICTION,
            [
              upload.accountId,
              id,
              upload.reference,
              outputKey,
              rejectedKey,
              metrics === null ? null : toJson(metrics),
              mapping === null ? null : toJson(mapping),
              accepted,
              rejected,
            ],
            transaction,
          );
        const { id, accountId, reference } = upload;
        // Sequelize takes no update of nothing.
        if (Object.keys(values).length > 0) await uploads.update({ id, accountId, reference }, values, transaction);
        await change(
          'UPDATE uploads SET object_key = $2 WHERE account_id = $1 AND id = $3',
          [upload.accountId, objectKey, upload.id],
          transaction,
        );
        if (rowsErased + resultsErased > 0)
          await count(
            { id: erasureId, accountId: upload.accountId },
            { uploadsRewritten: 1, rowsErased, resultsErased },
            transaction,
          );
        return true;
      }),
    keysOf: async (upload) => (await select<{ keys: string[] }>(sql.KEYS, ofUpload(upload)))[0]?.keys ?? [],
    uploadDone: (id, upload, counts) =>
      sequelize.transaction(async (transaction) => {
        const bind = [id, upload.accountId, upload.id];
        // In the order of whoever adds uploads to it: otherwise each of both could wait for the other.
        await hold({ id, accountId: upload.accountId }, transaction);
        const done = await select(
          'DELETE FROM erasure_uploads WHERE erasure_id = $1 AND account_id = $2 AND upload_id = $3 RETURNING 1',
          bind,
          transaction,
        );
        await change(
          'UPDATE uploads SET erasure_id = NULL WHERE account_id = $2 AND id = $3 AND erasure_id = $1',
          bind,
          transaction,
        );
        // Whoever was thought dead may have counted it; one that is deleted is no longer in the list.
        if (done.length > 0 || counts.uploadsDeleted !== undefined)
          await count({ id, accountId: upload.accountId }, counts, transaction);
      }),
    eraseLoose: ({ id, accountId, reference, customerId }) =>
      sequelize.transaction(async (transaction) => {
        const bind = [accountId, cleanText(customerId ?? ''), reference];
        const outcomes = await select(sql.ERASE_OUTCOMES, bind, transaction);
        const lost = await select(sql.ERASE_LOST_RESULTS, bind, transaction);
        const entries = await select(ERASE_ENTRY, bind, transaction);
        await select(ERASE_CHANGES, bind, transaction);
        const learnt = await select(ERASE_LEARNT, bind, transaction);
        const gone = outcomes.length + lost.length + entries.length + learnt.length;
        if (gone > 0) await count({ id, accountId }, { resultsErased: gone }, transaction);
        return gone;
      }),
    eraseAccount: async (accountId, transaction) => {
      for (const text of sql.ERASE_ACCOUNT) await change(text, [accountId], transaction);
      changes.changed(accountId, transaction);
    },
    endAccount: async (accountId, transaction) => {
      const [marked] = await select(sql.MARK_ACCOUNT, [accountId], transaction);
      if (marked === undefined) return false;
      for (const text of sql.END_ACCOUNT) await change(text, [accountId], transaction);
      changes.changed(accountId, transaction);
      return true;
    },
    complete: async ({ id, accountId }, transaction) => {
      await hold({ id, accountId }, transaction);
      return (await select(sql.COMPLETE, [id, accountId], transaction)).length > 0;
    },
  };
}
