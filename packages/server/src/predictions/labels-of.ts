import type { ModelLabels } from '@retainwise/core';
import type { ModelRegistry, PredictionListEntry } from '@retainwise/platform';

/** The labels of the fields that the models of a prediction explain by. */
export function labelsOf({ settings }: Pick<PredictionListEntry, 'settings'>, models: ModelRegistry): ModelLabels {
  const used = settings === null ? [] : models.pinned(settings);
  return new Map(used.map(({ version, factors }) => [version, new Map(factors.map(({ key, label }) => [key, label]))]));
}
