import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import type { Owner } from '../shared/scope.ts';

/** An owner whose outcomes or scores a worker looks at. */
export interface HeldLearning extends Owner {
  readonly attempt: number;
  /** What had been marked when it was taken. */
  readonly marks: number;
  /** Attempts that failed since the last one that was done. */
  readonly failures: number;
}

export interface LearningDueRepository {
  /** There is something new to learn from: scores, outcomes, or how far outcomes are known. */
  mark(owner: Owner, transaction?: Transaction): Promise<void>;
  /** Takes what is due longest; whoever comes at the same time gets another. Null where nothing is due. */
  take(holdSeconds: number): Promise<HeldLearning | null>;
  /** Holds it for longer. False when another attempt has begun, or the account is gone. */
  hold(held: HeldLearning, seconds: number): Promise<boolean>;
  /**
   * Nothing is left to do, but for what was marked since.
   *
   * @param restSeconds until which it is not looked at again, whatever is marked
   */
  done(held: HeldLearning, restSeconds: number): Promise<void>;
  /** Gives it back, to be tried again. */
  postpone(held: HeldLearning, seconds: number, isFailure: boolean): Promise<void>;
}

const MARK = `
  INSERT INTO learning_due AS due (account_id, reference) VALUES ($1, $2)
  ON CONFLICT (account_id, reference)
  DO UPDATE SET marks = due.marks + 1, due_at = least(due.due_at, now())`;

const TAKE = `
  UPDATE learning_due SET attempt = attempt + 1, held_until = now() + make_interval(secs => $1)
  WHERE (account_id, reference) = (
    SELECT account_id, reference FROM learning_due AS due
    WHERE due_at <= now() AND (held_until IS NULL OR held_until < now())
      AND (rests_until IS NULL OR rests_until <= now())
      AND NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.id = due.account_id AND accounts.erasing_since IS NOT NULL)
    ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  RETURNING account_id AS "accountId", reference, attempt::double precision AS attempt,
    marks::double precision AS marks, failures`;

const MINE = 'account_id = $1 AND reference = $2 AND attempt = $3';

const HOLD = `
  UPDATE learning_due SET held_until = now() + make_interval(secs => $4) WHERE ${MINE} RETURNING attempt`;

/** What was marked meanwhile stays due. */
const DONE = `
  UPDATE learning_due SET held_until = NULL, failures = 0, rests_until = now() + make_interval(secs => $5),
    due_at = CASE WHEN marks = $4 THEN 'infinity' ELSE due_at END
  WHERE ${MINE}`;

const POSTPONE = `
  UPDATE learning_due SET held_until = NULL, due_at = now() + make_interval(secs => $4), failures = failures + $5
  WHERE ${MINE}`;

export function createLearningDueRepository(sequelize: Sequelize): LearningDueRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });
  const mine = ({ accountId, reference, attempt }: HeldLearning): readonly unknown[] => [accountId, reference, attempt];

  return {
    async mark({ accountId, reference }, transaction) {
      await select(MARK, [accountId, reference], transaction);
    },
    take: async (holdSeconds) => (await select<HeldLearning>(TAKE, [holdSeconds]))[0] ?? null,
    hold: async (held, seconds) => (await select(HOLD, [...mine(held), seconds])).length > 0,
    async done(held, restSeconds) {
      await select(DONE, [...mine(held), held.marks, restSeconds]);
    },
    async postpone(held, seconds, isFailure) {
      await select(POSTPONE, [...mine(held), seconds, isFailure ? 1 : 0]);
    },
  };
}
