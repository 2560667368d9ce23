import type { Table } from '../rows/types.ts';
import { createBatchScorer, type ScoringRunInput } from './batch-scorer.ts';
import { createFileMeasurer } from './file-measurer.ts';
import type { FileFigures } from './file-figures.ts';

/**
 * Reads a table once to find what its scores are set by. Everything is counted in whole numbers, so that the same rows
 * give the same figures in batches of any size.
 *
 * @throws InputError as scoring does
 */
export async function measureTable(
  table: Table,
  input: Omit<ScoringRunInput, 'header' | 'sample' | 'figures'>,
  batchRows?: number,
): Promise<FileFigures> {
  const scorer = createBatchScorer({ ...input, header: table.header, sample: table.sample });
  const measurer = createFileMeasurer(scorer, input.churnRate ?? null);
  for await (const batch of table.batches(batchRows)) measurer.add(scorer.read(batch));
  return measurer.figures();
}
