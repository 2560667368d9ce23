import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import * as sql from './statements.ts';
import type { LearningRepository, StoredIntervention, StoredOutcome } from './types.ts';

type OutcomeRow = Omit<StoredOutcome, 'from' | 'to'> & { readonly from: Date; readonly to: Date };

export function createLearningRepository(sequelize: Sequelize): LearningRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  return {
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
    interventions: ({ accountId, reference }, transaction) =>
      select<StoredIntervention>(sql.INTERVENTIONS, [accountId, reference], transaction),
  };
}
