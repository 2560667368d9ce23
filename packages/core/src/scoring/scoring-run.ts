import type { ChurnModel } from '../models/types.ts';
import type { Routing } from '../models/router/router.ts';
import { createSummaryCollector } from '../results/summary.ts';
import type { PredictionSummary, RejectedRow, ResultRow, RowCursor } from '../results/types.ts';
import type { ResultWriter } from '../results/writer/result-writer.ts';
import type { RowBatch } from '../rows/types.ts';
import type { ValidationReport } from '../validation/types.ts';
import { createBatchScorer, type ScoringRunInput } from './batch-scorer.ts';

/** What became of every row of one batch: `results.length + rejected.length` is the batch's row count. */
export interface ScoredBatch {
  /** Ascending by row number. */
  readonly results: readonly ResultRow[];
  readonly rejected: readonly RejectedRow[];
}

/** One file being scored, batch after batch; memory is bounded by the batch (and one hash per customer id). */
export interface ScoringRun {
  readonly routing: Pick<Routing, 'reason' | 'randomized'>;
  /** The models that score, prepared for this file. */
  readonly models: readonly ChurnModel[];
  /** @param writer also gets a record for each scored row */
  scoreBatch(batch: RowBatch, writer?: Pick<ResultWriter, 'add'>): ScoredBatch;
  /** The same for a visitor of the scored rows, ascending, in place of copies of them. */
  visitBatch(batch: RowBatch, visitor: (row: RowCursor) => void): Pick<ScoredBatch, 'rejected'>;
  summary(): PredictionSummary;
  validation(): ValidationReport;
}

/**
 * Scores one file in this thread: fields, validation, routing, scores, explanations, totals. In Node, `scoreTable` does
 * the same for whole tables and writes their results.
 *
 * @throws InputError ERR-3004 when no column holds the customer id; ERR-4001 and ERR-4002 from the router
 */
export function createScoringRun(input: ScoringRunInput): ScoringRun {
  const scorer = createBatchScorer(input);
  const totals = createSummaryCollector();

  function visitBatch(batch: RowBatch, visitor: (row: RowCursor) => void): Pick<ScoredBatch, 'rejected'> {
    const scored = scorer.score(batch);
    scorer.visit(scored, (row) => {
      totals.addScored(row);
      visitor(row);
    });
    for (const row of scored.rejected) totals.addRejected(row);
    return { rejected: scored.rejected };
  }

  function scoreBatch(batch: RowBatch, writer?: Pick<ResultWriter, 'add'>): ScoredBatch {
    const results: ResultRow[] = [];
    const { rejected } = visitBatch(batch, (row) => {
      writer?.add(batch.rows[row.row] ?? [], row);
      results.push(row.result());
    });
    return { results, rejected };
  }

  return {
    routing: scorer.routing,
    models: scorer.models,
    scoreBatch,
    visitBatch,
    summary: () => ({ ...totals.summary(input.currency ?? null, scorer), inputProblems: scorer.inputProblems() }),
    validation: () => scorer.validation(),
  };
}
