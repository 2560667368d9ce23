import { createFieldReader } from '../features/index.ts';
import type { FieldBatch, FieldReader } from '../features/types.ts';
import type { AsOfSource } from '../features/newest-date.ts';
import type { ColumnMapping } from '../mapping/types.ts';
import type { HorizonDays } from '../models/heights/horizon.ts';
import type { Experiment } from '../models/router/router.ts';
import type { ChurnModel, ScoreMethod } from '../models/types.ts';
import type { RejectedRow } from '../results/types.ts';
import type { ColumnFormat, RowBatch } from '../rows/types.ts';
import { createValidator, type Validator } from '../validation/index.ts';
import type { RowsBefore } from '../validation/rows-before.ts';
import type { ValidationLevel, ValidationReport } from '../validation/types.ts';
import type { FileFigures } from './file-figures.ts';
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
  /** `auto` or the id of a model. */
  readonly model?: string;
  /** Splits the customers of `auto` between models; left out or null, the best one scores all. */
  readonly experiment?: Experiment | null;
  /** How scores are explained; `exact` by default. */
  readonly explain?: ScoreMethod;
  readonly level?: ValidationLevel;
  /** The account's churn rate within the horizon; null or left out where it is not known. */
  readonly churnRate?: number | null;
  /** Days within which a score expects a customer to leave; 90 by default. */
  readonly horizonDays?: HorizonDays;
  /**
   * What `measureTable` found in the same table with the same settings. Without it, or with a handful of customers, the
   * models take their published heights.
   */
  readonly figures?: FileFigures | null;
  /** ISO 4217 of the account, for amounts whose currency the file does not say; null when unknown. */
  readonly currency?: string | null;
  /** Ages and "days ago" are measured from this moment. */
  readonly now: Date;
  /** Where that moment comes from, and when the file is read, if that is another moment: for the findings. */
  readonly asOfSource?: AsOfSource;
  readonly today?: Date;
  /** What the file has before the first batch, where that is not its beginning. */
  readonly before?: RowsBefore | undefined;
}

/** One batch that was read and validated. */
export interface ReadRows {
  readonly fields: FieldBatch;
  /** Indices into the batch, ascending. */
  readonly accepted: Int32Array;
  /** 1 for each row of the batch whose customer has left. */
  readonly alreadyChurned: Uint8Array;
  readonly rejected: readonly RejectedRow[];
}

/** One batch after the first half of scoring: everything is a number, nothing is explained or written yet. */
export interface ScoredBlocks extends ReadRows {
  /** For each model of the routing the scores of its rows, or null where it has none. */
  readonly blocks: readonly (BlockScores | null)[];
}

/** The first half of scoring a file: reads, validates and scores. A `BatchWriter` is the second half. */
export interface BatchScorer extends Pick<
  RowScorer,
  'routing' | 'scale' | 'missingInputs' | 'asLearnt' | 'models' | 'split' | 'visit' | 'inputProblems'
> {
  /** Batches must come in the order of the file: the validator compares rows across batches. */
  read(batch: RowBatch): ReadRows;
  /** Reads a batch, and scores its accepted rows. */
  score(batch: RowBatch): ScoredBlocks;
  /** The same by the models as they learnt. Only where `movesScores`, these scores can be moved to another height. */
  scoreAsLearnt(batch: RowBatch): ScoredBlocks;
  readonly movesScores: boolean;
  /** A scorer of the same file by what was found in all of it. */
  withFigures(figures: FileFigures): RowScorer;
  /** Rows that were read before, with the numbers that were found in them then. */
  readAgain: FieldReader['read'];
  validation(): ValidationReport;
  /** The same behind the last batch. Frees what validation remembers of the rows: tens of megabytes of a large file. */
  endReading(): ValidationReport;
  /** In which currencies the amounts of the file are. */
  readonly currencies: FieldReader['currencies'];
}

/** @throws InputError ERR-3004 without a customer id, ERR-4001 and ERR-4002 when no model can score the file */
export function createBatchScorer(input: ScoringRunInput): BatchScorer {
  const {
    header,
    sample,
    mapping,
    formats = null,
    level = 'standard',
    now,
    asOfSource = 'given',
    today = now,
    currency,
    before,
  } = input;
  requireCustomerId(mapping);
  const reader = createFieldReader({ header, sample, mapping, formats, options: { now, currency } });
  const rows = createRowScorer({ ...input, reader });
  let validator: Validator | null = createValidator({
    mapping,
    reader,
    header,
    level,
    now,
    asOfSource,
    today,
    currency: currency ?? undefined,
    before,
  });

  function validating(): Validator {
    if (validator === null) throw new Error('The file has been read to its end.');
    return validator;
  }

  function read(batch: RowBatch): ReadRows {
    const fields = reader.read(batch);
    const verdict = validating().addBatch(fields);
    return { fields, alreadyChurned: verdict.alreadyChurned, ...splitRows(batch, verdict) };
  }

  return {
    routing: rows.routing,
    scale: rows.scale,
    missingInputs: rows.missingInputs,
    asLearnt: rows.asLearnt,
    models: rows.models,
    split: (fields, accepted) => rows.split(fields, accepted),
    currencies: reader.currencies,
    inputProblems: () => rows.inputProblems(),
    visit: (scored, visitor) => rows.visit(scored, visitor),
    read,
    score(batch) {
      const found = read(batch);
      return { ...found, blocks: rows.score(found.fields, found.accepted) };
    },
    scoreAsLearnt(batch) {
      const found = read(batch);
      return { ...found, blocks: rows.scoreAsLearnt(found.fields, found.accepted) };
    },
    movesScores: rows.asLearnt.every((model) => model.atHeight === undefined || model.rescored !== undefined),
    withFigures: (figures) => createRowScorer({ ...input, reader, figures }),
    readAgain: (batch, known) => reader.read(batch, known),
    validation: () => validating().report(),
    endReading() {
      const report = validating().report();
      validating().release();
      validator = null;
      return report;
    },
  };
}
