import type { Erasure, Upload } from '@retainwise/openapi';
import { silentLogger } from '@retainwise/platform/testing';
import { startTestApi, type TestApi } from '@retainwise/server/testing';
import { runErasures } from '@retainwise/worker';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from './support/search-everything.ts';

describe('erasing a customer against the grain', () => {
  let api: TestApi;
  let client: pg.Client;

  beforeAll(async () => {
    api = await startTestApi();
    client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await api.close();
  });

  const fileOf = (cell: string, note: string): string =>
    `customer_id,contract,tenure_months,note\nc1,monthly,10,\n${cell},annual,20,${note}\nc3,annual,30,\n`;

  async function upload(body: string): Promise<string> {
    const init = { method: 'POST', body, headers: { 'content-type': 'text/csv' } };
    const response = await api.call('/v1/uploads', init);
    const answer = (await response.json()) as Upload;
    expect(response.status, JSON.stringify(answer)).toBe(201);
    return answer.id;
  }

  async function erase(customerId: string): Promise<Erasure> {
    const response = await api.call(`/v1/customers/${encodeURIComponent(customerId)}`, { method: 'DELETE' });
    expect(response.status).toBe(202);
    return (await response.json()) as Erasure;
  }

  async function work(): Promise<void> {
    const { database, objectStore } = api;
    await client.query('UPDATE erasures SET due_at = now()');
    const dependencies = { database, objectStore, logger: silentLogger(), clock: () => database.currentTime() };
    await runErasures(dependencies, new AbortController().signal);
  }

  const left = (text: string): Promise<readonly string[]> => search({ client, objectStore: api.objectStore }, [text]);
  const statusOf = async ({ id }: Erasure): Promise<Erasure> =>
    (await (await api.call(`/v1/erasures/${id}`)).json()) as Erasure;

  it.each([
    ['spaces around it in the request', 'ODD-a', '  ODD-a '],
    ['spaces around it in the file', ' ODD-b  ', ' ODD-b  '],
    ['a space that does not break', '\u00a0ODD-c\u00a0', 'ODD-c'],
    ['quotes, commas and line ends', '"ODD ""d"", e\nf"', 'ODD "d", e\nf'],
    ['a slash and a percent sign', 'ODD/%2Fg', 'ODD/%2Fg'],
    ['what a spreadsheet would run', '=ODD+h', '=ODD+h'],
    ['a character that PostgreSQL does not take', 'ODD\u0000i', 'ODD\ufffdi'],
    ['a mark of another alphabet, composed', 'ODD-\u00e9', 'ODD-\u00e9'],
  ])('finds an id with %s', async (_what, cell, customerId) => {
    const note = `note-${crypto.randomUUID()}`;
    await upload(fileOf(cell, note));
    const erasure = await erase(customerId);
    await work();
    expect(await statusOf(erasure)).toMatchObject({ status: 'completed', erased: { rows: 1 } });
    expect(await left(note)).toEqual([]);
  });

  it('erases nobody for an id of spaces, such as rows without an id have', async () => {
    await upload(fileOf('', 'note-nobody'));
    const response = await api.call('/v1/customers/%20%C2%A0', { method: 'DELETE' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'ERR-2001', errors: [{ location: 'path/customer_id' }] });
  });

  it('asked for again while it is under way, also takes what has come since', async () => {
    const [first, second] = ['note-first', 'note-second'];
    await upload(fileOf('TWICE-1', first));
    const before = await erase('TWICE-1');
    await upload(fileOf('TWICE-1', second));
    const after = await erase('TWICE-1');
    expect(after.id).toBe(before.id);
    await work();
    expect(await left(first)).toEqual([]);
    expect(await left(second)).toEqual([]);
    expect((await statusOf(after)).erased).toMatchObject({ rows: 2, uploads_rewritten: 2 });
  });

  async function loseFileOf(uploadId: string): Promise<void> {
    const [row] = (
      await client.query<{ key: string }>('SELECT object_key AS key FROM uploads WHERE id = $1', [uploadId])
    ).rows;
    await api.objectStore.delete(row!.key);
  }

  it('counts a file that the store has lost as gone, and erases from all others', async () => {
    const lost = await upload(fileOf('BROKEN-1', 'note-broken'));
    await upload(fileOf('BROKEN-1', 'note-whole'));
    await loseFileOf(lost);
    const erasure = await erase('BROKEN-1');
    await work();
    expect(await statusOf(erasure)).toMatchObject({
      status: 'completed',
      uploads_left: 0,
      erased: { uploads_deleted: 1, uploads_rewritten: 1, rows: 1 },
    });
    expect((await api.call(`/v1/uploads/${lost}`)).status).toBe(404);
    expect(await left('note-broken')).toEqual([]);
    expect(await left('note-whole')).toEqual([]);
  });

  it('deletes nothing for what is missing in a store that has nothing, and looks less and less often', async () => {
    const other = await startTestApi();
    const kept = await upload(fileOf('EMPTY-1', 'note-empty'));
    const erasure = await erase('EMPTY-1');
    const dependencies = {
      database: api.database,
      objectStore: other.objectStore,
      logger: silentLogger(),
      clock: () => api.database.currentTime(),
    };
    await runErasures(dependencies, new AbortController().signal);
    expect((await statusOf(erasure)).status).toBe('running');
    expect((await api.call(`/v1/uploads/${kept}`)).status).toBe(200);
    const waitOf = async (openFor: string): Promise<number> => {
      await client.query('UPDATE erasures SET due_at = now(), requested_at = now() - $2::interval WHERE id = $1', [
        erasure.id,
        openFor,
      ]);
      await runErasures(dependencies, new AbortController().signal);
      const { rows } = await client.query<{ seconds: string }>(
        'SELECT extract(epoch FROM due_at - now()) AS seconds FROM erasures WHERE id = $1',
        [erasure.id],
      );
      return Number(rows[0]!.seconds);
    };
    expect(await waitOf('1 second')).toBeLessThanOrEqual(5);
    expect(await waitOf('50 minutes')).toBeGreaterThan(4 * 60);
    const late = await waitOf('2 days');
    expect(late).toBeGreaterThan(50 * 60);
    expect(late).toBeLessThanOrEqual(60 * 60);
    await work();
    expect((await statusOf(erasure)).status).toBe('completed');
    await other.close();
  });
});
