import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import type { CountedRuns } from '../results/counted-runs.ts';
import { toResult, type SelectedRow } from '../results/rows.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import { newId } from '../shared/new-id.ts';
import type { Owner } from '../shared/scope.ts';
import { nextRows, notedRows, positionOf, positionSchema, type Position } from './page.ts';
import * as sql from './statements.ts';
import type { WorklistCounts, WorklistEntry, WorklistOutcome, WorklistRepository } from './types.ts';

type StoredEntry = WorklistEntry & { readonly outcomeId: string | null };

const nothingNoted = (customerId: string): WorklistEntry => ({
  id: null,
  customerId,
  status: 'open',
  note: null,
  owner: null,
  snoozedUntil: null,
  outcome: null,
  version: 0,
  updatedAt: null,
});

export function createWorklistRepository(
  sequelize: Sequelize,
  cursors: Cursors,
  runs: CountedRuns,
): WorklistRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  async function entriesOf(
    { accountId, reference }: Owner,
    rows: readonly SelectedRow[],
    transaction: Transaction | undefined,
  ): Promise<ReadonlyMap<string, WorklistEntry>> {
    const ids = rows.map(({ customer_id }) => customer_id);
    const entries = await select<StoredEntry>(sql.ENTRIES_OF, [accountId, reference, ids], transaction);
    return new Map(entries.map((entry) => [entry.customerId, entry]));
  }

  /** Records an outcome, or takes back what was recorded. Returns what the entry refers to from now on. */
  async function recordOutcome(
    { accountId, reference }: Owner,
    { customerId, outcomeId }: StoredEntry,
    outcome: WorklistOutcome | null,
    activeAt: Date | null,
    transaction: Transaction,
  ): Promise<string | null> {
    if (outcomeId !== null) await select(sql.TAKE_BACK_OUTCOME, [accountId, reference, outcomeId], transaction);
    if (outcome !== 'left' && outcome !== 'stayed') return null;
    const event = outcome === 'left' ? 'ended' : 'stayed';
    const bind = [accountId, reference, customerId, event, outcome === 'left' ? activeAt : null, outcomeId];
    const [added] = await select<{ id: string }>(sql.ADD_OUTCOME, bind, transaction);
    return added?.id ?? null;
  }

  return {
    async listPage(prediction, options, transaction) {
      const { accountId, reference, sort, status, takenBy, limit, cursor } = options;
      const signed = ['worklist', accountId, reference, prediction.id, sort, status, takenBy];
      const after: Position | null =
        cursor === null || cursor === undefined ? null : await cursors.decode(cursor, signed, positionSchema);
      if (prediction.runNo === null) return { rows: [], nextCursor: null };
      const run = await runs.byNumber(prediction.runNo, transaction);
      const isNoted = takenBy !== undefined || (status !== undefined && status !== 'open');
      const rows = isNoted
        ? await notedRows(sequelize, run, { ...options, limit: limit + 1 }, after, transaction)
        : await nextRows(
            sequelize,
            { runNo: run.runNo, sort, after, limit: limit + 1, owner: options, onlyOpen: status === 'open' },
            transaction,
          );
      const page = rows.slice(0, limit);
      const entries = await entriesOf(options, page, transaction);
      const last = page.at(-1);
      return {
        rows: page.map((row) => ({
          result: toResult(row, run.words),
          entry: entries.get(row.customer_id) ?? nothingNoted(row.customer_id),
        })),
        nextCursor: rows.length > limit && last ? await cursors.encode(signed, positionOf(last, sort)) : null,
      };
    },
    counts: async ({ accountId, reference }, transaction) => {
      const [counts] = await select<WorklistCounts>(sql.COUNTS, [accountId, reference], transaction);
      return counts ?? { in_progress: 0, done: 0, dismissed: 0, snoozed: 0 };
    },
    isKnown: async ({ accountId, reference }, customerId, transaction) =>
      (await select(sql.IS_KNOWN, [accountId, reference, customerId], transaction)).length > 0,
    async change(owner, customerId, change, { version, activeAt }, transaction) {
      const key = [owner.accountId, owner.reference, customerId];
      await sequelize.query(sql.ADD, { bind: [...key, newId('wle')], transaction });
      const [held] = await select<StoredEntry>(sql.HOLD, key, transaction);
      if (held === undefined) throw new Error('An entry of the work list that was just added is missing.');
      if (version !== undefined && version !== held.version) return { conflict: held };
      const { status = held.status, note = held.note, owner: takenBy = held.owner } = change;
      const { snoozedUntil = held.snoozedUntil, outcome = held.outcome } = change;
      const outcomeId =
        outcome === held.outcome ? held.outcomeId : await recordOutcome(owner, held, outcome, activeAt, transaction);
      const texts = [note === null ? null : cleanText(note), takenBy === null ? null : cleanText(takenBy)];
      const bind = [...key, status, ...texts, snoozedUntil, outcome, outcomeId];
      const [entry] = await select<StoredEntry>(sql.CHANGE, bind, transaction);
      if (entry === undefined) throw new Error('An entry of the work list that is locked is missing.');
      return { entry };
    },
  };
}
