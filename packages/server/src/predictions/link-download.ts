import { openStoredFile, type ObjectStore } from '@retainwise/platform';

/** Long enough to follow a redirect. A download that has begun goes on. */
const SECONDS = 60;

/**
 * Where a client gets a file of a prediction from the object store itself. Null where it cannot: the store has no
 * links, or the file is from before files were compressed.
 *
 * The stored file ends with a gzip member without content, which holds its digests; whoever decompresses it gets the
 * CSV.
 *
 * @throws ObjectNotFoundError when the file is gone
 */
export async function linkDownload(
  objectStore: ObjectStore,
  { key, contentDisposition }: { readonly key: string; readonly contentDisposition: string },
): Promise<string | null> {
  if (!objectStore.linkTo) return null;
  const { digests } = await openStoredFile(objectStore, key);
  if (digests === null) return null;
  return objectStore.linkTo(key, {
    contentType: 'text/csv; charset=utf-8',
    contentDisposition,
    contentEncoding: 'gzip',
    sha256: digests.plain.sha256,
    seconds: SECONDS,
  });
}
