import type { AsOf } from '../../features/newest-date.ts';
import { mapColumns } from '../../mapping/index.ts';
import type { MappingAnswers, MappingOverrides } from '../../mapping/types.ts';
import { DEFAULT_EXPERIMENT } from '../../models/router/router.ts';
import type { ChurnModel, ScoreMethod } from '../../models/types.ts';
import type { Table } from '../../rows/types.ts';
import type { ScoringRunInput } from '../../scoring/batch-scorer.ts';
import { createScoringRun, type ScoringRun } from '../../scoring/scoring-run.ts';
import type { ValidationLevel } from '../../validation/types.ts';
import {
  INPUT_OPTIONS,
  LEVEL_OPTION,
  readAnswers,
  readLevel,
  readMoments,
  readOverrides,
  type Moments,
} from './arguments.ts';
import type { CliIo } from './io.ts';
import { findAsOf } from './files/find-as-of.ts';
import { findModels } from './find-models.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command that scores. */
export const SCORING_OPTIONS = {
  ...INPUT_OPTIONS,
  ...LEVEL_OPTION,
  model: { type: 'string', default: 'auto' },
  salt: { type: 'string' },
  currency: { type: 'string' },
  explain: { type: 'string', default: 'exact' },
} as const;

export const SCORING_HELP = `\
      --model MODEL        auto (default: an experiment between the models that can score FILE),
                           telecom, saas-baseline, or the path of a model written by retainwise train or saved by
                           XGBoost (.json, .ubj)
      --explain METHOD     exact (default), or simple: importance times deviation from the mean
      --salt TEXT          salt of the experiment: the same salt always assigns a customer to the same model
      --currency CODE      shown with amounts`;

export interface ScoringValues {
  readonly map: readonly string[];
  readonly answer: readonly string[];
  readonly now?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly level: string;
  readonly model: string;
  readonly salt?: string | undefined;
  readonly currency?: string | undefined;
  readonly explain: string;
}

export interface ScoringSettings {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  readonly level: ValidationLevel;
  /** What was said about the moment of the prediction. */
  readonly moments: Moments;
  readonly model: string;
  readonly models: readonly ChurnModel[];
  readonly salt: string;
  readonly currency: string | null;
  readonly explain: ScoreMethod;
}

/** @throws UsageError for invalid values */
export async function readScoringSettings(values: ScoringValues, io: CliIo): Promise<ScoringSettings> {
  return {
    overrides: readOverrides(values.map),
    answers: readAnswers(values.answer),
    level: readLevel(values.level),
    moments: readMoments(values, io.now),
    salt: values.salt ?? DEFAULT_EXPERIMENT.salt,
    currency: values.currency ?? null,
    explain: readMethod(values.explain),
    ...(await findModels(values.model)),
  };
}

/** The moment at which the ages in FILE are measured. */
export function findScoringMoment(file: string, io: CliIo, { overrides, moments }: ScoringSettings): Promise<AsOf> {
  return findAsOf(file, io, moments, ({ header, sample }) => mapColumns({ header, sample, overrides }));
}

/** The input of a scoring run over a table. */
export function scoringInput(
  { header, sample, format }: Table,
  { overrides, answers, salt, moments, ...settings }: ScoringSettings,
  { date, source }: AsOf,
): ScoringRunInput {
  const mapping = mapColumns({ header, sample, format, overrides, answers });
  const experiment = { ...DEFAULT_EXPERIMENT, salt };
  return { header, sample, mapping, experiment, now: date, asOfSource: source, today: moments.today, ...settings };
}

export function startScoring(table: Table, settings: ScoringSettings, asOf: AsOf): ScoringRun {
  return createScoringRun(scoringInput(table, settings, asOf));
}

/** @throws UsageError for an unknown method */
function readMethod(value: string): ScoreMethod {
  if (value === 'exact' || value === 'simple') return value;
  throw new UsageError(`Unknown explanation method "${value}".`, 'Use exact or simple.', {
    location: '--explain',
  });
}
