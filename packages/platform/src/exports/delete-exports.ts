import type { ExportRef } from '../database/exports/types.ts';
import type { Database } from '../database/types.ts';
import type { Scope } from '../database/shared/scope.ts';
import { exportPrefix } from '../object-store/export-files.ts';
import type { ObjectStore } from '../object-store/types.ts';

interface Dependencies {
  readonly database: Pick<Database, 'exports'>;
  readonly objectStore: Pick<ObjectStore, 'deletePrefix'>;
}

/** Deletes the files of an export, then its row. Can be repeated, by anybody. */
export async function deleteExport({ database, objectStore }: Dependencies, ref: ExportRef): Promise<void> {
  await objectStore.deletePrefix(exportPrefix(ref));
  await database.exports.delete(ref);
}

/** Exports that have what is of the scope are deleted, and those that are being written are begun anew. */
export async function withdrawExports(dependencies: Dependencies, scope: Scope): Promise<void> {
  for (const ended of await dependencies.database.exports.restartAbout(scope)) await deleteExport(dependencies, ended);
}
