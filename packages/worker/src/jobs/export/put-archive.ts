import type { ObjectStore } from '@retainwise/platform';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** Fast: an export is read once, and most of its time is spent on this. */
const LEVEL = 1;

/** Adds a file to the archive, and returns when it was read to its end. One at a time. */
export type AddFile = (path: string, source: Readable) => Promise<void>;

/**
 * Stores a ZIP archive while it is written: no more of a file is in memory than is on its way. Of one that fails or is
 * stopped, nothing becomes visible. Sizes beyond 4 GiB and more than 65,535 files are written as ZIP64.
 */
export async function putArchive(
  objectStore: Pick<ObjectStore, 'put'>,
  key: string,
  write: (add: AddFile) => Promise<void>,
  signal: AbortSignal,
): Promise<{ readonly bytes: number; readonly files: number }> {
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const zip = new ZipFile();
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new Error('The archive is written into no stream that can be read.');
  zip.on('error', (error: Error) => failed.abort(error));
  const stored = objectStore.put(key, output, { contentType: 'application/zip', signal: stop });
  // Nobody reads what is added any more.
  stored.catch((error: unknown) => failed.abort(error));
  let files = 0;
  try {
    await write(async (path, source) => {
      try {
        stop.throwIfAborted();
        zip.addReadStream(source, path, { compressionLevel: LEVEL });
        await finished(source, { signal: stop });
        files += 1;
      } catch (error) {
        source.destroy();
        throw error;
      }
    });
    zip.end();
    return { bytes: (await stored).size, files };
  } catch (error) {
    // Of a stop, this is what was noticed, and the reason why.
    const reason: unknown = stop.aborted ? stop.reason : error;
    failed.abort(error);
    output.destroy();
    await stored.catch(() => undefined);
    throw reason;
  }
}
