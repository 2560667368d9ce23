import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createInflateRaw, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredFile } from './compressed-file.ts';
import { openFilesStore } from './files-store.ts';
import { putDeflated, putSpliced } from './spliced-file.ts';
import type { ObjectStore } from './types.ts';

const CSV = { contentType: 'text/csv' };
let directory: string;
let store: ObjectStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'retainwise-spliced-'));
  store = await openFilesStore({ directory });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function spliceOf(parts: readonly Buffer[]) {
  const keys = parts.map((_, i) => `parts/${i}.deflate`);
  for (const [i, key] of keys.entries()) await putDeflated(store, key, Readable.from([parts[i]]), CSV);
  await putSpliced(store, 'whole.csv.gz', keys, CSV);
  return openStoredFile(store, 'whole.csv.gz');
}

describe('a compressed file that is put together', () => {
  it('is the content of its parts, in one gzip member, with the digests of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ maxLength: 40 }), fc.nat({ max: 3_000 })), { minLength: 1, maxLength: 5 }),
        async (some) => {
          // Parts that begin with what stands at the end of the one before must not refer to it.
          const parts = some.map(([text, times]) => Buffer.from(text.repeat(times)));
          const whole = Buffer.concat(parts);
          const file = await spliceOf(parts);
          const packed = await buffer(await file.read());
          expect(gunzipSync(packed).equals(whole)).toBe(true);
          expect(file.digests?.plain).toEqual({
            size: whole.length,
            sha256: createHash('sha256').update(whole).digest('hex'),
          });
          expect(file.digests?.packed.sha256).toBe(createHash('sha256').update(packed).digest('hex'));
          // The first stream of deflate ends with the member: behind it are 8 bytes of its trailer only.
          const inflate = createInflateRaw();
          inflate.resume();
          inflate.end(packed.subarray(10));
          await new Promise((resolve, reject) => inflate.once('end', resolve).once('error', reject));
          expect(packed.length - 10 - inflate.bytesWritten).toBe(8);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('fails where a part is missing, and leaves nothing', async () => {
    await expect(putSpliced(store, 'missing.csv.gz', ['parts/none.deflate'], CSV)).rejects.toMatchObject({
      code: 'ERR-9012',
    });
    expect(await store.head('missing.csv.gz')).toBeNull();
  });

  it('fails where a part is damaged', async () => {
    await store.put('damaged.deflate', Readable.from([Buffer.from('no deflate at all')]), CSV);
    await expect(putSpliced(store, 'damaged.csv.gz', ['damaged.deflate'], CSV)).rejects.toThrow();
    expect(await store.head('damaged.csv.gz')).toBeNull();
  });
});
