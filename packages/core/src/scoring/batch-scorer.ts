import { createFieldReader } from '../features/index.ts';
import type { FieldBatch } from '../features/types.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { Experiment } from '../models/router/router.ts';
import type { ChurnModel, ScoreMethod } from '../models/types.ts';
import type { RejectedRow } from '../results/types.ts';
import type { ColumnFormat, RowBatch } from '../rows/types.ts';
import { createValidator } from '../validation/index.ts';
import type { ValidationLevel, ValidationReport } from '../validation/types.ts';
import { requireCustomerId } from './require-customer-id.ts';
import { createRowScorer, type BlockScores, type RowScorer } from './row-scorer.ts';
import { splitRows } from './split-rows.ts';

/** Which file is scored, and how. */
export interface ScoringRunInput {
  readonly header: readonly string[];
  /** The first rows of the table. The formats of its columns are decided on them. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  /** How the columns of `mapping` are written, where that was decided before; decided on `sample` otherwise. */
  readonly formats?: readonly (ColumnFormat | null)[] | null;
  /** Every model that may be used. */
  readonly models: readonly ChurnModel[];
  /** `auto` (the experiment decides) or the id of a model. */
  readonly model?: string;
  readonly experiment?: Experiment;
  /** How scores are explained; `exact` by default. */
  readonly explain?: ScoreMethod;
  readonly level?: ValidationLevel;
  /** ISO 4217, shown beside amounts; null when unknown. */
  readonly currency?: string | null;
  /** Ages and "days ago" are measured from this moment. */
  readonly now: Date;
}

/** One batch after the first half of scoring: everything is a number, nothing is explained or written yet. */
export interface ScoredBlocks {
  readonly fields: FieldBatch;
  /** Indices into the batch, ascending. */
  readonly accepted: Int32Array;
  /** For each model of the routing the scores of its rows, or null where it has none. */
  readonly blocks: readonly (BlockScores | null)[];
  /** 1 for each row of the batch whose customer has left. */
  readonly alreadyChurned: Uint8Array;
  readonly rejected: readonly RejectedRow[];
}

/** The first half of scoring a file: reads, validates and scores. A `BatchWriter` is the second half. */
export interface BatchScorer extends Pick<RowScorer, 'routing' | 'models' | 'visit' | 'inputProblems'> {
  /** Batches must come in the order of the file: the validator compares rows across batches. */
  score(batch: RowBatch): ScoredBlocks;
  validation(): ValidationReport;
}

/** @throws InputError ERR-3004 without a customer id, ERR-4001 and ERR-4002 when no model can score the file */
export function createBatchScorer(input: ScoringRunInput): BatchScorer {
  const { header, sample, mapping, formats = null, level = 'standard', now, currency } = input;
  requireCustomerId(mapping);
  const reader = createFieldReader({ header, sample, mapping, formats, options: { now } });
  const rows = createRowScorer({ ...input, reader });
  const validator = createValidator({ mapping, reader, header, level, now, currency: currency ?? undefined });
  return {
    routing: rows.routing,
    models: rows.models,
    inputProblems: () => rows.inputProblems(),
    visit: (scored, visitor) => rows.visit(scored, visitor),
    score(batch) {
      const fields = reader.read(batch);
      const verdict = validator.addBatch(fields);
      const { accepted, rejected } = splitRows(batch, verdict);
      const { alreadyChurned } = verdict;
      return { fields, accepted, blocks: rows.score(fields, accepted), alreadyChurned, rejected };
    },
    validation: () => validator.report(),
  };
}
