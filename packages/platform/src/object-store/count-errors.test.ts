import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createPrometheusMetrics } from '../metrics/prometheus-metrics.ts';
import { countErrors } from './count-errors.ts';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from './errors.ts';
import { openFilesStore } from './files-store.ts';
import type { ObjectStore } from './types.ts';

async function counting(changes: Partial<ObjectStore> = {}) {
  const files = await openFilesStore({ directory: await mkdtemp(join(tmpdir(), 'retainwise-')) });
  const metrics = createPrometheusMetrics();
  const counted = async () =>
    Number(/^retainwise_object_store_errors_total (\d+)/m.exec((await metrics.exposition()).body)?.[1] ?? NaN);
  return { store: countErrors({ ...files, ...changes }, metrics), counted };
}

async function keysOf(store: ObjectStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list('a/')) keys.push(key);
  return keys;
}

const gone = new ObjectStoreUnavailableError(new Error('ECONNREFUSED'));

describe('a store whose errors are counted', () => {
  it('works as it did', async () => {
    const { store, counted } = await counting();
    await store.put('a/b', Readable.from([Buffer.from('hello')]), { contentType: 'text/plain' });
    expect(await text(await store.get('a/b'))).toBe('hello');
    expect(await keysOf(store)).toEqual(['a/b']);
    expect('linkTo' in store).toBe(false);
    expect(await counted()).toBe(0);
  });

  it('counts calls that it failed, and not what is simply not there', async () => {
    const { store, counted } = await counting({ head: () => Promise.reject(gone) });
    await expect(store.head('a/b')).rejects.toBe(gone);
    await expect(store.get('a/b')).rejects.toBeInstanceOf(ObjectNotFoundError);
    expect(await counted()).toBe(1);
  });

  it('counts streams and lists that end with an error', async () => {
    const failing = async function* () {
      yield await Promise.resolve(Buffer.from('a'));
      throw gone;
    };
    const { store, counted } = await counting({
      get: () => Promise.resolve(Readable.from(failing())),
      list: async function* () {
        yield await Promise.reject(gone);
      },
    });
    await expect(text(await store.get('a/b'))).rejects.toBe(gone);
    await expect(store.list('a/')[Symbol.asyncIterator]().next()).rejects.toBe(gone);
    expect(await counted()).toBe(2);
  });
});
