import { resultHeader } from '../../../results/result-csv.ts';
import type { StoredRows } from '../../../results/stored/types.ts';
import { createSummaryCollector } from '../../../results/summary.ts';
import { createPrefixWriter } from '../../../results/writer/encoded-prefixes.ts';
import type { Table } from '../../../rows/types.ts';
import { createBatchScorer } from '../../../scoring/batch-scorer.ts';
import { createBatchWriter } from '../../../scoring/batch-writer.ts';
import type { FileFigures } from '../../../scoring/file-figures.ts';
import type { ByteSink } from '../../../scoring/table/byte-sink.ts';
import { openRejectedOutput } from '../../../scoring/table/rejected-output.ts';
import { BATCH_ROWS } from '../../../scoring/table/score-table.ts';
import type { MeasurePartInput } from './measure-part.ts';
import { openPart } from './open-part.ts';
import { MAX_PARTS, type WrittenPart } from './types.ts';

/** All parts together have not many more texts that are kept in memory than a file with one writer. */
const MAX_TEXTS = 500;

export interface WritePartInput extends MeasurePartInput {
  /** What all parts of the file were measured to come to. */
  readonly figures: FileFigures;
  /** Gets the records of the part; the first part begins with the header. */
  readonly results: ByteSink;
  readonly rejected: ByteSink;
  /** Called in the order of the file with the scored rows of each batch, and the number of rows of the part so far. */
  readonly onStored: (rows: StoredRows, rowsDone: number) => Promise<void>;
}

/**
 * Scores the rows of a part. The records of all parts, one behind the other, are those that scoring the file as a whole
 * gives.
 */
export async function writePart(input: WritePartInput): Promise<WrittenPart> {
  if (input.part.n >= MAX_PARTS) throw new RangeError(`Part ${input.part.n} is one too many.`);
  const table = await openPart(input.openFrom, input.part, input.signal);
  try {
    return await writeTable(table, input);
  } finally {
    await table.close();
  }
}

async function writeTable(table: Table, input: WritePartInput): Promise<WrittenPart> {
  const { settings, part, figures, results, rejected, onStored, batchRows = BATCH_ROWS, signal } = input;
  const { header, rawHeader, sample } = table;
  const scorer = createBatchScorer({ ...settings, header, sample, figures, before: part.before });
  const writer = createBatchWriter(scorer, { records: true, stored: true, maxTexts: MAX_TEXTS }, part.n);
  const rejections = openRejectedOutput(table, rejected);
  const totals = createSummaryCollector();
  const writePrefixes = createPrefixWriter();
  if (part.n === 0) {
    await results.write(new TextEncoder().encode(resultHeader(rawHeader)));
    await rejections.begin();
  }
  let spare: ArrayBuffer | undefined;
  for await (const batch of table.batches(batchRows)) {
    signal?.throwIfAborted();
    const scored = scorer.score(batch);
    for (const row of scored.rejected) totals.addRejected(row);
    const { records, stored } = writer.write(scored, writePrefixes(batch.rows, scored.accepted), spare);
    await results.write(records);
    spare = records.buffer;
    await rejections.add(scored.rejected);
    if (stored !== null) await onStored(stored, batch.firstRow + batch.rows.length - part.firstRow);
  }
  totals.merge(writer.totals.part());
  const words = writer.words();
  if (words === null) throw new TypeError('The rows of a part were stored without their words.');
  return { totals: totals.part(), words, inputProblems: scorer.inputProblems() };
}
