import { parentPort } from 'node:worker_threads';
import { createFieldReader } from '../../features/index.ts';
import type { FieldReader } from '../../features/types.ts';
import { openModel } from '../../models/open-model.ts';
import type { StoredRows } from '../../results/stored/types.ts';
import { createBatchWriter, type BatchWriter } from '../../scoring/batch-writer.ts';
import { createRowScorer, type RowScorer } from '../../scoring/row-scorer.ts';
import { unpackFields } from '../../scoring/table/packed-batch.ts';
import type { SentBatch, WritingAnswer, WritingPlan, WritingRequest } from '../../scoring/table/thread-messages.ts';
import { visitPiece } from './batch-pieces.ts';

interface OpenFile {
  readonly scorer: RowScorer;
  readonly writer: BatchWriter;
  readonly reader: FieldReader;
}

let file: OpenFile | null = null;

parentPort?.on('message', (request: WritingRequest) => {
  if (request.kind === 'begin') {
    file = begin(request.plan);
    answer({ kind: 'ready' });
  } else if (file === null) {
    throw new Error('A writing thread was sent rows before their file.');
  } else if (request.kind === 'rows') {
    write(file, request.id, request.sent);
  } else {
    finish(file);
  }
});

function begin({ input, models, output, part }: WritingPlan): OpenFile {
  const { header, sample, mapping, formats = null, now, currency } = input;
  const reader = createFieldReader({ header, sample, mapping, formats, options: { now, currency } });
  const scorer = createRowScorer({ ...input, reader, models: models.map(openModel) });
  return { reader, scorer, writer: createBatchWriter(scorer, output, part) };
}

function write({ reader, scorer, writer }: OpenFile, id: number, { batch, spare }: SentBatch): void {
  const read: FieldReader['read'] = (rows, known) => reader.read(rows, known);
  const scored =
    batch instanceof Uint8Array ? visitPiece(batch, read, scorer) : { ...batch, fields: unpackFields(read, batch) };
  const output = writer.write(scored, scored.prefixes, spare);
  answer({ kind: 'written', id, output }, [output.records.buffer, ...buffersOf(output.stored)]);
}

function finish({ writer }: OpenFile): void {
  answer({ kind: 'finished', totals: writer.totals.part(), top: writer.top.rows(), words: writer.words() });
  parentPort?.close();
}

/** What is moved rather than copied. */
function buffersOf(stored: StoredRows | null): ArrayBuffer[] {
  if (stored === null) return [];
  const { rowNumbers, standings, kinds, probabilities, revenues, bytes, ends } = stored;
  return [rowNumbers, standings, kinds, probabilities, revenues, bytes, ends].map(({ buffer }) => buffer);
}

function answer(message: WritingAnswer, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transferred);
}
