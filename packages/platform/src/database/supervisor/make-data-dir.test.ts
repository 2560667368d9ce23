import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataDir } from './make-data-dir.ts';

describe('the data directory', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'retainwise-data-dir-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('is created with its missing parents, readable by its owner only, and left empty', async () => {
    const path = join(dir, 'a', 'b');
    await Promise.all([makeDataDir(path), makeDataDir(path)]);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readdir(path)).toEqual([]);
  });

  it.each([
    ['itself', 'file'],
    ['above it', 'file/below'],
  ])('is refused by its variable where a file is %s', async (_where, path) => {
    await writeFile(join(dir, 'file'), '');
    await expect(makeDataDir(join(dir, path))).rejects.toMatchObject({
      code: 'ERR-9001',
      problems: [{ variable: 'DATA_DIR' }],
      message: expect.stringContaining(join(dir, path)) as string,
    });
  });

  it.skipIf(process.platform !== 'linux')(
    'is refused, and not tried for ever, where the system allows no directories',
    async () => {
      await expect(makeDataDir('/proc/retainwise')).rejects.toMatchObject({ code: 'ERR-9001' });
    },
  );
});
