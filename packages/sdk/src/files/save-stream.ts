import { UsageError } from '../errors/client-errors.ts';
import { randomHex } from '../http/idempotency-key.ts';
import { nodeModules } from '../runtime.ts';

/**
 * Writes a stream to a file: beside it first, then renamed, so that a broken download leaves nothing that looks whole.
 *
 * @throws UsageError where there are no paths; what the stream or the file system throws
 */
export async function saveStream(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  const node = nodeModules();
  if (!node) throw new UsageError('There are no paths in a browser. Use blob() instead.');
  const { createWriteStream, promises } = node.fs;
  const draft = `${path}.${randomHex()}.part`;
  try {
    await node.streams.pipeline(stream, createWriteStream(draft, { flags: 'wx', flush: true }));
    await promises.rename(draft, path);
  } catch (error) {
    await promises.rm(draft, { force: true });
    throw error;
  }
}
