import { parentPort } from 'node:worker_threads';
import { findModels } from '../cli/find-models.ts';
import { createBatchWriter, readerFor, scorerFor, type BatchWriter } from '../../scoring/batch-writer.ts';
import { unpackColumns } from './packed-columns.ts';
import { unpackRows } from './packed-rows.ts';
import type { ScoredRows, ScoringPlan, WritingAnswer, WritingRequest } from './thread-messages.ts';

interface FileInWork {
  readonly writer: BatchWriter;
  readonly reader: ReturnType<typeof readerFor>;
}

// Messages wait until the one before them is dealt with: to begin with a file takes reading its models.
let file: Promise<FileInWork> | null = null;

parentPort?.on('message', (request: WritingRequest) => {
  if (request.kind === 'begin') {
    file = begin(request.plan);
    file.then(() => answer({ kind: 'ready' }), fail);
    return;
  }
  file?.then((work) => (request.kind === 'rows' ? write(work, request.id, request) : finish(work))).catch(fail);
});

async function begin(plan: ScoringPlan): Promise<FileInWork> {
  const reader = readerFor(plan);
  return {
    reader,
    writer: createBatchWriter(scorerFor({ plan, reader, ...(await findModels(plan.model)) }), plan.writes),
  };
}

function write(
  { reader, writer }: FileInWork,
  id: number,
  { firstRow, rows, columns, blocks, alreadyChurned, starts, spare }: ScoredRows,
): void {
  const cells = unpackRows(rows);
  const fields = reader.read({ firstRow, rows: cells, defects: new Map() }, unpackColumns(columns, cells.length));
  const records = writer.write(fields, blocks, alreadyChurned, starts, spare);
  answer({ kind: 'records', id, records }, [records.buffer]);
}

function finish({ writer }: FileInWork): void {
  answer({ kind: 'finished', totals: writer.totals.part(), top: writer.top.rows() });
  parentPort?.close();
}

/** Ends the thread with the error, which its owner hears of. */
function fail(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

function answer(message: WritingAnswer, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
