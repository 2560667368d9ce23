import { QueryTypes, type Sequelize } from 'sequelize';
import { z } from 'zod';
import { inOneTransaction, within, type Transaction } from '../connection/transaction.ts';
import { HOLD_OUTCOMES } from '../learning/statements.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Cursors } from '../shared/cursor.ts';
import type { Page } from '../shared/page.ts';
import type { Owner } from '../shared/scope.ts';
import { judgeOutcome, type KnownOutcome } from './judge-outcome.ts';
import * as sql from './statements.ts';
import type {
  DecidedProposal,
  OutcomeAnswer,
  OutcomeRecord,
  OutcomeRepository,
  OutcomeSource,
  SourceWatermark,
  ToldOutcome,
} from './types.ts';

const cursorSchema = z.tuple([z.string().regex(/^\d{1,19}$/)]);

type NewEntry = KnownOutcome & Pick<OutcomeRecord, 'reason' | 'voluntary'>;

const clean = (told: ToldOutcome): ToldOutcome => ({
  ...told,
  customerId: cleanText(told.customerId),
  reason: told.reason === null ? null : cleanText(told.reason),
  externalId: told.externalId === null ? null : cleanText(told.externalId),
});

export function createOutcomeRepository(sequelize: Sequelize, cursors: Cursors): OutcomeRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  async function add(
    { accountId, reference }: Owner,
    source: OutcomeSource,
    entries: readonly NewEntry[],
    transaction: Transaction,
  ): Promise<void> {
    if (entries.length === 0) return;
    const columns = [
      entries.map(({ id }) => id),
      entries.map(({ customerId }) => customerId),
      entries.map(({ event }) => event),
      entries.map(({ from }) => from),
      entries.map(({ to }) => to),
      entries.map(({ state }) => state),
      entries.map(({ reason }) => reason),
      entries.map(({ voluntary }) => voluntary),
      entries.map(({ externalId }) => externalId),
      entries.map(({ supersedes }) => supersedes),
    ];
    await select(sql.ADD, [accountId, reference, source, ...columns], transaction);
  }

  const nextIds = async (count: number, transaction: Transaction): Promise<readonly string[]> =>
    (await select<{ id: string }>(sql.NEXT_IDS, [count], transaction)).map(({ id }) => id);

  async function record(
    owner: Owner,
    given: readonly ToldOutcome[],
    source: OutcomeSource,
    transaction: Transaction,
  ): Promise<readonly OutcomeAnswer[]> {
    const told = given.map(clean);
    await select(HOLD_OUTCOMES, [owner.accountId, owner.reference], transaction);
    const customers = [...new Set(told.map(({ customerId }) => customerId))];
    const externalIds = told.flatMap(({ externalId }) => (externalId === null ? [] : [externalId]));
    const found = await select<OutcomeRecord>(
      sql.CONCERNED,
      [owner.accountId, owner.reference, customers, externalIds],
      transaction,
    );
    const byCustomer = new Map<string, KnownOutcome[]>();
    const byExternalId = new Map<string, KnownOutcome>();
    const know = (entry: KnownOutcome): void => {
      const own = byCustomer.get(entry.customerId);
      if (own === undefined) byCustomer.set(entry.customerId, [entry]);
      else own.push(entry);
      if (entry.externalId !== null) byExternalId.set(entry.externalId, entry);
    };
    found.forEach(know);
    const ids = await nextIds(told.length, transaction);
    const added: NewEntry[] = [];
    const answers = told.map((each, i): OutcomeAnswer => {
      const own = byCustomer.get(each.customerId) ?? [];
      const named = each.externalId === null ? undefined : byExternalId.get(each.externalId);
      const verdict = judgeOutcome(each, named === undefined || own.includes(named) ? own : [...own, named]);
      if (verdict.kind !== 'record') {
        const { kind, ...rest } = verdict;
        return { state: kind, ...rest } as OutcomeAnswer;
      }
      const { at, ...told } = each;
      const entry: NewEntry = {
        ...told,
        id: ids[i] ?? '',
        from: at,
        to: at,
        state: 'recorded',
        supersedes: verdict.supersedes,
      };
      added.push(entry);
      know(entry);
      return { state: 'recorded', id: entry.id };
    });
    await add(owner, source, added, transaction);
    return answers;
  }

  async function page(
    signed: readonly (string | null | undefined)[],
    limit: number,
    cursor: string | null | undefined,
    read: (after: string | null) => Promise<readonly OutcomeRecord[]>,
  ): Promise<Page<OutcomeRecord>> {
    const [after] =
      cursor === null || cursor === undefined ? [null] : await cursors.decode(cursor, signed, cursorSchema);
    const rows = await read(after);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { rows: shown, nextCursor: rows.length > limit && last ? await cursors.encode(signed, [last.id]) : null };
  }

  return {
    record: (owner, told, source, transaction) =>
      inOneTransaction(sequelize, transaction, (own) => record(owner, told, source, own)),
    listPage: ({ accountId, reference, customerId, source, limit, cursor }, transaction) =>
      page(['outcomes', accountId, reference, customerId, source], limit, cursor, (after) => {
        const wanted = customerId === undefined ? null : cleanText(customerId);
        const bind = [accountId, reference, wanted, source ?? null, after, limit + 1];
        return select<OutcomeRecord>(sql.PAGE, bind, transaction);
      }),
    ofCustomer: ({ accountId, reference }, customerId, transaction) =>
      select<OutcomeRecord>(sql.CONCERNED, [accountId, reference, [cleanText(customerId)], []], transaction),
    all: ({ accountId, reference }, transaction) => select<OutcomeRecord>(sql.ALL, [accountId, reference], transaction),
    listProposals: ({ accountId, reference, limit, cursor }, transaction) =>
      page(['proposals', accountId, reference], limit, cursor, (after) =>
        select<OutcomeRecord>(sql.OPEN_PROPOSALS, [accountId, reference, after, limit + 1], transaction),
      ),
    async countProposals({ accountId, reference }, transaction) {
      const [counted] = await select<{ proposals: number }>(sql.COUNT_PROPOSALS, [accountId, reference], transaction);
      return counted?.proposals ?? 0;
    },
    async decide(owner, proposalIds, { confirm, at }, transaction) {
      await select(HOLD_OUTCOMES, [owner.accountId, owner.reference], transaction);
      const found = await select<OutcomeRecord & { readonly decidedBy: string | null }>(
        sql.PROPOSALS,
        [owner.accountId, owner.reference, proposalIds],
        transaction,
      );
      const byId = new Map(found.map((proposal) => [proposal.id, proposal]));
      const ids = await nextIds(proposalIds.length, transaction);
      const added: NewEntry[] = [];
      const decided = proposalIds.map((proposalId, i): DecidedProposal => {
        const proposal = byId.get(proposalId);
        if (proposal === undefined) return { proposalId, state: 'unknown', outcomeId: null };
        if (proposal.decidedBy !== null) return { proposalId, state: 'decided_before', outcomeId: proposal.decidedBy };
        const moment = confirm && at !== null ? { from: at, to: at } : { from: proposal.from, to: proposal.to };
        const state = confirm ? 'recorded' : 'rejected';
        const id = ids[i] ?? '';
        added.push({ ...proposal, ...moment, id, state, supersedes: proposalId });
        return { proposalId, state: confirm ? 'confirmed' : 'rejected', outcomeId: id };
      });
      await add(owner, 'diff', added, transaction);
      return decided;
    },
    watermarks: ({ accountId, reference }, transaction) =>
      select<SourceWatermark>(sql.WATERMARKS, [accountId, reference], transaction),
    async neverScored({ accountId, reference }, customerIds, transaction) {
      const rows = await select<{ customerId: string }>(
        sql.NEVER_SCORED,
        [accountId, reference, customerIds.map(cleanText)],
        transaction,
      );
      return new Set(rows.map(({ customerId }) => customerId));
    },
  };
}
