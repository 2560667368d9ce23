import { isOwn, type ChurnModel } from '@retainwise/core';
import { openAccountModel, type Database, type ObjectStore, type Owner } from '@retainwise/platform';

/** The model of the owner that a request names; null for others, and where it has none of that name that is ready. */
export async function namedModel(
  { database, objectStore }: { readonly database: Pick<Database, 'models'>; readonly objectStore: ObjectStore },
  owner: Owner,
  id: string,
): Promise<ChurnModel | null> {
  if (!isOwn({ id })) return null;
  const record = await database.models.find(owner, id);
  return record?.status === 'ready' ? openAccountModel(objectStore, record) : null;
}
