import { isOwn, type ChurnModel, type HorizonDays } from '@retainwise/core';
import { openModelFile } from '@retainwise/core/models';
import { createHash } from 'node:crypto';
import type { ModelRecord } from '../database/models/types.ts';
import type { PinnedModel } from '../database/predictions/types.ts';
import type { Owner } from '../database/shared/scope.ts';
import type { Database } from '../database/types.ts';
import { PlatformError } from '../errors.ts';
import type { ObjectStore } from '../object-store/types.ts';

export interface AccountModelDependencies {
  readonly database: Pick<Database, 'models'>;
  readonly objectStore: ObjectStore;
}

/**
 * Reads the artefact of a model that is ready, and checks that it is what was stored.
 *
 * @throws PlatformError ERR-9014 where its bytes are others; ObjectNotFoundError where it is gone
 */
export async function openAccountModel(
  objectStore: ObjectStore,
  record: Pick<ModelRecord, 'id' | 'version' | 'objectKey' | 'sha256'>,
): Promise<ChurnModel> {
  const { bytes } = await readArtefact(objectStore, record);
  return openModelFile(bytes, record);
}

/** The same, as it is stored. */
export async function readArtefact(
  objectStore: ObjectStore,
  { id, objectKey, sha256 }: Pick<ModelRecord, 'id' | 'objectKey' | 'sha256'>,
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  if (objectKey === null || sha256 === null) throw new RangeError(`The model ${id} is not ready.`);
  const parts: Uint8Array[] = [];
  for await (const part of await objectStore.get(objectKey)) if (part instanceof Uint8Array) parts.push(part);
  const bytes = Buffer.concat(parts);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw damaged(id);
  return { bytes, sha256 };
}

/** The model of an owner that scores at present; null where the rules do. */
export async function championOf(
  { database, objectStore }: AccountModelDependencies,
  owner: Owner,
  horizonDays: HorizonDays,
): Promise<ChurnModel | null> {
  const record = await database.models.withAlias(owner, { alias: 'champion', horizonDays });
  return record && openAccountModel(objectStore, record);
}

/** The models of the account among those that a prediction names. A retired one still scores what was begun with it. */
export async function ownModels(
  { database, objectStore }: AccountModelDependencies,
  owner: Owner,
  pins: readonly PinnedModel[] | null,
): Promise<readonly ChurnModel[]> {
  const models: ChurnModel[] = [];
  for (const pin of pins ?? []) {
    if (!isOwn(pin) || pin.excluded !== null) continue;
    const record = await database.models.find(owner, pin.id);
    if (record?.status === 'ready') models.push(await openAccountModel(objectStore, record));
  }
  return models;
}

function damaged(id: string): PlatformError {
  return new PlatformError('ERR-9014', `The stored model ${id} is not what was stored: its hash is another.`, {
    fix: 'Restore the object store from a backup, or roll the model back.',
  });
}
