import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { openTable } from '../../../rows/index.ts';
import type { Table } from '../../../rows/types.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const CHUNK_BYTES = 256 * 1024;

export interface InputTable {
  readonly table: Table;
  /** Share of the file that was read, 0 to 1; null where its size is not known. */
  readonly share: () => number | null;
}

/**
 * Opens FILE (`-` for standard input) as a table, lets `use` have it, and closes it whatever happens.
 *
 * @throws UsageError ERR-6002 when the file cannot be read, InputError when it is not a table of customers
 */
export async function withInput<T>(file: string, io: CliIo, use: (input: InputTable) => Promise<T>): Promise<T> {
  if (file === '-') {
    const table = await openTable(io.stdin, { signal: io.signal });
    return use({ table, share: () => null });
  }
  const size = await sizeOf(file);
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  try {
    const table = await openTable(stream, { signal: io.signal });
    return await use({ table, share: () => (size === 0 ? null : stream.bytesRead / size) });
  } finally {
    stream.destroy();
  }
}

/** Bytes of a file; 0 for pipes and devices, whose end nobody knows. */
async function sizeOf(file: string): Promise<number> {
  let stats;
  try {
    stats = await stat(file);
  } catch (error) {
    throw new UsageError(
      `The file "${file}" cannot be read.`,
      'Check the name of the file, and that you may read it.',
      { code: 'ERR-6002', location: file, cause: error },
    );
  }
  if (stats.isDirectory())
    throw new UsageError(`"${file}" is a folder.`, 'Name a file in it.', { code: 'ERR-6002', location: file });
  return stats.isFile() ? stats.size : 0;
}
