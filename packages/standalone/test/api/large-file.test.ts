import { generateSampleCsv } from '@retainwise/core';
import { RetainWise, type ResumeStore } from '@retainwise/sdk';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

/** A few rows, and a column that makes them more than 8 MiB. */
function largeFile(): Uint8Array<ArrayBuffer> {
  const [header = '', ...rows] = generateSampleCsv({ rows: 30 }).trimEnd().split(/\r?\n/);
  const filler = 'x'.repeat(300_000);
  return new TextEncoder().encode([`${header},notes`, ...rows.map((row) => `${row},${filler}`)].join('\n'));
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

it('a large file that the SDK stops sending goes on where it stopped, and is what it would be as a whole', async () => {
  const file = largeFile();
  const ids = new Map<string, string>();
  const store: ResumeStore = {
    get: (key) => Promise.resolve(ids.get(key) ?? null),
    set: (key, id) => Promise.resolve(void ids.set(key, id)),
    delete: (key) => Promise.resolve(void ids.delete(key)),
  };
  const client = new RetainWise({ apiKey: api.account.secret, baseUrl: api.url });
  const source = new Blob([file]);
  const stop = new AbortController();
  const stopped = client.uploads.create(source, {
    resume: { store },
    signal: stop.signal,
    onProgress: ({ sentBytes }) => {
      if (sentBytes > 3 * 2 ** 20) stop.abort(new Error('the page was closed'));
    },
  });
  await expect(stopped).rejects.toThrow('the page was closed');
  const [id] = ids.values();
  expect(await client.uploads.retrieve(id!)).toMatchObject({ status: 'receiving' });

  let resumed = 0;
  const upload = await client.uploads.create(source, {
    resume: { store },
    onProgress: ({ resumedBytes = 0 }) => (resumed = resumedBytes),
  });
  expect(resumed).toBeGreaterThan(2 * 2 ** 20);
  const checksum = createHash('sha256').update(file).digest('hex');
  expect(upload).toMatchObject({ id, status: 'ready', row_count: 30, checksum_sha256: checksum });
  expect(ids.size).toBe(0);
});
