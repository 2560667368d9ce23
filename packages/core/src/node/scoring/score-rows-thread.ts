import { parentPort, workerData } from 'node:worker_threads';
import { findModels } from '../cli/find-models.ts';
import { createBatchWorker, readerFor } from './batch-worker.ts';
import { unpackRows } from './packed-rows.ts';
import type { ScoringAnswer, ScoringPlan, ScoringRequest } from './thread-messages.ts';

// Started by `helper-thread.ts` alone, which sends this.
const plan = workerData as ScoringPlan;
const reader = readerFor(plan);
const worker = createBatchWorker({ plan, reader, ...(await findModels(plan.model)) });

parentPort?.on('message', (request: ScoringRequest) => {
  if (request.kind === 'finish') {
    answer({ kind: 'finished', totals: worker.totals.part(), top: worker.top.rows() });
    parentPort?.close();
    return;
  }
  const { id, firstRow, rows, accepted, alreadyChurned, spare } = request;
  const fields = reader.read({ firstRow, rows: unpackRows(rows), defects: new Map() });
  const records = worker.score(fields, accepted, alreadyChurned, spare);
  answer({ kind: 'records', id, records }, [records.buffer]);
});
answer({ kind: 'ready' });

function answer(message: ScoringAnswer, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
