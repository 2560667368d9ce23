import type { Erasure } from '@retainwise/openapi';
import { createModelRegistry } from '@retainwise/platform';
import { createTestAccount, silentLogger } from '@retainwise/platform/testing';
import { startTestApi } from '@retainwise/server/testing';
import { runErasures, startWorker } from '@retainwise/worker';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { search } from './support/search-everything.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const CSV = 'customer_id,contract,tenure_months\nCANARY-1,monthly,10\nc2,annual,20\nc3,annual,30\n';

describe('erasing an account', () => {
  it('ends its keys at once, needs its name, and leaves its proof and its audit log alone', async () => {
    const api = await startTestApi();
    const client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    const { database, objectStore } = api;
    const logger = silentLogger();
    const erase = (confirm: string, as?: string): Promise<Response> => {
      const init = { method: 'DELETE', body: JSON.stringify({ confirm }), headers: JSON_TYPE };
      return api.call('/v1/account', as === undefined ? init : { ...init, as });
    };
    const other = await createTestAccount(database, 'Neighbour');
    const upload = async (as: string): Promise<string> => {
      const init = { method: 'POST', body: CSV, headers: { 'content-type': 'text/csv' }, as };
      return ((await (await api.call('/v1/uploads?filename=CANARY-2.csv', init)).json()) as { id: string }).id;
    };
    const [uploadId, ofOther] = [await upload(api.account.secret), await upload(other.secret)];
    const worker = await startWorker({
      ...api,
      logger,
      models: createModelRegistry(),
      concurrency: 1,
      sweepMs: 3_600_000,
    });
    const made = await api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: uploadId }),
      headers: JSON_TYPE,
    });
    const { id } = (await made.json()) as { id: string };
    const status = async (): Promise<string> =>
      ((await (await api.call(`/v1/predictions/${id}`)).json()) as { status: string }).status;
    await expect.poll(status, { timeout: 30_000 }).toBe('completed');
    await worker.stop();

    expect((await erase('Another Ltd')).status).toBe(400);
    expect((await erase('', await api.bindKey('tenant-a'))).status).toBe(400);
    expect((await erase('Example Ltd', await api.bindKey('tenant-a'))).status).toBe(403);
    const begun = await erase('Example Ltd');
    expect(begun.status).toBe(202);
    const erasure = (await begun.json()) as Erasure;
    expect(erasure).toMatchObject({ kind: 'account', status: 'pending', uploads_left: 1 });
    for (const path of ['/v1/account', '/v1/uploads', `/v1/predictions/${id}`])
      expect((await api.call(path)).status, path).toBe(401);

    const work = { database, objectStore, logger, clock: () => database.currentTime() };
    const scope = { accountId: api.account.account.id, reference: null };
    const settled = async (): Promise<string | undefined> => {
      // As if time passed.
      await client.query('UPDATE erasures SET due_at = now()');
      await runErasures(work, new AbortController().signal);
      return (await database.erasures.find(scope, erasure.id))?.status;
    };
    await expect.poll(settled, { timeout: 30_000 }).toBe('completed');

    // The neighbour has the same file.
    const places = await search({ client, objectStore }, [api.account.account.id, 'CANARY']);
    const ofOthers = (place: string): boolean => place.includes(ofOther) || /^(uploads|events)\./.test(place);
    expect(
      places.filter((place) => place.includes(api.account.account.id)).map((place) => place.split(':')[0]),
    ).toEqual(expect.arrayContaining(['audit_events.account_id', 'erasures.account_id']) as string[]);
    const left = places.filter((place) => !/^(audit_events|erasures)\.|^job\b|^job/.test(place) && !ofOthers(place));
    expect(left).toEqual([]);
    expect((await client.query('SELECT 1 FROM accounts WHERE id = $1', [api.account.account.id])).rowCount).toBe(0);
    expect((await api.call('/v1/uploads', { as: other.secret })).status).toBe(200);
    const { rows } = await database.auditEvents.listPage({ ...scope, limit: 50 });
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.erasure_requested', 'account.erased', 'upload.created']) as string[],
    );
    await client.end();
    await api.close();
  });

  it('tells its receivers nothing more, not even what was due', async () => {
    const api = await startTestApi();
    const { database } = api;
    const accountId = api.account.account.id;
    const wish = { accountId, reference: '', id: 'whk_1', url: 'https://hooks.example.com/', description: '' };
    const once = { createdBy: 'key_1', idempotencyKey: null, requestHash: 'h' };
    const endpoint = await database.webhookEndpoints.create(
      { ...wish, ...once, eventTypes: null },
      Buffer.from('sealed'),
      20,
    );
    await database.webhookDeliveries.test(endpoint!);
    const claim = () => database.webhookOutbox.claim({ limit: 9, perEndpoint: 4, perAccount: 9, leaseSeconds: 60 });
    const begun = await api.call('/v1/account', {
      method: 'DELETE',
      body: JSON.stringify({ confirm: accountId }),
      headers: JSON_TYPE,
    });
    expect(begun.status).toBe(202);
    expect(await claim()).toEqual([]);
    // By a request that was let in before.
    const late = await database.webhookEndpoints.create(
      { ...wish, ...once, id: 'whk_2', eventTypes: null },
      Buffer.from('sealed'),
      20,
    );
    await database.webhookDeliveries.test(late!);
    expect(await claim()).toEqual([]);
    await api.close();
  });
});
