import { listen, ObjectStoreUnavailableError, type ListeningServer, type ObjectStore } from '@retainwise/platform';
import { ownOf, allOf, openTestS3, runSql, silentLogger } from '@retainwise/platform/testing';
import type { ResumableUpload } from '@retainwise/openapi';
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/index.ts';
import { createTestPools, startTestApi, type TestApi, type WorkPools } from '../../src/testing/index.ts';
import { startAnalyses } from '../../src/uploads/parts/start-analyses.ts';
import { csvOf, partsClient, sha256, type PartsClient } from './support/parts-client.ts';

const CSV = csvOf(16);
const stores = [
  ['files', () => Promise.resolve(null)],
  ['S3', openTestS3],
] as const;

describe.each(stores)('faults under an upload in parts, stored in %s', (_, openStore) => {
  let store: Awaited<ReturnType<typeof openTestS3>> | null;
  let pools: WorkPools;
  let api: TestApi;
  let client: PartsClient;
  let mends: (() => void)[] = [];
  beforeAll(async () => {
    pools = createTestPools(silentLogger());
    store = await openStore();
    api = await startTestApi({}, { pools, ...(store ? { objectStore: store.objectStore } : {}) });
    client = partsClient(api);
  });
  afterEach(() => {
    for (const mend of mends.splice(0)) mend();
    mends = [];
  });
  afterAll(async () => {
    await api.close();
    await pools.close();
    await store?.close();
  });

  const refOf = ({ id }: Pick<ResumableUpload, 'id'>) => ({ ...ownOf(api.account.account.id), id });

  /** Puts methods in the place of the store's until the test ends, or until what it returns is called. */
  function replace(methods: Partial<ObjectStore>): () => void {
    const working = { ...api.objectStore };
    Object.assign(api.objectStore, methods);
    const mend = (): void => void Object.assign(api.objectStore, working);
    mends.push(mend);
    return mend;
  }
  const reset = () => Promise.reject(new ObjectStoreUnavailableError(new Error('ECONNRESET')));

  async function sendAll(begun: ResumableUpload): Promise<void> {
    for (let n = 1; n <= begun.parts; n += 1)
      expect((await client.put(begun.id, n, client.partOf(CSV, begun, n))).status).toBe(204);
  }
  async function expectReady(id: string): Promise<void> {
    expect(await client.settled(id)).toMatchObject({ status: 'ready', checksum_sha256: sha256(CSV), row_count: 16 });
  }
  /** Those of a process that has ended are silent at last. */
  const silence = (id: string) =>
    runSql(api.databaseUrl, `UPDATE uploads SET heartbeat_at = now() - interval '10 minutes' WHERE id = '${id}'`);

  it.each(['before', 'after'])(
    'a store that breaks off %s it has each part is answered with 503, then goes on',
    async (when) => {
      const begun = await client.begin(CSV);
      const working = { ...api.objectStore };
      for (let n = 1; n <= begun.parts; n += 1) {
        const part = client.partOf(CSV, begun, n);
        const mend = replace({
          putPart: async (...of) => {
            if (when === 'after') await working.putPart(...of);
            return reset();
          },
        });
        const refused = await client.put(begun.id, n, part);
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
        expect((await client.retrieve(begun.id)) as ResumableUpload).toMatchObject({
          received: n === 1 ? [] : [[1, n - 1]],
        });
        mend();
        expect((await client.put(begun.id, n, part)).status).toBe(204);
      }
      await client.complete(begun.id);
      await expectReady(begun.id);
    },
  );

  it('a slow store keeps a part, whose client is gone meanwhile', async () => {
    const begun = await client.begin(CSV);
    const working = { ...api.objectStore };
    let isStoring = (): void => undefined;
    const storing = new Promise<void>((resolve) => (isStoring = resolve));
    replace({
      putPart: async (...of) => {
        isStoring();
        await new Promise((resolve) => setTimeout(resolve, 300));
        return working.putPart(...of);
      },
    });
    const gone = new AbortController();
    const sending = api.call(`/v1/uploads/${begun.id}/parts/1`, {
      method: 'PUT',
      body: client.partOf(CSV, begun, 1) as BodyInit,
      signal: gone.signal,
    });
    await storing;
    gone.abort();
    await expect(sending).rejects.toThrow();
    await expect.poll(async () => client.retrieve(begun.id)).toMatchObject({ received: [[1, 1]] });
  });

  it('an API that is started anew for every part finds what the others have', async () => {
    const begun = await client.begin(CSV);
    const servers: ListeningServer[] = [];
    for (let n = 1; n <= begun.parts; n += 1) {
      const server = await listen(createApp(api.dependencies), { host: '127.0.0.1', port: 0, logger: silentLogger() });
      servers.push(server);
      const response = await fetch(`${server.url}/v1/uploads/${begun.id}/parts/${n}`, {
        method: 'PUT',
        body: client.partOf(CSV, begun, n) as BodyInit,
        headers: { authorization: `Bearer ${api.account.secret}` },
      });
      expect(response.status).toBe(204);
      await server.close(100);
    }
    await client.complete(begun.id);
    await expectReady(begun.id);
  });

  it('a process that ended while it stored a part leaves it to the next, with the same content at once', async () => {
    const begun = await client.begin(CSV);
    const claim = { n: 1, bytes: 64, sha256: sha256(client.partOf(CSV, begun, 1)) };
    expect(await api.database.uploadParts.claim(refOf(begun), claim, new Date(0))).toBe('mine');
    expect((await client.complete(begun.id)).status).toBe(409);
    expect((await client.put(begun.id, 1, 'x'.repeat(64))).status).toBe(409);
    await sendAll(begun);
    await client.complete(begun.id);
    await expectReady(begun.id);
  });

  it('a claim of other content gives way when its process has been gone for long', async () => {
    const begun = await client.begin(CSV);
    const other = { n: 1, bytes: 64, sha256: sha256('other') };
    await api.database.uploadParts.claim(refOf(begun), other, new Date(0));
    await runSql(api.databaseUrl, `UPDATE upload_parts SET claimed_at = now() - interval '3 minutes'`);
    await sendAll(begun);
    expect(await api.database.uploadParts.stored(refOf(begun), { ...other, etag: 'late' })).toBe(false);
    await client.complete(begun.id);
    await expectReady(begun.id);
  });

  it.each(['beginParts', 'completeParts', 'head', 'get'] as const)(
    'an analysis waits until the store is there again when it breaks off at %s',
    async (method) => {
      const mend = replace({ [method]: reset });
      if (method === 'beginParts') {
        const refused = await client.announce({ filename: 'a.csv', size: CSV.length, resumable: true });
        expect(refused.status).toBe(503);
        mend();
        expect((await api.database.uploadParts.countOpen(api.account.account.id)) >= 0).toBe(true);
        return;
      }
      const begun = await client.begin(CSV);
      await sendAll(begun);
      await client.complete(begun.id);
      if (method !== 'head')
        await expect
          .poll(
            async () => (await api.database.uploads.find(allOf(api.account.account.id), begun.id))?.analysisAttempts,
          )
          .toBe(0);
      mend();
      await silence(begun.id);
      api.dependencies.analyses.wake();
      await expectReady(begun.id);
    },
  );

  it.each(['before', 'after'])(
    'an analysis whose process ended %s the file was made is done by another',
    async (when) => {
      const begun = await client.begin(CSV);
      await sendAll(begun);
      const upload = (await api.database.uploads.find(refOf(begun), begun.id))!;
      const { id, objectKey, storeUpload } = upload;
      await api.database.transaction((transaction) =>
        api.database.uploadParts.beginAnalysis(upload, null, transaction),
      );
      const dead = (await api.database.uploadParts.takeAnalysis(new Date()))!;
      expect(dead).toMatchObject({ id, analysisAttempts: 1 });
      const parts = await api.database.uploadParts.list(upload);
      if (when === 'after') await api.objectStore.completeParts(objectKey, storeUpload ?? '', parts, CSV.length);
      await silence(id);
      api.dependencies.analyses.wake();
      await expectReady(id);
      expect(await api.database.uploadParts.beat(dead)).toBe(false);
      expect(await api.database.uploadParts.fail(dead, { code: 'ERR-5001', detail: 'late', errors: [] })).toBe(false);
    },
  );

  it('a file whose analysis ends every process fails in the end, and says that it is our fault', async () => {
    const begun = await client.begin(CSV);
    await sendAll(begun);
    await client.complete(begun.id);
    await expectReady(begun.id);
    await runSql(
      api.databaseUrl,
      `UPDATE uploads SET status = 'analyzing', analysis_attempts = 3, heartbeat_at = 'epoch' WHERE id = '${begun.id}'`,
    );
    api.dependencies.analyses.wake();
    expect(await client.settled(begun.id)).toMatchObject({
      status: 'failed',
      problem: { code: 'ERR-5001', status: 500 },
    });
  });

  it('an API that is told to stop in an analysis gives it back, and the next one does it', async () => {
    const begun = await client.begin(CSV);
    await sendAll(begun);
    const working = { ...api.objectStore };
    let isReading = (): void => undefined;
    const reading = new Promise<void>((resolve) => (isReading = resolve));
    const mend = replace({
      get: async (...of) => {
        isReading();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return working.get(...of);
      },
    });
    const own = startAnalyses(api.dependencies);
    await api.database.transaction((transaction) =>
      api.database.uploadParts.beginAnalysis(refOf(begun), null, transaction),
    );
    own.wake();
    await reading;
    await own.stop();
    mend();
    expect(await api.database.uploads.find(allOf(api.account.account.id), begun.id)).toMatchObject({
      analysisAttempts: 0,
    });
    api.dependencies.analyses.wake();
    await expectReady(begun.id);
  });

  it('an upload that is deleted while it is analyzed leaves nothing', async () => {
    const begun = await client.begin(CSV);
    await sendAll(begun);
    await client.complete(begun.id);
    expect((await api.call(`/v1/uploads/${begun.id}`, { method: 'DELETE' })).status).toBe(204);
    await expect
      .poll(async () => {
        const left: string[] = [];
        for await (const { key } of api.objectStore.list('accounts/')) if (key.includes(begun.id)) left.push(key);
        return left;
      })
      .toEqual([]);
    expect((await api.call(`/v1/uploads/${begun.id}`)).status).toBe(404);
  });
});
