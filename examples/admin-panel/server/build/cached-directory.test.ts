import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedDirectory } from './cached-directory.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = join(await mkdtemp(join(tmpdir(), 'panel-cache-')), 'dist');
});
afterEach(() => rm(join(cacheDir, '..'), { recursive: true, force: true }));

const write =
  (content: string) =>
  (directory: string): Promise<void> =>
    writeFile(join(directory, 'index.html'), content);

describe('cachedDirectory', () => {
  it('makes a directory once and finds it from then on', async () => {
    let made = 0;
    const make = async (directory: string): Promise<void> => {
      made += 1;
      await write('page')(directory);
    };
    const first = await cachedDirectory({ cacheDir, key: 'a', make });
    expect(await cachedDirectory({ cacheDir, key: 'a', make })).toBe(first);
    expect(await readFile(join(first, 'index.html'), 'utf8')).toBe('page');
    expect(made).toBe(1);
  });

  it('keeps what belongs to different keys apart', async () => {
    const [a, b] = await Promise.all(['a', 'b'].map((key) => cachedDirectory({ cacheDir, key, make: write(key) })));
    expect(await Promise.all([a!, b!].map((directory) => readFile(join(directory, 'index.html'), 'utf8')))).toEqual([
      'a',
      'b',
    ]);
  });

  it('gives all who make it at the same time the same whole directory', async () => {
    const directories = await Promise.all(
      Array.from({ length: 8 }, () => cachedDirectory({ cacheDir, key: 'a', make: write('page') })),
    );
    expect(new Set(directories).size).toBe(1);
    expect(await readdir(cacheDir)).toEqual(['build-a']);
  });

  it('leaves nothing behind when it cannot be made, and tries again the next time', async () => {
    const broken = async (directory: string): Promise<void> => {
      await write('half')(directory);
      throw new Error('no');
    };
    await expect(cachedDirectory({ cacheDir, key: 'a', make: broken })).rejects.toThrow('no');
    expect(await readdir(cacheDir)).toEqual([]);
    expect(
      await readFile(join(await cachedDirectory({ cacheDir, key: 'a', make: write('whole') }), 'index.html'), 'utf8'),
    ).toBe('whole');
  });

  it('removes old builds and what killed processes left, but nothing that may be in use', async () => {
    const hoursAgo = async (name: string, hours: number): Promise<void> => {
      const time = new Date(Date.now() - hours * 3_600_000);
      await mkdir(join(cacheDir, name), { recursive: true });
      await utimes(join(cacheDir, name), time, time);
    };
    await hoursAgo('unfinished-killed', 2);
    await hoursAgo('unfinished-running', 0);
    for (const [i, name] of ['build-1', 'build-2', 'build-3'].entries()) await hoursAgo(name, i + 1);
    await cachedDirectory({ cacheDir, key: 'new', make: write('page') });
    expect((await readdir(cacheDir)).sort()).toEqual(['build-1', 'build-2', 'build-new', 'unfinished-running']);
  });
});
