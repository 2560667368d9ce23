import { RetainWiseCoreError } from '../../errors.ts';
import { learn } from '../../learning/learn.ts';
import { reportCard } from '../../learning/report-card/report-card.ts';
import { reportCardJson } from '../../learning/report-card/report-card-json.ts';
import { writeLadderBundle } from '../../models/ladder-model/ladder-json.ts';
import { openTable } from '../../rows/index.ts';
import { cohortTable } from '../../training/cohort-table.ts';
import { readTrainingTable, type TrainingTable } from '../../training/training-table.ts';
import type { LearnFrom, LearningAnswer, LearningRequest, LearntBundle, LearnRequest } from './learning-messages.ts';
import { openTreeTrainer } from './train-trees-in-thread.ts';

/** Does what is asked of a learning thread. What the data is not fit for is an answer, not an error. */
export async function answerLearning(request: LearningRequest): Promise<LearningAnswer> {
  try {
    return request.kind === 'learn'
      ? { kind: 'learnt', learnt: await learnt(request.request) }
      : { kind: 'report_card', card: reportCardJson(reportCard(request.input)) };
  } catch (error) {
    if (!(error instanceof RetainWiseCoreError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
  }
}

async function learnt({ from, options }: LearnRequest): Promise<LearntBundle> {
  const trainer = openTreeTrainer();
  try {
    const table = await tableOf(from);
    const { bundle, card, climb } = await learn(table, { ...options, trainTrees: trainer.trainTrees });
    const judged = climb.tried.find(({ rung }) => rung === (climb.rung === 'recalibrated' ? 'ridge' : climb.rung));
    const { rung, judgedBy, judgedMoments } = climb;
    const judgement = judged?.judgement ?? null;
    return { bundle: writeLadderBundle(bundle), card, rung, judgement, judgedBy, judgedMoments };
  } finally {
    trainer.close();
  }
}

async function tableOf(from: LearnFrom): Promise<TrainingTable> {
  if (from.kind === 'cohorts') return cohortTable(from.cohorts);
  const { bytes, sheet, label, now } = from.file;
  const table = await openTable(bytes, { sheet: sheet ?? undefined });
  try {
    return await readTrainingTable(table, { label, now: new Date(now), asOfNewestDate: true });
  } finally {
    await table.close();
  }
}
