import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CliIo } from '../io.ts';

/**
 * Passes on the path of a file that can be read more than once: FILE itself, or a copy of what can only be read once,
 * which is standard input and pipes. The copy is readable by its owner alone and gone afterwards.
 */
export async function withKeptFile<T>(file: string, io: CliIo, use: (path: string) => Promise<T>): Promise<T> {
  if (file !== '-' && !(await isPipe(file))) return use(file);
  const folder = await mkdtemp(join(tmpdir(), 'retainwise-'));
  try {
    const copy = join(folder, 'input');
    const source = file === '-' ? Readable.from(io.stdin) : createReadStream(file);
    await pipeline(source, createWriteStream(copy, { mode: 0o600 }), { signal: io.signal });
    return await use(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a path is a pipe or a device. What cannot be looked at is reported when it is opened. */
async function isPipe(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => !stats.isFile() && !stats.isDirectory(),
    () => false,
  );
}
