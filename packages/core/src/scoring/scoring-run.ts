import { requireCustomerId } from './analyze-table.ts';
import { createFieldReader } from '../features/index.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { Experiment, Routing } from '../models/router/router.ts';
import type { ChurnModel, ScoreMethod } from '../models/types.ts';
import type { ResultWriter } from '../results/writer/result-writer.ts';
import { createSummaryCollector } from '../results/summary.ts';
import type { PredictionSummary, RejectedRow, ResultRow } from '../results/types.ts';
import type { RowBatch } from '../rows/types.ts';
import { createRowScorer, sortRows } from './row-scorer.ts';
import { createValidator } from '../validation/index.ts';
import type { ValidationLevel, ValidationReport } from '../validation/types.ts';

export interface ScoringRunInput {
  readonly header: readonly string[];
  /** The table's first rows: column formats are decided on them. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  /** Every model that may be used. */
  readonly models: readonly ChurnModel[];
  /** `auto` (the experiment decides) or a model's id. */
  readonly model?: string;
  readonly experiment?: Experiment;
  /** How scores are explained; `exact` unless told otherwise. */
  readonly explain?: ScoreMethod;
  readonly level?: ValidationLevel;
  /** ISO 4217, shown beside amounts; null when unknown. */
  readonly currency?: string | null;
  /** The moment ages are measured from. */
  readonly now: Date;
}

/** What became of every row of one batch: `results.length + rejected.length` is the batch's row count. */
export interface ScoredBatch {
  /** Ascending by row number. */
  readonly results: readonly ResultRow[];
  readonly rejected: readonly RejectedRow[];
}

/** One file being scored, batch after batch; memory is bounded by the batch (and an id's hash per row). */
export interface ScoringRun {
  readonly routing: Pick<Routing, 'reason' | 'randomized'>;
  /** @param writer gets a record for each scored row as well */
  scoreBatch(batch: RowBatch, writer?: Pick<ResultWriter, 'add'>): ScoredBatch;
  summary(): PredictionSummary;
  validation(): ValidationReport;
}

/**
 * Walks the whole way for one file: fields, validation, routing, scores, explanations, totals.
 *
 * @throws InputError ERR-3004 when no column holds the customer id; ERR-4001 and ERR-4002 from the router
 */
export function createScoringRun(input: ScoringRunInput): ScoringRun {
  const { header, sample, mapping, level = 'standard', now, currency = null } = input;
  requireCustomerId(mapping);
  const reader = createFieldReader({ header, sample, mapping, options: { now } });
  const scorer = createRowScorer({ ...input, reader });
  const validator = createValidator({ mapping, reader, header, level, now, currency: currency ?? undefined });
  const totals = createSummaryCollector();

  function scoreBatch(batch: RowBatch, writer?: Pick<ResultWriter, 'add'>): ScoredBatch {
    const fields = reader.read(batch);
    const verdict = validator.addBatch(fields);
    const { accepted, rejected } = sortRows(batch, verdict);
    const results: ResultRow[] = [];
    scorer.visit(fields, scorer.score(fields, accepted), verdict.alreadyChurned, (row) => {
      totals.addScored(row);
      writer?.add(batch.rows[row.row] ?? [], row);
      results.push(row.result());
    });
    for (const row of rejected) totals.addRejected(row);
    return { results, rejected };
  }

  return {
    routing: scorer.routing,
    scoreBatch,
    summary: () => totals.summary(currency),
    validation: () => validator.report(),
  };
}
