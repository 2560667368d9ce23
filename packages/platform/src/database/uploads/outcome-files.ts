import { QueryTypes, type Sequelize } from 'sequelize';
import type { Transaction } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import type { UploadOutcomes, UploadRef } from './types.ts';

export interface OutcomeFileRepository {
  /**
   * Files of outcomes whose rows are not recorded yet, whose mapping has a date of departure and asks nothing about it
   * or about ids: the oldest first, of all accounts.
   */
  untold(limit: number): Promise<readonly UploadRef[]>;
  /** Holds one of them, as long as it is one. Whoever works on it at the same time waits. */
  hold(upload: UploadRef, transaction: Transaction): Promise<boolean>;
  /** Says what became of its rows. */
  told(upload: UploadRef, outcomes: UploadOutcomes, transaction: Transaction): Promise<void>;
}

/**
 * What is unclear about other columns changes nothing here. Nor does it that each row has a date of departure, which is
 * doubtful in a list of customers, and as it should be in one of those who left.
 */
const ASKS = `$.questions[*] ? ((@.field == "customer_id" || @.field == "churn_date")
  && !(@.messagePhrase.id == "question.churn_date_used"))`;

const IS_UNTOLD = `
  kind = 'outcomes' AND outcomes IS NULL AND status = 'ready' AND erasure_id IS NULL
  AND NOT jsonb_path_exists(mapping, '${ASKS}')
  AND jsonb_path_exists(mapping, '$.columns[*] ? (@.field == "churn_date")')`;

const UNTOLD = `
  SELECT id, account_id AS "accountId", reference FROM uploads WHERE ${IS_UNTOLD} ORDER BY created_at LIMIT $1`;

const HOLD = `
  SELECT id FROM uploads WHERE account_id = $1 AND reference = $2 AND id = $3 AND ${IS_UNTOLD} FOR UPDATE`;

const TOLD = `UPDATE uploads SET outcomes = $4 WHERE account_id = $1 AND reference = $2 AND id = $3`;

export function createOutcomeFileRepository(sequelize: Sequelize): OutcomeFileRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, {
      bind: [...bind],
      type: QueryTypes.SELECT,
      ...(transaction === undefined ? {} : { transaction }),
    });
  return {
    untold: (limit) => select<UploadRef>(UNTOLD, [limit]),
    hold: async ({ accountId, reference, id }, transaction) =>
      (await select(HOLD, [accountId, reference, id], transaction)).length > 0,
    async told({ accountId, reference, id }, outcomes, transaction) {
      await select(TOLD, [accountId, reference, id, toJson(outcomes)], transaction);
    },
  };
}
