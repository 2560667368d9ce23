import type { ResultWords } from '@retainwise/core';
import { LRUCache } from 'lru-cache';
import { QueryTypes } from 'sequelize';
import type { Sequelize, Transaction } from 'sequelize';
import { within } from '../connection/transaction.ts';
import { ofScope, type Scope } from '../shared/scope.ts';

/** Runs that are kept: their words hardly ever change, and are read for every page. */
const MAX_RUNS = 50;

/** The run whose rows are the results of a prediction. */
export interface CountedRun {
  readonly runNo: number;
  readonly accountNo: number;
  readonly words: ResultWords;
}

/** As it is kept: rows may have been taken out since, which counts a new revision. */
type KeptRun = CountedRun & { readonly revision: number };

/** Finds runs by what names them, so that nobody gets at one by its number. */
export interface CountedRuns {
  /** Undefined when the prediction is not of the scope; null when it has no such run: results from before. */
  ofPrediction(
    scope: Scope,
    predictionId: string,
    transaction: Transaction | undefined,
  ): Promise<CountedRun | null | undefined>;
  /** Its words as they are, or as they were before an erasure, which changes counts alone. */
  byNumber(runNo: number, transaction: Transaction | undefined): Promise<CountedRun>;
}

export function createCountedRuns(sequelize: Sequelize): CountedRuns {
  const known = new LRUCache<number, KeptRun>({ max: MAX_RUNS });

  async function byNumber(runNo: number, transaction: Transaction | undefined, revision?: number): Promise<CountedRun> {
    const kept = known.get(runNo);
    if (kept !== undefined && kept.revision === (revision ?? kept.revision)) return kept;
    const [run] = await sequelize.query<{ words: ResultWords | null; account_no: number; revision: number }>(
      'SELECT words, account_no, revision FROM result_runs WHERE run_no = $1',
      { bind: [runNo], type: QueryTypes.SELECT, ...within(transaction) },
    );
    if (!run?.words) throw new Error(`Run ${runNo} is the result of a prediction, but its words are missing.`);
    const found = { runNo, accountNo: run.account_no, words: run.words, revision: run.revision };
    known.set(runNo, found);
    return found;
  }

  return {
    ofPrediction: async ({ accountId, reference }, predictionId, transaction) => {
      const [found] = await sequelize.query<{ result_run: number | null; revision: number | null }>(
        `SELECT result_run, (SELECT revision FROM result_runs WHERE run_no = result_run) AS revision
         FROM predictions WHERE ${ofScope(3)} AND id = $2`,
        { bind: [accountId, predictionId, reference], type: QueryTypes.SELECT, ...within(transaction) },
      );
      if (found === undefined) return undefined;
      return found.result_run === null ? null : byNumber(found.result_run, transaction, found.revision ?? undefined);
    },
    byNumber,
  };
}
