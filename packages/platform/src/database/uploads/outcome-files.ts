import { QueryTypes, type Sequelize } from 'sequelize';
import type { Transaction } from '../connection/transaction.ts';
import { toJson } from '../shared/clean-text.ts';
import type { UploadOutcomes, UploadProblem, UploadRef } from './types.ts';

/** A file of outcomes whose rows are not recorded yet, and how often that failed. */
export type UntoldFile = UploadRef & { readonly failures: number };

export interface OutcomeFileRepository {
  /**
   * Files of outcomes whose rows are not recorded yet, whose mapping has a date of departure and asks nothing about it
   * or about ids: the one that waits for the longest first, of all accounts. Those that failed wait until they are due.
   */
  untold(limit: number): Promise<readonly UntoldFile[]>;
  /** Holds one of them, as long as it is one. Whoever works on it at the same time waits. */
  hold(upload: UploadRef, transaction: Transaction): Promise<boolean>;
  /** Says what became of its rows. */
  told(upload: UploadRef, outcomes: UploadOutcomes, transaction: Transaction): Promise<void>;
  /** It could not be recorded, so far so often, and is not due before some seconds are over. */
  postpone(upload: UntoldFile, seconds: number): Promise<void>;
  /** It cannot be recorded, unless somebody maps it anew. False when it was recorded or deleted since. */
  fail(upload: UploadRef, problem: UploadProblem): Promise<boolean>;
}

/**
 * What is unclear about other columns changes nothing here. Nor does it that each row has a date of departure, which is
 * doubtful in a list of customers, and as it should be in one of those who left.
 */
const ASKS = `$.questions[*] ? ((@.field == "customer_id" || @.field == "churn_date")
  && !(@.messagePhrase.id == "question.churn_date_used"))`;

const IS_UNTOLD = `
  kind = 'outcomes' AND outcomes IS NULL AND problem IS NULL AND status = 'ready' AND erasure_id IS NULL
  AND NOT jsonb_path_exists(mapping, '${ASKS}')
  AND jsonb_path_exists(mapping, '$.columns[*] ? (@.field == "churn_date")')`;

const UNTOLD = `
  SELECT id, account_id AS "accountId", reference, outcomes_failures AS failures FROM uploads
  WHERE ${IS_UNTOLD} AND (outcomes_due_at IS NULL OR outcomes_due_at <= now())
  ORDER BY coalesce(outcomes_due_at, created_at) LIMIT $1`;

const HOLD = `
  SELECT id FROM uploads WHERE account_id = $1 AND reference = $2 AND id = $3 AND ${IS_UNTOLD} FOR UPDATE`;

const TOLD = `UPDATE uploads SET outcomes = $4 WHERE account_id = $1 AND reference = $2 AND id = $3`;

const POSTPONE = `
  UPDATE uploads SET outcomes_due_at = now() + make_interval(secs => $4), outcomes_failures = $5
  WHERE account_id = $1 AND reference = $2 AND id = $3`;

const FAIL = `
  UPDATE uploads SET problem = $4::jsonb
  WHERE account_id = $1 AND reference = $2 AND id = $3 AND ${IS_UNTOLD} RETURNING id`;

export function createOutcomeFileRepository(sequelize: Sequelize): OutcomeFileRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, {
      bind: [...bind],
      type: QueryTypes.SELECT,
      ...(transaction === undefined ? {} : { transaction }),
    });
  return {
    untold: (limit) => select<UntoldFile>(UNTOLD, [limit]),
    hold: async ({ accountId, reference, id }, transaction) =>
      (await select(HOLD, [accountId, reference, id], transaction)).length > 0,
    async told({ accountId, reference, id }, outcomes, transaction) {
      await select(TOLD, [accountId, reference, id, toJson(outcomes)], transaction);
    },
    async postpone({ accountId, reference, id, failures }, seconds) {
      await select(POSTPONE, [accountId, reference, id, seconds, failures]);
    },
    fail: async ({ accountId, reference, id }, problem) =>
      (await select(FAIL, [accountId, reference, id, toJson(problem)])).length > 0,
  };
}
