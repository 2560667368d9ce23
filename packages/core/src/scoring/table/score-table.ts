import { createSummaryCollector } from '../../results/summary.ts';
import { createPrefixWriter } from '../../results/writer/encoded-prefixes.ts';
import type { Table } from '../../rows/types.ts';
import { createBatchScorer, type ScoringRunInput } from '../batch-scorer.ts';
import { neededTexts } from '../needed-texts.ts';
import type { ValidationReport } from '../../validation/types.ts';
import type { ByteSink } from './byte-sink.ts';
import { packBatch } from './packed-batch.ts';
import { openRejectedOutput } from './rejected-output.ts';
import { openTableOutput, type OutputOptions, type OutputTotals } from './table-output.ts';

/**
 * Rows in a batch. So few that what a batch leaves behind is freed before the garbage collector would copy it: with
 * 1,000 rows, peak memory was half again as much, and scoring took longer.
 */
export const BATCH_ROWS = 150;

export interface ScoreTableInput extends Omit<ScoringRunInput, 'header' | 'sample'>, OutputOptions {
  readonly table: Table;
  /** Gets the CSV of rejected rows: header, then each row with its number, code and reason. */
  readonly rejected?: ByteSink | null;
  /** Called with the number of rows read so far. */
  readonly onProgress?: (rowsRead: number) => Promise<void>;
  readonly batchRows?: number;
  readonly signal?: AbortSignal;
}

export interface TableScores extends OutputTotals {
  /** Why these models scored. */
  readonly routing: string;
  /** What was found in the rows. */
  readonly validation: ValidationReport;
}

/**
 * Scores a table from its first row to its last. Memory is bounded by the batches under way.
 *
 * This thread reads, validates (which must see every row) and scores. The writers, where there are any, explain and
 * write. Each thread then needs half of the code only, and warms up sooner: a thread that did all of it took as long to
 * warm up as it then saved. The results do not depend on who writes.
 *
 * Nothing is under way when this returns or throws, except in the writers.
 *
 * @throws InputError of the table; ERR-3004 without a customer id, ERR-4001 and ERR-4002 when no model can score it
 */
export async function scoreTable({
  table,
  results,
  detail,
  rejected = null,
  onStored,
  onProgress,
  writers,
  batchRows = BATCH_ROWS,
  signal,
  ...settings
}: ScoreTableInput): Promise<TableScores> {
  const input: ScoringRunInput = { ...settings, header: table.header, sample: table.sample };
  const scorer = createBatchScorer(input);
  const output = openTableOutput(table, input, scorer, batchRows, { results, detail, onStored, writers });
  const rejections = openRejectedOutput(table, rejected);
  const rejectedTotals = createSummaryCollector();
  const writePrefixes = createPrefixWriter();
  const texts = neededTexts(table.header, input.mapping, scorer.models, scorer.currencies.column);
  try {
    await output.begin();
    await rejections.begin();
    for await (const batch of table.batches(batchRows)) {
      signal?.throwIfAborted();
      const scored = scorer.score(batch);
      for (const row of scored.rejected) rejectedTotals.addRejected(row);
      const rowsDone = batch.firstRow + batch.rows.length - 1;
      await output.add({
        visit: () => scored,
        pack: () => packBatch(scored, texts, output.copiesCells ? writePrefixes(batch.rows, scored.accepted) : null),
        rowsDone,
        onWritten: () => rejections.add(scored.rejected),
      });
      await onProgress?.(rowsDone);
    }
    return {
      ...(await output.end({ inputProblems: scorer.inputProblems(), rejected: rejectedTotals.part() })),
      routing: scorer.routing.reason,
      validation: scorer.validation(),
    };
  } catch (error) {
    await output.stop();
    throw error;
  }
}
