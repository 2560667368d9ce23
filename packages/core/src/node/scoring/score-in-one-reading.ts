import { createSummaryCollector } from '../../results/summary.ts';
import type { RejectedRow } from '../../results/types.ts';
import { createPrefixWriter } from '../../results/writer/encoded-prefixes.ts';
import type { Table } from '../../rows/types.ts';
import { createBatchScorer, type BatchScorer, type ScoringRunInput } from '../../scoring/batch-scorer.ts';
import type { FileFigures } from '../../scoring/file-figures.ts';
import { createFileMeasurer } from '../../scoring/file-measurer.ts';
import { neededTexts } from '../../scoring/needed-texts.ts';
import { packBatch } from '../../scoring/table/packed-batch.ts';
import { openRejectedOutput } from '../../scoring/table/rejected-output.ts';
import { BATCH_ROWS, scoreTable, type ScoreTableInput, type TableScores } from '../../scoring/table/score-table.ts';
import { openTableOutput } from '../../scoring/table/table-output.ts';
import { toPiece, visitPiece } from './batch-pieces.ts';
import type { Spool } from './spool.ts';

export interface OneReadingInput extends Omit<ScoreTableInput, 'figures' | 'onProgress'> {
  /** The same table once more, where the spool was too small. */
  readonly openAgain: () => Promise<Table>;
  /** The caller closes it. */
  readonly spool: Spool;
  /** Called behind each batch of the first reading, with the number of rows of the file up to there. */
  readonly onRead?: ((rowsRead: number) => Promise<void>) | undefined;
}

/**
 * Scores a table so that the mean of the scores is the churn rate, which only its last row tells: reads, validates and
 * scores it once, puts what was found aside, sets the heights, and explains and writes it then. Gives what `scoreTable`
 * with the figures of `measureTable` gives, bit for bit.
 *
 * Where the spool has no room, the table is read twice.
 *
 * @throws InputError as `scoreTable`
 */
export async function scoreInOneReading({ openAgain, spool, onRead, ...input }: OneReadingInput): Promise<TableScores> {
  const {
    table,
    results,
    detail,
    rejected = null,
    onStored,
    writers,
    batchRows = BATCH_ROWS,
    signal,
    ...settings
  } = input;
  const run: ScoringRunInput = { ...settings, header: table.header, sample: table.sample };
  const scorer = createBatchScorer(run);
  const rejections = openRejectedOutput(table, rejected);
  const rejectedTotals = createSummaryCollector();
  await rejections.begin();
  const { figures, ends } = await readInto(spool, table, scorer, run, batchRows, async (found, rowsRead) => {
    signal?.throwIfAborted();
    for (const row of found) rejectedTotals.addRejected(row);
    await rejections.add(found);
    await onRead?.(rowsRead);
  });
  const validation = scorer.endReading();
  if (ends === null) {
    const again = await openAgain();
    try {
      // Rejected rows are written already.
      return await scoreTable({ ...input, table: again, figures, rejected: null });
    } finally {
      await again.close();
    }
  }
  const placed = scorer.withFigures(figures);
  const options = { results, detail, onStored, writers };
  const output = openTableOutput(table, { ...run, figures }, placed, batchRows, options);
  try {
    await output.begin();
    let next = 0;
    for await (const piece of spool.pieces()) {
      signal?.throwIfAborted();
      await output.add({
        visit: () => visitPiece(piece, scorer.readAgain, placed),
        pack: () => new Uint8Array(piece),
        rowsDone: ends[next++] ?? 0,
      });
    }
    return {
      ...(await output.end({ inputProblems: scorer.inputProblems(), rejected: rejectedTotals.part() })),
      routing: scorer.routing.reason,
      validation,
    };
  } catch (error) {
    await output.stop();
    throw error;
  }
}

interface Reading {
  readonly figures: FileFigures;
  /** Number of rows of the file up to the end of each spooled batch; null where there was no room for all. */
  readonly ends: readonly number[] | null;
}

/** The first half: finds what the heights are set by, and puts the scored rows aside. */
async function readInto(
  spool: Spool,
  table: Table,
  scorer: BatchScorer,
  { churnRate = null, mapping }: ScoringRunInput,
  batchRows: number,
  onBatch: (rejected: readonly RejectedRow[], rowsRead: number) => Promise<void>,
): Promise<Reading> {
  const measurer = createFileMeasurer(scorer, churnRate);
  const texts = neededTexts(table.header, mapping, scorer.models, scorer.currencies.column);
  const writePrefixes = createPrefixWriter();
  const ends: number[] = [];
  let spare: ArrayBuffer | undefined;
  let isSpooled = scorer.movesScores;
  for await (const batch of table.batches(batchRows)) {
    let rejected: readonly RejectedRow[];
    const rowsRead = batch.firstRow + batch.rows.length - 1;
    if (isSpooled) {
      const scored = scorer.scoreAsLearnt(batch);
      measurer.add(scored, scored.blocks);
      const prefixes = writePrefixes(batch.rows, scored.accepted, spare);
      isSpooled = await spool.add(toPiece(packBatch(scored, texts, prefixes)));
      spare = prefixes.bytes.buffer;
      ends.push(rowsRead);
      ({ rejected } = scored);
    } else {
      const found = scorer.read(batch);
      measurer.add(found);
      ({ rejected } = found);
    }
    await onBatch(rejected, rowsRead);
  }
  return { figures: measurer.figures(), ends: isSpooled ? ends : null };
}
