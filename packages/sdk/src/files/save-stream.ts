import { UsageError } from '../errors/client-errors.ts';
import { randomHex } from '../http/idempotency-key.ts';
import { nodeModules } from '../runtime.ts';

/**
 * Writes a stream to a temporary file and renames that at the end, so that an interrupted download leaves no partial
 * file.
 *
 * @throws UsageError outside Node; errors of the stream and of the file system
 */
export async function saveStream(stream: ReadableStream<Uint8Array>, path: string): Promise<void> {
  const node = nodeModules();
  if (!node) throw new UsageError('Files can be saved in Node only.', { fix: 'Use blob() in a browser.' });
  const { createWriteStream, promises } = node.fs;
  const draft = `${path}.${randomHex()}.part`;
  const file = createWriteStream(draft, { flags: 'wx', flush: true });
  try {
    await node.streams.pipeline(stream, file);
    await promises.rename(draft, path);
  } catch (error) {
    // What fails at once fails while the file is being opened: removed before that, it would appear afterwards.
    if (!file.closed) await new Promise<void>((resolve) => file.once('close', () => resolve()));
    await promises.rm(draft, { force: true });
    throw error;
  }
}
