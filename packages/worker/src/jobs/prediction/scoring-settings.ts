import { DEFAULT_HORIZON_DAYS, type ChurnModel } from '@retainwise/core';
import type { PartSettings } from '@retainwise/core/node';
import type { ModelRegistry, PredictionMapping, PredictionRecord } from '@retainwise/platform';

/** How a prediction is scored: what decides about its results, apart from the file. */
export type ScoringSettings = Required<
  Pick<
    PartSettings,
    | 'mapping'
    | 'formats'
    | 'models'
    | 'model'
    | 'experiment'
    | 'churnRate'
    | 'horizonDays'
    | 'explain'
    | 'level'
    | 'currency'
    | 'now'
  >
>;

/**
 * Those that the prediction was created with.  Upload and account may have changed since; only the file
 * cannot.
 *
 * @param own models of the account that it names
 */
export function scoringSettings(
  { id, settings, mapping, model, level }: PredictionRecord,
  models: ModelRegistry,
  own: readonly ChurnModel[] = [],
): ScoringSettings & { readonly mapping: PredictionMapping } {
  if (!settings || !mapping) throw new Error(`Prediction ${id} was stored without its settings.`);
  return {
    mapping,
    formats: settings.columnFormats ?? null,
    models: models.pinned(settings, own),
    model,
    experiment: settings.experiment,
    // Before there were horizons, only the rules took the account's rate, and they have it.
    churnRate: settings.horizonDays === undefined ? null : settings.priorChurnRate,
    horizonDays: settings.horizonDays ?? DEFAULT_HORIZON_DAYS,
    explain: settings.explanation,
    level,
    currency: settings.currency,
    now: new Date(settings.asOf),
  };
}
