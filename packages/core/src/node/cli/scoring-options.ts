import { mapColumns } from '../../mapping/index.ts';
import type { MappingOverrides } from '../../mapping/types.ts';
import { DEFAULT_EXPERIMENT, type Experiment } from '../../models/router/router.ts';
import type { ChurnModel, ScoreMethod } from '../../models/types.ts';
import type { Table } from '../../rows/types.ts';
import type { ScoringRunInput } from '../../scoring/batch-scorer.ts';
import type { FileFigures } from '../../scoring/file-figures.ts';
import { measureTable } from '../../scoring/measure-table.ts';
import { createScoringRun, type ScoringRun } from '../../scoring/scoring-run.ts';
import type { ValidationLevel } from '../../validation/types.ts';
import { INPUT_OPTIONS, LEVEL_OPTION, readLevel, readNow, readOverrides } from './arguments.ts';
import { withInput } from './files/open-input.ts';
import { HEIGHT_HELP, HEIGHT_OPTIONS, readHeight, type HeightSettings, type HeightValues } from './height-options.ts';
import type { CliIo } from './io.ts';
import { findModels } from './find-models.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command that scores. */
export const SCORING_OPTIONS = {
  ...INPUT_OPTIONS,
  ...LEVEL_OPTION,
  model: { type: 'string', default: 'auto' },
  ...HEIGHT_OPTIONS,
  experiment: { type: 'boolean', default: false },
  salt: { type: 'string' },
  currency: { type: 'string' },
  explain: { type: 'string', default: 'exact' },
} as const;

export const SCORING_HELP = `\
      --model MODEL        auto (default: the best model that can score FILE), telecom,
                           saas-baseline, or the path of a model written by retainwise train or saved by
                           XGBoost (.json, .ubj)
      --explain METHOD     exact (default), or simple: importance times deviation from the mean
${HEIGHT_HELP}
      --experiment         split the customers of auto equally between the models that can score FILE
      --salt TEXT          salt of the experiment, which it switches on: the same salt always assigns a
                           customer to the same model
      --currency CODE      shown with amounts`;

export interface ScoringValues extends HeightValues {
  readonly map: readonly string[];
  readonly now?: string | undefined;
  readonly level: string;
  readonly model: string;
  readonly experiment: boolean;
  readonly salt?: string | undefined;
  readonly currency?: string | undefined;
  readonly explain: string;
}

export interface ScoringSettings extends HeightSettings {
  readonly overrides: MappingOverrides;
  readonly level: ValidationLevel;
  readonly now: Date;
  readonly model: string;
  readonly models: readonly ChurnModel[];
  readonly experiment: Experiment | null;
  readonly currency: string | null;
  readonly explain: ScoreMethod;
}

/** @throws UsageError for invalid values */
export async function readScoringSettings(values: ScoringValues, io: CliIo): Promise<ScoringSettings> {
  return {
    overrides: readOverrides(values.map),
    level: readLevel(values.level),
    now: readNow(values.now, io.now),
    ...readHeight(values),
    experiment:
      values.experiment || values.salt !== undefined
        ? { ...DEFAULT_EXPERIMENT, salt: values.salt ?? DEFAULT_EXPERIMENT.salt }
        : null,
    currency: values.currency ?? null,
    explain: readMethod(values.explain),
    ...(await findModels(values.model)),
  };
}

/** The input of a scoring run over a table. */
export function scoringInput(
  { header, sample }: Table,
  { overrides, ...settings }: ScoringSettings,
  figures: FileFigures | null = null,
): ScoringRunInput {
  const mapping = mapColumns({ header, sample, overrides });
  return { header, sample, mapping, figures, ...settings };
}

export function startScoring(table: Table, settings: ScoringSettings, figures: FileFigures): ScoringRun {
  return createScoringRun(scoringInput(table, settings, figures));
}

/** Reads a file once to find what its scores are set by. */
export function measureFile(file: string, settings: ScoringSettings, io: CliIo): Promise<FileFigures> {
  return withInput(file, io, ({ table }) => measureTable(table, scoringInput(table, settings)));
}

/** @throws UsageError for an unknown method */
function readMethod(value: string): ScoreMethod {
  if (value === 'exact' || value === 'simple') return value;
  throw new UsageError(`Unknown explanation method "${value}".`, 'Use exact or simple.', {
    location: '--explain',
  });
}
