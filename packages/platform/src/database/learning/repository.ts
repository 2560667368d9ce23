import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { inOneTransaction, within, type Transaction } from '../connection/transaction.ts';
import { cleanText } from '../shared/clean-text.ts';
import type { Owner } from '../shared/scope.ts';
import * as sql from './statements.ts';
import type { LearningRepository, NewIntervention, NewOutcome, RecordedOutcome, StoredOutcome } from './types.ts';

type OutcomeRow = Omit<StoredOutcome, 'from' | 'to'> & { readonly from: Date; readonly to: Date };

export function createLearningRepository(sequelize: Sequelize): LearningRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  async function recordOutcome(
    { accountId, reference }: Owner,
    outcome: NewOutcome,
    transaction: Transaction,
  ): Promise<RecordedOutcome> {
    const { customerId, event, from, to, state, supersedes, source, reason, externalId } = outcome;
    const key = [accountId, reference, externalId, cleanText(customerId), event, from, to, state, supersedes];
    const [same] = await select<{ id: string }>(sql.SAME_OUTCOME, key, transaction);
    if (same !== undefined) return { id: same.id, state: 'duplicate' };
    const bind = [...key, source, reason === null ? null : cleanText(reason)];
    const [added] = await select<{ id: string }>(sql.ADD_OUTCOME, bind, transaction);
    if (added === undefined) throw new RangeError('An outcome corrects one that its owner does not have.');
    return { id: added.id, state: 'recorded' };
  }

  return {
    recordOutcomes: (owner, outcomes, transaction) =>
      inOneTransaction(sequelize, transaction, async (own) => {
        await select(sql.HOLD_OUTCOMES, [owner.accountId, owner.reference], own);
        const recorded: RecordedOutcome[] = [];
        for (const outcome of outcomes) recorded.push(await recordOutcome(owner, outcome, own));
        return recorded;
      }),
    async outcomes({ accountId, reference }, transaction) {
      const rows = await select<OutcomeRow>(sql.OUTCOMES, [accountId, reference], transaction);
      return rows.map((row) => ({ ...row, from: row.from.getTime(), to: row.to.getTime() }));
    },
    async observe({ accountId, reference }, source, through, transaction) {
      await select(sql.OBSERVE, [accountId, reference, source, through], transaction);
    },
    async observedThrough({ accountId, reference }, transaction) {
      const [row] = await select<{ through: Date | null }>(sql.OBSERVED_THROUGH, [accountId, reference], transaction);
      return row?.through ?? null;
    },
    async recordInterventions({ accountId, reference }, interventions, transaction) {
      const columns = [
        interventions.map(({ customerId }) => cleanText(customerId)),
        interventions.map(({ kind }) => cleanText(kind)),
        interventions.map(({ at }) => at),
        interventions.map(({ experimentId }) => experimentId),
        interventions.map(({ assigned }) => assigned),
      ];
      return (await select(sql.ADD_INTERVENTIONS, [accountId, reference, ...columns], transaction)).length;
    },
    interventions: ({ accountId, reference }, transaction) =>
      select<NewIntervention>(sql.INTERVENTIONS, [accountId, reference], transaction),
  };
}
