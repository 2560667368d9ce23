import type { ModelLabels, ResultWords } from '@retainwise/core';

/** The labels of the fields that the models of a prediction explain by, as they were when it was scored. */
export function labelsOf({ parts }: ResultWords): ModelLabels {
  const models = parts.flatMap((part) => part.models);
  return new Map(models.map(({ version, factors }) => [version, new Map(factors.map(([key, label]) => [key, label]))]));
}
