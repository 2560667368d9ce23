import { UsageError } from '../errors/client-errors.ts';
import { nodeModules } from '../runtime.ts';
import type { OpenedSource } from './upload-source.ts';

/**
 * A file of Node, opened when it is sent.
 *
 * @throws UsageError when it cannot be read, or where there are no paths
 */
export async function openPath(path: string): Promise<OpenedSource> {
  // Such a text may hold customers: it is not shown.
  if (/[\r\n]/.test(path))
    throw new UsageError(
      'A plain string is the path of a file, and this one has several lines. Send a text as { csv: text }.',
    );
  const node = nodeModules();
  if (!node) throw new UsageError('There are no paths in a browser. Upload a File, or a text as { csv: text }.');
  const { constants, createReadStream, promises } = node.fs;
  // The file is opened when the first bytes are asked for, so that a request that never comes to them leaves nothing open.
  async function* read(): AsyncGenerator<Uint8Array> {
    // A stream without an encoding gives bytes.
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  }
  try {
    const file = await promises.stat(path);
    if (!file.isFile()) throw new Error('it is not a file');
    await promises.access(path, constants.R_OK);
    return { filename: node.path.basename(path), size: file.size, repeatable: true, read };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The file "${path}" cannot be uploaded: ${reason}. A text is given as { csv: text }; a plain string is a path.`,
      { cause: error },
    );
  }
}
