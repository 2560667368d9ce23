import { createExcludedModel, createSaasBaseline, createTelecomModel, type ChurnModel } from '@retainwise/core';
import type { AccountRecord } from '../database/accounts/types.ts';
import type { PredictionSettings } from '../database/predictions/types.ts';

export interface ModelRegistry {
  /** Every model that may score the customers of an account. */
  modelsFor(account: Pick<AccountRecord, 'priorChurnRate'>): readonly ChurnModel[];
  /**
   * The models of a prediction, in the versions it was created with. Excluded ones stay excluded.
   *
   * @param own those of the account that it names
   * @throws Error when a version that is needed is not available
   */
  pinned(
    settings: Pick<PredictionSettings, 'models' | 'priorChurnRate'>,
    own?: readonly ChurnModel[],
  ): readonly ChurnModel[];
}

export interface ModelRegistryOptions {
  /** Called before it throws because a version is not available. */
  readonly onMissing?: () => void;
}

/** Reads the models that come with the engine, once; what depends on the account is cheap. */
export function createModelRegistry({ onMissing = () => undefined }: ModelRegistryOptions = {}): ModelRegistry {
  const telecom = createTelecomModel();
  const modelsFor: ModelRegistry['modelsFor'] = ({ priorChurnRate }) => [
    createSaasBaseline(priorChurnRate ?? undefined),
    telecom,
    // Old versions, for those who name them and for predictions that were created with them.
    createSaasBaseline(priorChurnRate ?? undefined, { version: 'saas-baseline-1' }),
  ];
  return {
    modelsFor,
    pinned: (settings, own = []) => {
      try {
        return pinned([...own, ...modelsFor(settings)], settings);
      } catch (error) {
        onMissing();
        throw error;
      }
    },
  };
}

function pinned(
  available: readonly ChurnModel[],
  { models }: Pick<PredictionSettings, 'models'>,
): readonly ChurnModel[] {
  if (models === null) return available;
  return models.map(({ id, version, excluded }) => {
    if (excluded !== null) return createExcludedModel(id, version, excluded);
    const found = available.find((model) => model.id === id && model.version === version);
    if (!found) throw new Error(`Model ${id} is not available in version ${version}.`);
    return found;
  });
}
