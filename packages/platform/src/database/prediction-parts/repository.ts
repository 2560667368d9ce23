import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize';
import { within, type Transaction } from '../connection/transaction.ts';
import type { RunRef } from '../predictions/runs.ts';
import type { PredictionRef } from '../predictions/types.ts';
import { toJson } from '../shared/clean-text.ts';
import * as sql from './statements.ts';
import type { ClaimedPart, LeftSplit, PartRef, PredictionPartRepository, Split, SplitProgress } from './types.ts';

type WritingColumns = { readonly runNo: number | null; readonly figures: string | null };

function writingOf({ runNo, figures }: WritingColumns): Split['writing'] {
  return runNo === null || figures === null ? null : { runNo, figures };
}

const ofPrediction = ({ accountId, id }: PredictionRef) => [accountId, id];
const ofRun = ({ accountId, id, attempt }: RunRef) => [accountId, id, attempt];
export const ofPart = ({ accountId, id, plan, n, attempt }: PartRef) => [accountId, id, plan, n, attempt];

export function createPredictionPartRepository(sequelize: Sequelize): PredictionPartRepository {
  const rows = <Row extends object>(text: string, bind: unknown[], transaction?: Transaction): Promise<Row[]> =>
    sequelize.query<Row>(text, { bind, type: QueryTypes.SELECT, ...within(transaction) });
  const changes = async (text: string, bind: unknown[], transaction?: Transaction): Promise<boolean> =>
    (await rows(text, bind, transaction)).length > 0;

  async function adopt(run: RunRef, transaction: Transaction): Promise<Split | null> {
    if (!(await changes(sql.HOLD_PREDICTION, ofRun(run), transaction))) return null;
    const [found] = await rows<Omit<Split, 'writing' | keyof PredictionRef> & WritingColumns>(
      sql.LEAD,
      ofRun(run),
      transaction,
    );
    if (found === undefined) return null;
    const split: Split = { ...run, ...found, writing: writingOf(found) };
    if (split.stage === 'planning' && split.plan !== run.attempt) {
      // What depends on all rows before a part cannot be taken up in the middle.
      await rows(sql.DROP_PARTS, ofPrediction(run), transaction);
      await rows(sql.PLAN_ANEW, ofRun(run), transaction);
      return { ...split, plan: run.attempt };
    }
    if (split.writing === null || (await changes(sql.ADOPT_RUN, [split.writing.runNo, run.attempt], transaction)))
      return split;
    await rows(sql.WRITE_ANEW, ofPrediction(run), transaction);
    return { ...split, stage: 'measuring', writing: null };
  }

  return {
    lead: (run) => sequelize.transaction((transaction) => adopt(run, transaction)),
    add: (split, { n, firstRow, rows: count, wanted, met }, transaction) =>
      changes(sql.ADD, [...ofRun(split), n, firstRow, count, wanted, Buffer.from(met)], transaction),
    planned: (split, count) => changes(sql.PLANNED, [...ofRun(split), count]),
    discard: async (split) => {
      await rows(sql.DISCARD, ofRun(split));
    },
    beginWriting: (split, runNo, figures, transaction) =>
      changes(sql.BEGIN_WRITING, [...ofRun(split), runNo, figures], transaction),
    claim: async (prediction, holdSeconds) => {
      const [found] = await rows<Omit<ClaimedPart, 'writing' | keyof PredictionRef> & WritingColumns>(sql.CLAIM, [
        ...ofPrediction(prediction),
        holdSeconds,
      ]);
      if (found === undefined) return null;
      const { accountId, reference, id } = prediction;
      return { ...found, accountId, reference, id, writing: writingOf(found) };
    },
    beat: (part, rowsDone, holdSeconds) => changes(sql.BEAT, [...ofPart(part), rowsDone, holdSeconds]),
    done: (part, stage, found) => changes(sql.DONE[stage], [...ofPart(part), found]),
    release: async (part, why) => {
      const isFailure = why.cause === 'failure';
      const failure = isFailure && why.failure !== null ? toJson(why.failure) : null;
      await rows(sql.RELEASE, [...ofPart(part), isFailure ? 1 : 0, failure]);
    },
    progress: async (prediction) => (await rows<SplitProgress>(sql.PROGRESS, ofPrediction(prediction)))[0] ?? null,
    found: (split, stage) => rows(sql.FOUND[stage], ofPrediction(split)),
    listLeft: (limit) => rows<LeftSplit>(sql.LIST_LEFT, [limit]),
    findLeft: async (prediction) => (await rows<LeftSplit>(sql.FIND_LEFT, ofPrediction(prediction)))[0] ?? null,
    remove: async (prediction) => {
      await rows(sql.REMOVE, ofPrediction(prediction));
    },
    anyHeld: async ({ accountId, reference, id }) =>
      (await rows<{ held: boolean }>(sql.ANY_HELD, [accountId, id, reference]))[0]?.held ?? false,
    listDivided: async (predictionIds) =>
      (
        await rows<{ id: string }>('SELECT prediction_id AS id FROM prediction_splits WHERE prediction_id = ANY($1)', [
          predictionIds,
        ])
      ).map(({ id }) => id),
    disownAll: async () => {
      await rows('UPDATE prediction_parts SET held_until = now() WHERE held_until > now() RETURNING n', []);
    },
  };
}
