import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { openFilesStore } from '../src/object-store/files-store.ts';
import { describeObjectStore } from './object-store-contract.ts';

describeObjectStore('objects in files', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-objects-'));
  const store = await openFilesStore({ directory });
  return {
    store,
    close: () => rm(directory, { recursive: true, force: true }),
  };
});

it('objects in files: unfinished files of a killed process are removed after a day, recent ones are kept', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-objects-'));
  await mkdir(join(directory, '.unfinished'));
  for (const name of ['left', 'being-written']) await writeFile(join(directory, '.unfinished', name), 'x');
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  await utimes(join(directory, '.unfinished', 'left'), twoDaysAgo, twoDaysAgo);
  await openFilesStore({ directory });
  expect(await readdir(join(directory, '.unfinished'))).toEqual(['being-written']);
  await rm(directory, { recursive: true, force: true });
});

it('objects in files: an exclusive process removes every unfinished file', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-objects-'));
  await mkdir(join(directory, '.unfinished'));
  await writeFile(join(directory, '.unfinished', 'left-a-second-ago'), 'x');
  await openFilesStore({ directory, exclusive: true });
  expect(await readdir(join(directory, '.unfinished'))).toEqual([]);
  await rm(directory, { recursive: true, force: true });
});

it('objects in files: a deleted object leaves no empty directory, and does not disturb writes beside it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-objects-'));
  const store = await openFilesStore({ directory });
  const put = (key: string) => store.put(key, Readable.from([Buffer.from(key)]), { contentType: 'text/csv' });
  const came = Array.from({ length: 60 }, (_, i) => `accounts/a/uploads/u${i % 3}/file-${i}`);
  await Promise.all(
    came.map(async (key, i) => {
      await put(key);
      if (i % 2 === 0) await store.delete(key);
    }),
  );
  for (const [i, key] of came.entries()) expect((await store.head(key)) === null).toBe(i % 2 === 0);
  await Promise.all(came.map((key) => store.delete(key)));
  await put('accounts/a/uploads/u9/x/y');
  expect(await store.deletePrefix('accounts/a/uploads/u9/')).toBe(1);
  expect(await readdir(directory, { recursive: true })).toEqual(['.unfinished']);
  await rm(directory, { recursive: true, force: true });
});

it('objects in files: a file of 10 GB comes in parts, and is read from beyond what 32 bits can count', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-objects-'));
  const store = await openFilesStore({ directory });
  const size = 10 * 2 ** 30 + 7;
  // What no part is written to takes no room on the disk.
  const places = [0, 2 ** 31 - 4, 2 ** 32 - 4, size - 8];
  const unfinished = await store.beginParts('a/source', { contentType: 'text/csv' });
  const parts = [];
  for (const [i, offset] of places.entries()) {
    const etag = await store.putPart('a/source', unfinished, { n: i + 1, offset }, Buffer.from(`part ${i}..`));
    parts.push({ n: i + 1, etag });
  }
  await store.completeParts('a/source', unfinished, parts, size);
  expect((await store.head('a/source'))?.size).toBe(size);
  for (const [i, start] of places.entries())
    expect(await text(await store.get('a/source', { start, end: start + 8 }))).toBe(`part ${i}..`);
  await rm(directory, { recursive: true, force: true });
});
