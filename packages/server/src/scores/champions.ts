import { HORIZONS, type HorizonDays } from '@retainwise/core';
import { readArtefact, type AccountModelDependencies, type Owner } from '@retainwise/platform';
import { LRUCache } from 'lru-cache';

/** A model that an account has learnt, as it can be sent to another process. */
export interface OwnModel {
  readonly id: string;
  readonly version: string;
  readonly horizonDays: HorizonDays;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface Champions {
  /**
   * The owner's own models that score at present, one for a horizon at most; none where the published rules do.
   *
   * @throws PlatformError ERR-9014 where a stored model is not what was stored
   */
  of(owner: Owner): Promise<readonly OwnModel[]>;
}

/** A promotion or a return is seen here after this time at the latest. */
const FRESH_MS = 5_000;
const MAX_OWNERS = 10_000;
/** A model on top of the rules takes some kilobytes, one with trees up to some hundred. */
const MAX_BYTES = 32 * 1024 * 1024;

interface Kept {
  readonly models: Promise<readonly OwnModel[]>;
  readonly until: number;
}

/** Finds who scores, and keeps it for some seconds; the models themselves do not change, and are kept by their hash. */
export function createChampions(
  { database, objectStore }: AccountModelDependencies,
  now: () => number = () => performance.now(),
): Champions {
  const kept = new LRUCache<string, Kept>({ max: MAX_OWNERS });
  const artefacts = new LRUCache<string, OwnModel>({ maxSize: MAX_BYTES, sizeCalculation: sizeOf });

  async function lookUp(owner: Owner): Promise<readonly OwnModel[]> {
    const { rows } = await database.models.list({ ...owner, alias: 'champion', limit: HORIZONS.length });
    const models: OwnModel[] = [];
    for (const record of rows) {
      const key = `${record.id} ${record.sha256}`;
      const known = artefacts.get(key);
      const { bytes, sha256 } = known ?? (await readArtefact(objectStore, record));
      const { id, version, horizonDays } = record;
      const model = known ?? { id, version, horizonDays, sha256, bytes };
      artefacts.set(key, model);
      models.push(model);
    }
    return models;
  }

  return {
    of(owner) {
      const key = JSON.stringify([owner.accountId, owner.reference]);
      const asked = now();
      const known = kept.get(key);
      if (known !== undefined && asked < known.until) return known.models;
      const models = lookUp(owner);
      kept.set(key, { models, until: asked + FRESH_MS });
      // What failed is asked for again by the next request.
      models.catch(() => {
        if (kept.get(key)?.models === models) kept.delete(key);
      });
      return models;
    },
  };
}

function sizeOf({ bytes }: OwnModel): number {
  return Math.max(1, bytes.length);
}
