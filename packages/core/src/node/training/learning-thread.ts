import { parentPort } from 'node:worker_threads';
import { answerLearning } from './answer-learning.ts';
import type { LearningAnswer, LearningRequest } from './learning-messages.ts';

parentPort?.on('message', (request: LearningRequest) => {
  const send = (answer: LearningAnswer): void => parentPort?.postMessage(answer);
  answerLearning(request).then(send, (error: unknown) =>
    send({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
