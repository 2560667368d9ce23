import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { openTable } from '../../../rows/index.ts';
import type { Table } from '../../../rows/types.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

const CHUNK_BYTES = 256 * 1024;

export interface InputTable {
  readonly table: Table;
  /** Share of the file read so far, 0 to 1; null when its size is unknown. */
  readonly share: () => number | null;
}

/**
 * Opens FILE (`-` for standard input) as a table, passes it to `use`, and closes it in any case.
 *
 * @throws UsageError ERR-6002 when the file cannot be read, InputError when it is not a table of customers
 */
export async function withInput<T>(file: string, io: CliIo, use: (input: InputTable) => Promise<T>): Promise<T> {
  if (file === '-') {
    const table = await openTable(io.stdin, { sheet: io.sheet, signal: io.signal });
    return use({ table, share: () => null });
  }
  const size = await sizeOf(file);
  const stream = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  try {
    const table = await openTable(stream, { sheet: io.sheet, signal: io.signal });
    return await use({ table, share: () => (size === 0 ? null : stream.bytesRead / size) });
  } finally {
    stream.destroy();
  }
}

/** Bytes of a file; 0 for pipes and devices, whose size is unknown. */
async function sizeOf(file: string): Promise<number> {
  let stats;
  try {
    stats = await stat(file);
  } catch (error) {
    throw new UsageError(`The file "${file}" cannot be read.`, 'Check the path, and that you may read the file.', {
      code: 'ERR-6002',
      location: file,
      cause: error,
    });
  }
  if (stats.isDirectory())
    throw new UsageError(`"${file}" is a folder.`, 'Pass a file inside it.', { code: 'ERR-6002', location: file });
  return stats.isFile() ? stats.size : 0;
}
