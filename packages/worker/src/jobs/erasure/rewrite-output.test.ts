import { openStoredFile, putCompressed, type ObjectStore } from '@retainwise/platform';
import { openObjectStore } from '@retainwise/platform/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rewriteOutput } from './rewrite-output.ts';

const CSV = { contentType: 'text/csv; charset=utf-8' };
const HEADER = 'customer_id,note\r\n';

const records = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `c${i},"said ""no"", ${'and more '.repeat(5)}${i}"\r\n`);

describe('a file of a prediction that is written without a customer', () => {
  let directory: string;
  let objectStore: ObjectStore;
  /** Pieces in which each object was handed to the store. */
  const pieces = new Map<string, number>();

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rewrite-output-'));
    const store = await openObjectStore({ config: { kind: 'files' }, dataDir: directory });
    const counted = async function* (key: string, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of body) {
        pieces.set(key, (pieces.get(key) ?? 0) + 1);
        yield piece;
      }
    };
    objectStore = { ...store, put: (key, body, options) => store.put(key, counted(key, body), options) };
  });
  afterEach(async () => {
    pieces.clear();
    await rm(directory, { recursive: true });
  });

  const rewrite = (key: string, toKey: string, customerId: string) =>
    rewriteOutput({ objectStore, key, toKey, idColumn: 0, customerId, signal: new AbortController().signal });

  it.each([1, 2, 1_234, 9_999])('has all other records as they were, of 10,000 without number %d', async (gone) => {
    const all = records(10_000);
    await putCompressed(objectStore, 'a.csv.gz', Readable.from([Buffer.from(HEADER + all.join(''))]), CSV);
    const { rows, stored } = await rewrite('a.csv.gz', 'b.csv.gz', `c${gone}`);
    expect(rows).toBe(1);
    const { read, digests } = await openStoredFile(objectStore, 'b.csv.gz');
    const text = gunzipSync(await buffer(await read())).toString();
    expect(text).toBe(HEADER + all.filter((_, i) => i !== gone).join(''));
    expect(digests?.plain.size).toBe(text.length);
    expect(stored?.size).toBe((await objectStore.head('b.csv.gz'))?.size);
  });

  it('is handed to the store in pieces of many records', async () => {
    const all = records(10_000);
    const text = HEADER + all.join('');
    await objectStore.put('a.csv', Readable.from([Buffer.from(text)]), CSV);
    await rewrite('a.csv', 'b.csv', 'c7');
    // All but the last are of 64 KiB at least.
    expect(pieces.get('b.csv')).toBeLessThanOrEqual(Math.ceil(text.length / 65_536));
    expect(pieces.get('b.csv')).toBeGreaterThan(1);
  });

  it('is nothing where the customer is not in it', async () => {
    await objectStore.put('a.csv', Readable.from([Buffer.from(HEADER + records(3).join(''))]), CSV);
    expect(await rewrite('a.csv', 'b.csv', 'c77')).toEqual({ rows: 0, codes: [], stored: null });
    expect(await objectStore.head('b.csv')).toBeNull();
  });
});
