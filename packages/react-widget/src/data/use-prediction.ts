import type { Prediction } from '@retainwise/sdk';
import { useResource, type Resource } from './use-resource.ts';

/** A prediction, as it was when it was asked for. */
export function usePrediction(id: string | null): Resource<Prediction> {
  return useResource(id === null ? null : `prediction ${id}`, async (client, signal) =>
    client.predictions.retrieve(id ?? '', { signal }),
  );
}
