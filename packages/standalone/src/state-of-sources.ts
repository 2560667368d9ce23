import { sourceHash } from '@retainwise/example-admin-panel/source-hash';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names the state of everything that a build of this package is made from: the contents of its files and of the
 * packages of this repository that it uses, the versions of libraries, and the options of the compiler. Times of files
 * would say less: a copy or another branch may bring older ones.
 *
 * @param standalone the folder of this package
 */
export async function stateOfSources(standalone: string): Promise<string> {
  const [sources, options] = await Promise.all([
    sourceHash(standalone),
    readFile(join(standalone, '../../tsconfig.base.json')),
  ]);
  return `${sources}-${createHash('sha256').update(options).digest('hex').slice(0, 16)}`;
}
