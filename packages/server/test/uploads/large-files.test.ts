import { silentLogger } from '@retainwise/platform/testing';
import type { ResumableUpload } from '@retainwise/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPools, startTestApi, type TestApi, type WorkPools } from '../../src/testing/index.ts';
import { partsClient, type PartsClient } from './support/parts-client.ts';

const SIZE = 10 * 2 ** 30;
const PART = 2 ** 20;
const PARTS = 10_240;

describe('a file of 10 GB, where the configuration allows it', () => {
  let pools: WorkPools;
  let api: TestApi;
  let client: PartsClient;
  beforeAll(async () => {
    pools = createTestPools(silentLogger());
    const resumable = { maxBytes: SIZE, partBytes: PART, lifetimeMs: 86_400_000 };
    api = await startTestApi({ maxUploadBytes: SIZE, resumable }, { pools });
    client = partsClient(api);
  });
  afterAll(async () => {
    await api.close();
    await pools.close();
  });
  const announce = (size: number) => client.announce({ filename: 'all.csv', size, resumable: true });

  it('is announced, and its parts have their places to the last byte', async () => {
    const begun = (await (await announce(SIZE)).json()) as ResumableUpload;
    // No more than the 10,000 parts that a store takes.
    expect(begun).toMatchObject({ file_size_bytes: SIZE, part_size: 2 * PART, parts: PARTS / 2 });
    const last = Buffer.alloc(2 * PART, 'x');
    // Beyond 2 GB, beyond 4 GB, and the end.
    for (const n of [1_024, 1_025, 2_049, PARTS / 2]) expect((await client.put(begun.id, n, last)).status).toBe(204);
    expect(await client.retrieve(begun.id)).toMatchObject({
      file_size_bytes: SIZE,
      received: [
        [1_024, 1_025],
        [2_049, 2_049],
        [PARTS / 2, PARTS / 2],
      ],
      received_bytes: 8 * PART,
    });
    const missing = await client.complete(begun.id);
    expect([missing.status, (await missing.json()) as object]).toEqual([
      409,
      expect.objectContaining({ code: 'ERR-2009' }),
    ]);
  });

  it('is refused with one byte more, as a whole and in parts', async () => {
    expect(await (await announce(SIZE + 1)).json()).toMatchObject({ code: 'ERR-2003', status: 413 });
  });
});
