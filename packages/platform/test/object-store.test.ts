import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { openFilesStore } from '../src/object-store/files-store.ts';
import { createUrlSigner } from '../src/object-store/url-signer.ts';
import { describeObjectStore } from './object-store-contract.ts';

const signer = createUrlSigner({ secret: Buffer.alloc(32, 1), baseUrl: 'http://127.0.0.1/v1/objects' });

describeObjectStore('objects in files', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-objects-'));
  const store = await openFilesStore({ directory, signer });
  return {
    store,
    follow: async (url) => {
      const granted = signer.verify(url);
      return granted === null ? null : buffer(await store.get(granted.key));
    },
    close: () => rm(directory, { recursive: true, force: true }),
  };
});

it('objects in files: what a killed process left unfinished is swept a day later, and nobody else\'s work', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-objects-'));
  await mkdir(join(directory, '.unfinished'));
  for (const name of ['left', 'being-written']) await writeFile(join(directory, '.unfinished', name), 'x');
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  await utimes(join(directory, '.unfinished', 'left'), twoDaysAgo, twoDaysAgo);
  await openFilesStore({ directory, signer });
  expect(await readdir(join(directory, '.unfinished'))).toEqual(['being-written']);
  await rm(directory, { recursive: true, force: true });
});
