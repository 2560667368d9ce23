import { UsageError } from '../errors/errors.ts';

/**
 * A file of Node as a body. Node's modules are imported only here and only when called, so that bundles for browsers do
 * without them.
 *
 * @throws UsageError when it cannot be read, or in a browser
 */
export async function openPath(path: string): Promise<{ readonly body: Blob; readonly filename: string }> {
  const { fs, path: paths } = await nodeModules();
  try {
    const handle = await fs.promises.stat(path);
    if (!handle.isFile()) throw new Error('it is not a file');
    return { body: await fs.openAsBlob(path), filename: paths.basename(path) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The file "${path}" cannot be uploaded: ${reason}. A text is given as { csv: text }; a plain string is a path.`, { cause: error });
  }
}

/** Writes a stream to a file: beside it first, then renamed, so that a broken download leaves nothing that looks whole. */
export async function saveStream(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  const { fs, stream: streams, crypto } = await nodeModules();
  const draft = `${path}.${crypto.randomUUID()}.part`;
  try {
    await streams.pipeline(stream, fs.createWriteStream(draft, { flags: 'wx' }));
    await fs.promises.rename(draft, path);
  } catch (error) {
    await fs.promises.rm(draft, { force: true });
    throw error;
  }
}

async function nodeModules() {
  if (typeof process === 'undefined' || !('node' in process.versions)) throw new UsageError('There are no paths in a browser. Upload a File, and download with blob().');
  const [fs, path, stream, crypto] = await Promise.all([import('node:fs'), import('node:path'), import('node:stream/promises'), import('node:crypto')]);
  return { fs, path, stream, crypto };
}
