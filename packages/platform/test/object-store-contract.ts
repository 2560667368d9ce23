import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidObjectKeyError, ObjectNotFoundError, ObjectStoreUnavailableError } from '../src/object-store/errors.ts';
import { openStoredFile, putCompressed } from '../src/object-store/compressed-file.ts';
import type { ListedObject, ObjectStore } from '../src/object-store/types.ts';

export interface StoreUnderTest {
  readonly store: ObjectStore;
  readonly close: () => Promise<void>;
}

const CSV = { contentType: 'text/csv' };

/** What every adapter of the ObjectStore port promises. */
export function describeObjectStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let test: StoreUnderTest;
    let store: ObjectStore;

    beforeAll(async () => {
      test = await open();
      store = test.store;
    });

    afterAll(() => test.close());

    const read = async (key: string) => buffer(await store.get(key));

    async function listed(prefix: string) {
      const found: ListedObject[] = [];
      for await (const object of store.list(prefix)) found.push(object);
      return found;
    }

    async function* failing(bytes: number): AsyncGenerator<Uint8Array> {
      for (let sent = 0; sent < bytes; sent += 65_536) yield await Promise.resolve(new Uint8Array(65_536));
      throw new Error('the client hung up');
    }

    it('gives back the bytes that were put, with their size and hash', async () => {
      const bytes = randomBytes(300_000);
      const stored = await store.put('a/b/input.csv', Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), CSV);
      expect(stored).toEqual({ size: 300_000, sha256: createHash('sha256').update(bytes).digest('hex') });
      expect(await read('a/b/input.csv')).toEqual(bytes);
      const head = await store.head('a/b/input.csv');
      expect(head?.size).toBe(300_000);
      expect(head?.modifiedAt).toBeInstanceOf(Date);
    });

    it('makes an object of parts that arrive in any order, several at once and twice', async () => {
      const bytes = randomBytes(250);
      const unfinished = await store.beginParts('parts/a/source', CSV);
      const put = async (n: number) => {
        const offset = (n - 1) * 100;
        const part = bytes.subarray(offset, offset + 100);
        return { n, etag: await store.putPart('parts/a/source', unfinished, { n, offset }, part) };
      };
      await put(2);
      const parts = await Promise.all([3, 1, 2].map(put));
      expect(await store.head('parts/a/source')).toBeNull();
      const inOrder = parts.toSorted((a, b) => a.n - b.n);
      await store.completeParts('parts/a/source', unfinished, inOrder, 250);
      expect(await read('parts/a/source')).toEqual(bytes);
      await expect(store.completeParts('parts/a/source', unfinished, inOrder, 250)).rejects.toBeInstanceOf(
        ObjectNotFoundError,
      );
      await expect(put(1)).rejects.toBeInstanceOf(ObjectNotFoundError);
      expect((await listed('parts/')).map(({ key }) => key)).toEqual(['parts/a/source']);
    });

    it('forgets parts that are given up, as often as it is told', async () => {
      const place = { n: 1, offset: 0 };
      const unfinished = await store.beginParts('given-up/source', CSV);
      await store.putPart('given-up/source', unfinished, place, randomBytes(10));
      await store.abortParts('given-up/source', unfinished);
      await store.abortParts('given-up/source', unfinished);
      await expect(store.putPart('given-up/source', unfinished, place, randomBytes(10))).rejects.toBeInstanceOf(
        ObjectNotFoundError,
      );
      expect(await listed('given-up/')).toEqual([]);
    });

    it('does not store the rest of a part that is no longer wanted', async () => {
      const unfinished = await store.beginParts('stopped/source', CSV);
      const stop = AbortSignal.abort(new Error('the client is gone'));
      const put = store.putPart('stopped/source', unfinished, { n: 1, offset: 0 }, randomBytes(10), stop);
      await expect(put).rejects.toThrow('the client is gone');
      await store.abortParts('stopped/source', unfinished);
    });

    it('gives back a part of the bytes', async () => {
      const bytes = randomBytes(200_000);
      await store.put('part', Readable.from([bytes]), { ...CSV, contentEncoding: 'gzip' });
      for (const [start, end] of [
        [0, 2],
        [100, 150_000],
        [199_999, 200_000],
      ] as const)
        expect(await buffer(await store.get('part', { start, end }))).toEqual(bytes.subarray(start, end));
      await expect(store.get('missing', { start: 0, end: 1 })).rejects.toBeInstanceOf(ObjectNotFoundError);
    });

    it('keeps a compressed file with the digests of both its forms', async () => {
      const text = Buffer.from('customer_id,plan\r\n'.repeat(20_000));
      const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
      await putCompressed(store, 'file.csv.gz', Readable.from([text.subarray(0, 9), text.subarray(9)]), CSV);
      const { digests, size, read: readFile } = await openStoredFile(store, 'file.csv.gz');
      const packed = await buffer(await readFile());
      expect(digests).toEqual({
        plain: { size: text.length, sha256: sha256(text) },
        packed: { size: packed.length, sha256: sha256(packed) },
      });
      expect(size).toBe(packed.length);
      expect(gunzipSync(packed)).toEqual(text);
      expect(gunzipSync(await read('file.csv.gz'))).toEqual(text);
      await expect(putCompressed(store, 'broken.csv.gz', failing(1 << 20), CSV)).rejects.toThrow(/hung up/);
      expect(await store.head('broken.csv.gz')).toBeNull();
    });

    it('gives the size of a file from before they were compressed, and reports one that is missing', async () => {
      await store.put('old.csv', Readable.from([Buffer.from('a\r\n')]), CSV);
      const old = await openStoredFile(store, 'old.csv');
      expect(old).toMatchObject({ digests: null, size: 3 });
      expect((await buffer(await old.read())).toString()).toBe('a\r\n');
      await expect(openStoredFile(store, 'none.csv.gz')).rejects.toBeInstanceOf(ObjectNotFoundError);
    });

    it('keeps an object of no bytes', async () => {
      expect((await store.put('empty', Readable.from([]), CSV)).size).toBe(0);
      expect(await read('empty')).toHaveLength(0);
    });

    it('keeps an object of several parts', async () => {
      const part = randomBytes(1 << 20);
      const hash = createHash('sha256');
      async function* parts() {
        for (let i = 0; i < 20; i += 1) {
          hash.update(part);
          yield await Promise.resolve(part);
        }
      }
      const stored = await store.put('large', parts(), CSV);
      expect(stored).toEqual({ size: 20 << 20, sha256: hash.digest('hex') });
      expect(
        createHash('sha256')
          .update(await read('large'))
          .digest('hex'),
      ).toBe(stored.sha256);
    });

    it('replaces an object whole', async () => {
      await store.put('twice', Readable.from([Buffer.from('first, and longer')]), CSV);
      await store.put('twice', Readable.from([Buffer.from('second')]), CSV);
      expect((await read('twice')).toString()).toBe('second');
    });

    it.each([1, 20 << 20])(
      'shows nothing of an upload that breaks off after %i bytes, and keeps what was there',
      async (bytes) => {
        await expect(store.put('broken', failing(bytes), CSV)).rejects.toThrow(/hung up/);
        expect(await store.head('broken')).toBeNull();
        await store.put('kept', Readable.from([Buffer.from('before')]), CSV);
        await expect(store.put('kept', failing(bytes), CSV)).rejects.toThrow(/hung up/);
        expect((await read('kept')).toString()).toBe('before');
      },
    );

    it('shows nothing of an upload that is stopped', async () => {
      const controller = new AbortController();
      async function* endless() {
        for (let i = 0; ; i += 1) {
          if (i === 30) controller.abort();
          yield await Promise.resolve(new Uint8Array(65_536));
        }
      }
      await expect(store.put('stopped', endless(), { ...CSV, signal: controller.signal })).rejects.toThrow();
      await expect(store.put('stopped', endless(), { ...CSV, signal: AbortSignal.abort() })).rejects.toThrow();
      expect(await store.head('stopped')).toBeNull();
    });

    it('ends a read that is stopped, before it begins and in the middle', async () => {
      await store.put('read', Readable.from([randomBytes(2_000_000)]), CSV);
      const stop = new AbortController();
      const stream = await store.get('read', undefined, stop.signal);
      stream.once('readable', () => stop.abort());
      await expect(buffer(stream)).rejects.toThrow();
      await expect(store.get('read', undefined, stop.signal)).rejects.toThrow();
      // A signal that stays quiet changes nothing.
      const whole = await store.get('read', { start: 5, end: 15 }, new AbortController().signal);
      expect(await buffer(whole)).toHaveLength(10);
    });

    it('ends a read that nobody has begun when it is stopped, and tells whoever begins it then', async () => {
      await store.put('unread', Readable.from([randomBytes(2_000_000)]), CSV);
      // Some while the object is being opened, some when it is open.
      for (let turns = 0; turns < 12; turns++) {
        const stop = new AbortController();
        const opened = store.get('unread', undefined, stop.signal);
        for (let turn = 0; turn < turns; turn++) await setImmediate();
        stop.abort(new Error('not wanted any more'));
        const stream = await opened.catch(() => null);
        if (stream === null) continue;
        // Without a reader an error would end the process here.
        if (!stream.closed) await new Promise((resolve) => void stream.once('close', resolve));
        await expect(buffer(stream)).rejects.toThrow();
      }
    });

    it('reports a missing object', async () => {
      await expect(store.get('missing')).rejects.toBeInstanceOf(ObjectNotFoundError);
      expect(await store.head('missing')).toBeNull();
      await store.delete('missing');
      expect(await store.deletePrefix('missing/')).toBe(0);
    });

    it('deletes one object, or a folder and no more', async () => {
      for (const key of ['d/x/1', 'd/x/2/3', 'd/xy', 'd/z'])
        await store.put(key, Readable.from([Buffer.from(key)]), CSV);
      await store.delete('d/z');
      expect(await store.head('d/z')).toBeNull();
      expect(await store.deletePrefix('d/x/')).toBe(2);
      expect(await store.head('d/x/2/3')).toBeNull();
      expect((await read('d/xy')).toString()).toBe('d/xy');
    });

    it('lists a folder, all of it and nothing else', async () => {
      const keys = Array.from({ length: 12 }, (_, i) => `l/x/${i % 3}/${i}`);
      for (const key of [...keys, 'l/xy', 'l/z/1']) await store.put(key, Readable.from([Buffer.from(key)]), CSV);
      const found = await listed('l/x/');
      expect(found.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
      for (const { key, size, modifiedAt } of found) {
        expect(size).toBe(key.length);
        expect(Math.abs(Date.now() - modifiedAt.getTime())).toBeLessThan(60_000);
      }
      expect(await listed('nothing/')).toEqual([]);
    });

    it('says whether the bytes or the store failed', async () => {
      await expect(store.put('cause', failing(1), CSV)).rejects.not.toBeInstanceOf(ObjectStoreUnavailableError);
      await expect(store.get('never/there')).rejects.toBeInstanceOf(ObjectNotFoundError);
    });

    it('refuses keys that could leave their place', async () => {
      for (const key of ['../x', 'a/../../x', '/etc/passwd', '', 'a//b', '.unfinished/x']) {
        await expect(store.put(key, Readable.from([]), CSV)).rejects.toBeInstanceOf(InvalidObjectKeyError);
        await expect((async () => store.get(key))()).rejects.toBeInstanceOf(InvalidObjectKeyError);
        await expect((async () => store.delete(key))()).rejects.toBeInstanceOf(InvalidObjectKeyError);
      }
      await expect((async () => store.deletePrefix('d'))()).rejects.toBeInstanceOf(InvalidObjectKeyError);
    });
  });
}
