import { mapColumns } from '../../mapping/index.ts';
import type { MappingOverrides } from '../../mapping/types.ts';
import { DEFAULT_EXPERIMENT } from '../../models/router/router.ts';
import type { ChurnModel } from '../../models/types.ts';
import type { Table } from '../../rows/types.ts';
import { createScoringRun, type ScoringRun } from '../../score.ts';
import type { ValidationLevel } from '../../validation/types.ts';
import { INPUT_OPTIONS, LEVEL_OPTION, readLevel, readNow, readOverrides } from './arguments.ts';
import type { CliIo } from './io.ts';
import { findModels } from './find-models.ts';

/** Options of every command that scores. */
export const SCORING_OPTIONS = {
  ...INPUT_OPTIONS,
  ...LEVEL_OPTION,
  model: { type: 'string', default: 'auto' },
  salt: { type: 'string' },
  currency: { type: 'string' },
} as const;

export const SCORING_HELP = `  --model MODEL        auto (default: an experiment between the models that suit the file) or the name of a model
  --salt TEXT          the salt of the experiment: the same salt and customer always meet the same model
  --currency CODE      shown beside amounts`;

export interface ScoringValues {
  readonly map: readonly string[];
  readonly now?: string | undefined;
  readonly level: string;
  readonly model: string;
  readonly salt?: string | undefined;
  readonly currency?: string | undefined;
}

export interface ScoringSettings {
  readonly overrides: MappingOverrides;
  readonly level: ValidationLevel;
  readonly now: Date;
  readonly model: string;
  readonly models: readonly ChurnModel[];
  readonly salt: string;
  readonly currency: string | null;
}

/** @throws UsageError for values that make no sense */
export async function readScoringSettings(values: ScoringValues, io: CliIo): Promise<ScoringSettings> {
  return {
    overrides: readOverrides(values.map),
    level: readLevel(values.level),
    now: readNow(values.now, io.now),
    salt: values.salt ?? DEFAULT_EXPERIMENT.salt,
    currency: values.currency ?? null,
    ...(await findModels(values.model)),
  };
}

export function startScoring({ header, sample }: Table, { overrides, salt, ...settings }: ScoringSettings): ScoringRun {
  const mapping = mapColumns({ header, sample, overrides });
  return createScoringRun({ header, sample, mapping, experiment: { ...DEFAULT_EXPERIMENT, salt }, ...settings });
}
