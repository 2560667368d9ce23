import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStale, writeAll, type GeneratedFiles } from '../scripts/generated-files.ts';

const files: GeneratedFiles = {
  contents: new Map([
    ['docs/errors/README.md', 'index'],
    ['docs/errors/ERR-1001.md', 'page'],
    ['src/codes.ts', 'codes'],
  ]),
  ownFolders: ['docs/errors'],
};

describe('generated files', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'retainwise-generated-'));
    await writeAll(root, files);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('are not stale right after they were written', async () => {
    expect(await findStale(root, files)).toEqual([]);
    expect(await readFile(join(root, 'src/codes.ts'), 'utf8')).toBe('codes');
  });

  it('are stale when they were edited or are missing', async () => {
    await writeFile(join(root, 'docs/errors/README.md'), 'edited');
    await rm(join(root, 'src/codes.ts'));
    expect(await findStale(root, files)).toEqual(['docs/errors/README.md', 'src/codes.ts']);
  });

  it('are stale when a folder of generated files holds a page that is no longer generated', async () => {
    await writeFile(join(root, 'docs/errors/ERR-0001.md'), 'left over');
    expect(await findStale(root, files)).toEqual(['docs/errors/ERR-0001.md']);
  });

  it('replace what is no longer generated, and leave folders alone that hold other files', async () => {
    await writeFile(join(root, 'docs/errors/ERR-0001.md'), 'left over');
    await writeFile(join(root, 'src/hand-written.ts'), 'kept');
    await writeAll(root, files);
    expect((await readdir(join(root, 'docs/errors'))).sort()).toEqual(['ERR-1001.md', 'README.md']);
    expect(await readFile(join(root, 'src/hand-written.ts'), 'utf8')).toBe('kept');
  });
});
