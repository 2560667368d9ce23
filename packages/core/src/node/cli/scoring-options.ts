import { mapColumns } from '../../mapping/index.ts';
import type { MappingAnswers, MappingOverrides } from '../../mapping/types.ts';
import { DEFAULT_EXPERIMENT } from '../../models/router/router.ts';
import type { ChurnModel, ScoreMethod } from '../../models/types.ts';
import type { TreeChoice } from '../../models/xgboost/read-xgboost-document.ts';
import type { Table } from '../../rows/types.ts';
import type { ScoringRunInput } from '../../scoring/batch-scorer.ts';
import { createScoringRun, type ScoringRun } from '../../scoring/scoring-run.ts';
import type { ValidationLevel } from '../../validation/types.ts';
import { INPUT_OPTIONS, LEVEL_OPTION, readAnswers, readLevel, readNow, readOverrides } from './arguments.ts';
import type { CliIo } from './io.ts';
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
  trees: { type: 'string', default: 'best' },
} as const;

export const SCORING_HELP = `\
      --model MODEL        auto (default: an experiment between the models that can score FILE),
                           telecom, saas-baseline, or the path of a model written by retainwise train or saved by
                           XGBoost (.json, .ubj)
      --explain METHOD     exact (default), or simple: importance times deviation from the mean
      --trees WHICH        of an early-stopped XGBoost model: best (default), the trees up to its best round as
                           predict_proba uses them, or all, as Booster.predict does
      --salt TEXT          salt of the experiment: the same salt always assigns a customer to the same model
      --currency CODE      shown with amounts`;

export interface ScoringValues {
  readonly map: readonly string[];
  readonly answer: readonly string[];
  readonly now?: string | undefined;
  readonly level: string;
  readonly model: string;
  readonly salt?: string | undefined;
  readonly currency?: string | undefined;
  readonly explain: string;
  readonly trees: string;
}

export interface ScoringSettings {
  readonly overrides: MappingOverrides;
  readonly answers: MappingAnswers;
  readonly level: ValidationLevel;
  readonly now: Date;
  readonly model: string;
  readonly models: readonly ChurnModel[];
  readonly salt: string;
  readonly currency: string | null;
  readonly explain: ScoreMethod;
}

/** @throws UsageError for invalid values */
export async function readScoringSettings(values: ScoringValues, io: CliIo): Promise<ScoringSettings> {
  const found = await findModels(values.model, readTrees(values.trees));
  const explain = readMethod(values.explain);
  if (
    explain === 'simple' &&
    found.models.some(({ id, explainsExactlyOnly }) => id === found.model && explainsExactlyOnly)
  )
    throw new UsageError(
      'An imported model has no simple explanations: the means and effects of its training are not in the file.',
      'Leave --explain out, or use --explain exact.',
      { location: '--explain' },
    );
  return {
    overrides: readOverrides(values.map),
    answers: readAnswers(values.answer),
    level: readLevel(values.level),
    now: readNow(values.now, io.now),
    salt: values.salt ?? DEFAULT_EXPERIMENT.salt,
    currency: values.currency ?? null,
    explain,
    ...found,
  };
}

/** The input of a scoring run over a table. */
export function scoringInput(
  { header, sample, format }: Table,
  { overrides, answers, salt, ...settings }: ScoringSettings,
): ScoringRunInput {
  const mapping = mapColumns({ header, sample, format, overrides, answers });
  return { header, sample, mapping, experiment: { ...DEFAULT_EXPERIMENT, salt }, ...settings };
}

export function startScoring(table: Table, settings: ScoringSettings): ScoringRun {
  return createScoringRun(scoringInput(table, settings));
}

/** @throws UsageError for anything else than best and all */
export function readTrees(value: string): TreeChoice {
  if (value === 'best' || value === 'all') return value;
  throw new UsageError(`Unknown choice of trees "${value}".`, 'Use best or all.', { location: '--trees' });
}

/** @throws UsageError for an unknown method */
function readMethod(value: string): ScoreMethod {
  if (value === 'exact' || value === 'simple') return value;
  throw new UsageError(`Unknown explanation method "${value}".`, 'Use exact or simple.', {
    location: '--explain',
  });
}
