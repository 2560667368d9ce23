import { questionOf } from '@retainwise/core/learning';
import { QueryTypes, type Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import { HOLD_OUTCOMES, OBSERVE } from '../learning/statements.ts';
import { newId } from '../shared/new-id.ts';
import type { Owner } from '../shared/scope.ts';
import * as sql from './list-statements.ts';

const DAY_MS = 86_400_000;

/** Asks whether a list is complete. */
export interface OutcomeQuestionRecord {
  readonly id: string;
  readonly predictionId: string;
  readonly because: 'too_many_vanished' | 'too_few_in_common';
  readonly vanished: number;
  readonly vanishedShare: number;
  readonly overlap: number;
  readonly answer: 'complete' | 'incomplete' | null;
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
}

export type ComparedLists =
  /** The upload was not said to be complete, there is no earlier list, or it was compared before. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'proposed'; readonly proposals: number }
  | { readonly kind: 'question'; readonly questionId: string };

export interface ListRepository {
  /**
   * Compares the complete list that a prediction has scored with the one before, once: proposes who seems to have left,
   * or asks. What is known of who left then reaches to the date of the list.
   */
  compare(owner: Owner, predictionId: string, transaction: Transaction): Promise<ComparedLists>;
  openQuestions(owner: Owner, transaction?: Transaction): Promise<readonly OutcomeQuestionRecord[]>;
  /**
   * Answers a question; where the list is complete after all, whoever is missing is proposed.
   *
   * @returns null where there is none with this id; `answered` where somebody has answered it before
   */
  answer(
    owner: Owner,
    questionId: string,
    isComplete: boolean,
    transaction: Transaction,
  ): Promise<OutcomeQuestionRecord | 'answered' | null>;
}

interface FoundList {
  readonly id: string;
  readonly runNo: number;
  readonly asOf: string;
  readonly horizonDays: number | null;
}

interface Counted {
  readonly customers: number;
  readonly active: number;
  readonly common: number;
  readonly vanished: number;
  readonly expected: number;
}

export function createListRepository(sequelize: Sequelize): ListRepository {
  const select = <Row extends object>(text: string, bind: readonly unknown[], transaction?: Transaction) =>
    sequelize.query<Row>(text, { bind: [...bind], type: QueryTypes.SELECT, ...within(transaction) });

  async function propose(
    { accountId, reference }: Owner,
    before: FoundList,
    after: FoundList,
    transaction: Transaction,
  ): Promise<number> {
    const bind = [accountId, reference, before.runNo, after.runNo, before.asOf, after.asOf, after.id];
    const proposed = await select(sql.PROPOSE, bind, transaction);
    await select(OBSERVE, [accountId, reference, 'diff', after.asOf], transaction);
    return proposed.length;
  }

  return {
    async compare(owner, predictionId, transaction) {
      const { accountId, reference } = owner;
      const [after] = await select<FoundList>(sql.LIST, [accountId, reference, predictionId], transaction);
      if (after === undefined) return { kind: 'nothing' };
      await select(HOLD_OUTCOMES, [accountId, reference], transaction);
      if ((await select(sql.WAS_COMPARED, [accountId, reference, predictionId], transaction)).length > 0)
        return { kind: 'nothing' };
      const [before] = await select<FoundList>(sql.LIST_BEFORE, [accountId, reference, predictionId], transaction);
      if (before === undefined) {
        await select(OBSERVE, [accountId, reference, 'diff', after.asOf], transaction);
        return { kind: 'nothing' };
      }
      const [counted] = await select<Counted>(sql.COUNT, [before.runNo, after.runNo], transaction);
      if (counted === undefined) throw new Error('Counting two lists gave no row.');
      const moments = { before: Date.parse(before.asOf), after: Date.parse(after.asOf) };
      const days = (moments.after - moments.before) / DAY_MS;
      const expected = counted.expected * (before.horizonDays === null ? 1 : days / before.horizonDays);
      const question = questionOf({ ...moments, ...counted, expected });
      if (question === null) return { kind: 'proposed', proposals: await propose(owner, before, after, transaction) };
      const { because, vanishedShare, overlap } = question;
      const questionId = newId('oqn');
      const bind = [questionId, accountId, reference, predictionId, before.id, because];
      await select(sql.ASK, [...bind, counted.vanished, vanishedShare, overlap], transaction);
      return { kind: 'question', questionId };
    },
    openQuestions: ({ accountId, reference }, transaction) =>
      select<OutcomeQuestionRecord>(sql.OPEN_QUESTIONS, [accountId, reference], transaction),
    async answer(owner, questionId, isComplete, transaction) {
      const { accountId, reference } = owner;
      await select(HOLD_OUTCOMES, [accountId, reference], transaction);
      const bind = [accountId, reference, questionId];
      const [found] = await select<{ beforeId: string; predictionId: string; answer: string | null }>(
        sql.QUESTION,
        bind,
        transaction,
      );
      if (found === undefined) return null;
      if (found.answer !== null) return 'answered';
      const answer = isComplete ? 'complete' : 'incomplete';
      const [question] = await select<OutcomeQuestionRecord>(sql.ANSWER, [...bind, answer], transaction);
      if (question === undefined) throw new Error(`The question ${questionId} that is held is missing.`);
      if (!isComplete) return question;
      const ids = [found.beforeId, found.predictionId];
      const lists = await select<FoundList>(sql.BOTH_LISTS, [accountId, reference, ids], transaction);
      const [before, after] = ids.map((id) => lists.find((list) => list.id === id));
      // Where the results of either are gone, there is nothing to compare any more.
      if (before !== undefined && after !== undefined) await propose(owner, before, after, transaction);
      return question;
    },
  };
}
