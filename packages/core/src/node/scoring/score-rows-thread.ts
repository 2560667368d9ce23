import { parentPort, workerData } from 'node:worker_threads';
import { findModels } from '../cli/find-models.ts';
import { createBatchWorker, readerFor } from './batch-worker.ts';
import type { ScoringAnswer, ScoringPlan, ScoringRequest } from './thread-messages.ts';

// Started by `score-in-threads.ts` alone, which sends this.
const plan = workerData as ScoringPlan;
const reader = readerFor(plan);
const worker = createBatchWorker({ plan, reader, ...(await findModels(plan.model)) });
const answer = (message: ScoringAnswer): void => parentPort?.postMessage(message);

parentPort?.on('message', (request: ScoringRequest) => {
  if (request.kind === 'finish') {
    answer({ kind: 'finished', totals: worker.totals.part(), top: worker.top.rows() });
    parentPort?.close();
    return;
  }
  const { id, firstRow, rows, accepted, alreadyChurned } = request;
  const fields = reader.read({ firstRow, rows, defects: new Map() });
  answer({ kind: 'records', id, records: worker.score(fields, accepted, alreadyChurned) });
});
