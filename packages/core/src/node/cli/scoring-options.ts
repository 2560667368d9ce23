import type { AsOf } from '../../features/newest-date.ts';
import { DEFAULT_EXPERIMENT, type Experiment } from '../../models/router/router.ts';
import type { ScoreMethod } from '../../models/types.ts';
import type { TreeChoice } from '../../models/xgboost/read-xgboost-document.ts';
import type { Table } from '../../rows/types.ts';
import type { FileFigures } from '../../scoring/file-figures.ts';
import { createScoringRun, type ScoringRun } from '../../scoring/scoring-run.ts';
import { tableInput, type ReadTable, type TableSettings } from '../../scoring/table/table-settings.ts';
import { INPUT_OPTIONS, LEVEL_OPTION, readAnswers, readLevel, readMoments, readOverrides } from './arguments.ts';
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
  trees: { type: 'string', default: 'best' },
} as const;

export const SCORING_HELP = `\
      --model MODEL        auto (default: the best model that can score FILE), telecom,
                           saas-baseline, or the path of a model written by retainwise train or saved by
                           XGBoost (.json, .ubj)
      --explain METHOD     exact (default), or simple: importance times deviation from the mean
      --trees WHICH        of an early-stopped XGBoost model: best (default), the trees up to its best round as
                           predict_proba uses them, or all, as Booster.predict does
${HEIGHT_HELP}
      --experiment         split the customers of auto equally between the models that can score FILE
      --salt TEXT          salt of the experiment, which it switches on: the same salt always assigns a
                           customer to the same model
      --currency CODE      shown with amounts`;

export interface ScoringValues extends HeightValues {
  readonly map: readonly string[];
  readonly answer: readonly string[];
  readonly now?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly level: string;
  readonly model: string;
  readonly experiment: boolean;
  readonly salt?: string | undefined;
  readonly currency?: string | undefined;
  readonly explain: string;
  readonly trees: string;
}

export interface ScoringSettings extends Omit<TableSettings, keyof HeightSettings>, HeightSettings {
  readonly model: string;
  readonly experiment: Experiment | null;
  readonly currency: string | null;
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
    moments: readMoments(values, io.now),
    ...readHeight(values),
    experiment:
      values.experiment || values.salt !== undefined
        ? { ...DEFAULT_EXPERIMENT, salt: values.salt ?? DEFAULT_EXPERIMENT.salt }
        : null,
    currency: values.currency ?? null,
    explain,
    ...found,
  };
}

/** FILE, as often as it is read. It must be one that can be read twice: see `withKeptFile`. */
export function readingOf(file: string, io: CliIo): ReadTable {
  return (use) => withInput(file, io, ({ table }) => use(table));
}

export function startScoring(table: Table, settings: ScoringSettings, asOf: AsOf, figures: FileFigures): ScoringRun {
  return createScoringRun(tableInput(table, settings, asOf, figures));
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
