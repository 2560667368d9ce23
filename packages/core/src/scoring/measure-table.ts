import { countLogOdds, type LogOddsCounts } from '../models/heights/log-odds-counts.ts';
import type { Table } from '../rows/types.ts';
import { createBatchScorer, type ScoringRunInput } from './batch-scorer.ts';

/** What one model needs to know of the whole file before it scores the first row: plain data. */
export interface ModelFigures {
  /** Its customers who are scored and have not left. */
  readonly rows: number;
  /** What it gives them before its height is set; null for models that keep theirs. */
  readonly counts: LogOddsCounts | null;
}

/** Found in a first reading of a file, for each model of its routing. */
export interface FileFigures {
  readonly models: readonly ModelFigures[];
}

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
  const models = scorer.asLearnt.map((model) => ({
    model,
    rows: 0,
    counts: model.atHeight === undefined ? null : new Map<number, number>(),
  }));
  for await (const batch of table.batches(batchRows)) {
    const { fields, accepted, alreadyChurned } = scorer.read(batch);
    scorer.split(fields, accepted).forEach((rows, i) => {
      const found = models[i];
      if (found === undefined) return;
      const staying = rows.filter((row) => alreadyChurned[row] !== 1);
      found.rows += staying.length;
      if (found.counts === null) return;
      const { probability } = found.model.score(fields, { rows: staying, explain: false });
      for (const each of probability) countLogOdds(found.counts, each);
    });
  }
  return { models: models.map(({ rows, counts }) => ({ rows, counts })) };
}
