import type { Worker } from 'node:worker_threads';
import type { ReportCardInput } from '../../learning/report-card/report-card.ts';
import type { ReportCardJson } from '../../learning/report-card/report-card-json.ts';
import { TrainingError } from '../../training/training-error.ts';
import { startThread } from '../threads/start-thread.ts';
import { answerLearning } from './answer-learning.ts';
import type { LearningAnswer, LearningRequest, LearntBundle, LearnRequest } from './learning-messages.ts';

/** Learns and judges. What the data is not fit for is a `TrainingError` with its code. */
export interface LearningEngine {
  /** @throws TrainingError when the data is not fit to learn from, the work takes too long or needs too much memory */
  learn(request: LearnRequest): Promise<LearntBundle>;
  /** @throws TrainingError as `learn` */
  reportCard(input: ReportCardInput): Promise<ReportCardJson>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export interface LearningThreadOptions {
  /** For each thing that is asked. */
  readonly deadlineMs: number;
  readonly maxMegabytes: number;
}

/** The same in this thread: for tests, and for whoever has a process to themselves. */
export function openLearningHere(): LearningEngine {
  return engineOf(answerLearning, () => Promise.resolve());
}

/**
 * A thread that learns, so that neither a long training nor one that needs too much memory harms its process. It is
 * started when it is first asked, and answers one request after the other.
 */
export function openLearningThread({ deadlineMs, maxMegabytes }: LearningThreadOptions): LearningEngine {
  let thread: Worker | null = null;
  const open = (): Worker =>
    (thread ??= startThread('learn', { resourceLimits: { maxOldGenerationSizeMb: maxMegabytes } }));

  async function ask(request: LearningRequest): Promise<LearningAnswer> {
    const asked = open();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<LearningAnswer>((resolve, reject) => {
        const lost = (message: string): void => {
          if (thread === asked) thread = null;
          void asked.terminate();
          reject(TrainingError.trainerFailed(message));
        };
        timer = setTimeout(() => lost(`It took longer than ${Math.round(deadlineMs / 1000)} seconds.`), deadlineMs);
        asked.once('message', resolve);
        asked.once('error', (error) => lost(error instanceof Error ? error.message : String(error)));
        asked.once('exit', (code) => lost(`The thread ended with code ${code} before its work was done.`));
        asked.postMessage(request);
      });
    } finally {
      clearTimeout(timer);
      asked.removeAllListeners('message').removeAllListeners('exit');
    }
  }

  return engineOf(ask, async () => {
    await thread?.terminate();
    thread = null;
  });
}

function engineOf(
  ask: (request: LearningRequest) => Promise<LearningAnswer>,
  close: () => Promise<void>,
): LearningEngine {
  return {
    async learn(request) {
      const answer = checked(await ask({ kind: 'learn', request }));
      if (answer.kind !== 'learnt') throw new Error('A learning thread answered out of turn.');
      return answer.learnt;
    },
    async reportCard(input) {
      const answer = checked(await ask({ kind: 'report_card', input }));
      if (answer.kind !== 'report_card') throw new Error('A learning thread answered out of turn.');
      return answer.card;
    },
    close,
  };
}

function checked(answer: LearningAnswer): LearningAnswer {
  if (answer.kind === 'refused') throw TrainingError.unsuitable(answer.message, answer.fix);
  if (answer.kind === 'failed') throw TrainingError.trainerFailed(answer.message);
  return answer;
}
