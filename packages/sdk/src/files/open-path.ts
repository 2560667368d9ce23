import { UsageError } from '../errors/client-errors.ts';
import { nodeModules } from '../runtime.ts';
import type { OpenedSource } from './opened-source.ts';

/**
 * A file of the file system, opened when it is sent.
 *
 * @throws UsageError when it cannot be read, or outside Node
 */
export async function openPath(path: string): Promise<OpenedSource> {
  // It may be the content of a file, with personal data: the message does not show it.
  if (/[\r\n]/.test(path))
    throw new UsageError('A string is the path of a file, and this one has several lines.', {
      fix: 'Pass the text of a file as { csv: text }.',
    });
  const node = nodeModules();
  if (!node)
    throw new UsageError('Paths work in Node only.', { fix: 'Pass a File, or the text of a file as { csv: text }.' });
  const { constants, createReadStream, promises } = node.fs;
  // Opened with the first read, so that a request that fails earlier leaves no file open.
  async function* read(): AsyncGenerator<Uint8Array> {
    // A stream without an encoding yields bytes.
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  }
  async function slice(start: number, end: number): Promise<Blob> {
    const file = await promises.open(path);
    try {
      const { bytesRead, buffer } = await file.read(new Uint8Array(end - start), 0, end - start, start);
      if (bytesRead !== end - start) throw new Error('it has become shorter');
      return new Blob([buffer]);
    } finally {
      await file.close();
    }
  }
  const ranges = { slice, modified: async () => (await promises.stat(path)).mtimeMs };
  try {
    const file = await promises.stat(path);
    if (!file.isFile()) throw new Error('it is not a file');
    await promises.access(path, constants.R_OK);
    return { filename: node.path.basename(path), size: file.size, repeatable: true, read, ranges };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The file "${path}" cannot be read: ${reason}.`, {
      fix: 'Check the path. To upload text instead of a file, pass { csv: text }.',
      cause: error,
    });
  }
}
