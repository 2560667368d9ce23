import type { Erasure, Prediction, ResultPage, Upload } from '@retainwise/openapi';
import { createModelRegistry, createPrometheusMetrics } from '@retainwise/platform';
import { silentLogger, sized } from '@retainwise/platform/testing';
import { startTestApi, type TestApi } from '@retainwise/server/testing';
import { createPredictionProcessor, runErasures, startWorker } from '@retainwise/worker';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES, type StoreUnderTest } from '../support/stores.ts';
import { lifeUntil } from '../support/mortal.ts';
import { makeWorkbook } from './support/make-workbook.ts';
import { search } from './support/search-everything.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const json = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: JSON_TYPE });

/** What nobody else has: the id and whatever stands beside it. */
const canariesOf = (who: string): string[] => [
  `CANARY-${who}`,
  `Kanari ${who}`,
  `${who}@canary.example`,
  `note-${who}`,
];
const HEADER = ['customer_id', 'name', 'email', 'contract', 'tenure_months', 'monthly_charges', 'last_login', 'note'];

interface FileOptions {
  readonly rows?: number;
  readonly delimiter?: string;
}

/** A file of customers, one of whom is to be erased. */
function fileWith(who: string, { rows = 60, delimiter = ',' }: FileOptions = {}): string {
  const [id = '', name = '', email = '', note = ''] = canariesOf(who);
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => (String(cell).includes(delimiter) ? `"${cell}"` : cell)).join(delimiter);
  const others = Array.from({ length: rows }, (_, i) =>
    line([
      `c${i}`,
      `Customer, No ${i}`,
      `c${i}@example.com`,
      i % 3 ? 'monthly' : 'annual',
      i % 48,
      `${20 + (i % 90)}.50`,
      `2026-04-${String(1 + (i % 28)).padStart(2, '0')}`,
      i === 7 ? 'says ""no""' : '',
    ]),
  );
  const own = line([id, name, email, 'monthly', 3, '77.77', '2026-04-30', note]);
  // One that is scored, and one that is rejected for its cells.
  const theirs = [own, [own, 'and', 'more', 'cells'].join(delimiter)];
  // Among the rows that mappings and findings take their examples from.
  return [HEADER.join(delimiter), ...others.slice(0, 2), ...theirs, ...others.slice(2), ''].join('\n');
}

describe.each(Object.entries(STORES))('erasing a customer, with %s', (storeName, openStore) => {
  /** What the store has no part in is tried with one of them, and with both at the full size. */
  const itWithOne = it.runIf(sized(storeName === 'files', true));
  let api: TestApi;
  let store: StoreUnderTest;
  let client: pg.Client;
  let stopWorker: () => Promise<void>;

  beforeAll(async () => {
    store = await openStore();
    api = await startTestApi(
      { resumable: { maxBytes: 2 ** 30, partBytes: 5 * 2 ** 20, lifetimeMs: 86_400_000 } },
      store,
    );
    client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    const worker = await startWorker({
      ...api,
      logger: silentLogger(),
      models: createModelRegistry(),
      concurrency: 2,
      sweepMs: 200,
    });
    stopWorker = () => worker.stop();
  });
  afterAll(async () => {
    await stopWorker();
    await client.end();
    await api.close();
    await store.close();
  });

  const everything = (texts: readonly string[]): Promise<readonly string[]> =>
    search({ client, objectStore: api.objectStore }, texts);

  async function get<T>(path: string, as?: string): Promise<T> {
    const response = await api.call(path, as === undefined ? {} : { as });
    const text = await response.text();
    expect(response.ok, `${path} ${text}`).toBe(true);
    return JSON.parse(text) as T;
  }

  async function upload(body: string | Buffer, as?: string): Promise<string> {
    const init = { method: 'POST', body: body as BodyInit, headers: { 'content-type': 'text/csv' } };
    const response = await api.call('/v1/uploads', as === undefined ? init : { ...init, as });
    const answer = (await response.json()) as Upload;
    expect(response.status, JSON.stringify(answer)).toBe(201);
    return answer.id;
  }

  async function predict(uploadId: string): Promise<Prediction> {
    const response = await api.call('/v1/predictions', json({ upload_id: uploadId, rerun: true }));
    const made = (await response.json()) as Prediction;
    expect(response.status, JSON.stringify(made)).toBe(202);
    return made;
  }

  const ended = ({ id }: Prediction): Promise<Prediction> =>
    expect
      .poll(async () => (await get<Prediction>(`/v1/predictions/${id}`)).status, { timeout: 60_000 })
      .toBe('completed')
      .then(() => get<Prediction>(`/v1/predictions/${id}`));

  async function erase(who: string, { as, query = '' }: { as?: string; query?: string } = {}): Promise<Erasure> {
    const init = { method: 'DELETE', ...(as === undefined ? {} : { as }) };
    const response = await api.call(`/v1/customers/${encodeURIComponent(`CANARY-${who}`)}${query}`, init);
    expect(response.status).toBe(202);
    return (await response.json()) as Erasure;
  }

  async function done({ id }: Erasure, as?: string): Promise<Erasure> {
    const status = async (): Promise<string> => (await get<Erasure>(`/v1/erasures/${id}`, as)).status;
    await expect.poll(status, { timeout: 60_000 }).toBe('completed');
    return get<Erasure>(`/v1/erasures/${id}`, as);
  }

  const results = (id: string, query = '?limit=200'): Promise<ResultPage> =>
    get(`/v1/predictions/${id}/results${query}`);
  const csv = async (id: string, part = 'results'): Promise<string> =>
    (await api.call(`/v1/predictions/${id}/download?part=${part}`)).text();

  it('leaves nothing of them in any table or object, and all others as they were', async () => {
    const uploadId = await upload(fileWith('one'));
    const first = await ended(await predict(uploadId));
    const before = {
      page: await results(first.id),
      csv: await csv(first.id),
      rejected: await csv(first.id, 'rejected'),
    };
    const places = await everything(canariesOf('one'));
    for (const place of [
      'results.customer_id',
      'results.customer_name',
      'results.cells',
      'uploads.validation',
      'object',
    ])
      expect(places.join('\n')).toContain(place);

    const erasure = await done(await erase('one'));
    expect(erasure).toMatchObject({ kind: 'customer', uploads_left: 0, reference: null });
    expect(erasure.erased).toMatchObject({ uploads_rewritten: 1, uploads_deleted: 0, rows: 2, results: 1 });
    expect(await everything(canariesOf('one'))).toEqual([]);

    const isTheirs = ({ customer_id: id }: { readonly customer_id: string }): boolean => id === 'CANARY-one';
    const after = await results(first.id);
    expect(after.data).toEqual(before.page.data.filter((row) => !isTheirs(row)));
    expect(after.total).toBe(before.page.total - 1);
    const without = (text: string): string =>
      text
        .split('\r\n')
        .filter((line) => !line.startsWith('CANARY-one,'))
        .join('\r\n');
    expect(await csv(first.id)).toBe(without(before.csv));
    expect(await csv(first.id, 'rejected')).toBe(without(before.rejected));
    expect((await api.call('/v1/customers/CANARY-one/history')).status).toBe(404);
  });

  itWithOne('keeps every total right, and the upload as good as one without them', async () => {
    const uploadId = await upload(fileWith('totals'));
    const first = await ended(await predict(uploadId));
    await done(await erase('totals'));
    const now = await get<Prediction>(`/v1/predictions/${first.id}`);
    const { summary } = now;
    expect([now.rows_accepted, now.rows_rejected]).toEqual([first.rows_accepted! - 1, first.rows_rejected! - 1]);
    expect(now.progress).toMatchObject({ rows_processed: 60, rows_total: 60, fraction: 1 });
    expect(summary!.rows).toBe(60);
    expect(summary!.accepted + summary!.rejected).toBe(60);
    const { data } = await results(first.id);
    const levels = { low: 0, medium: 0, high: 0 };
    for (const row of data) levels[row.risk_level] += 1;
    expect(summary!.risk_levels).toEqual(levels);
    expect(summary!.histogram.reduce((a, b) => a + b)).toBe(60);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    expect(summary!.revenue_at_risk).toBeCloseTo(sum(data.map((row) => row.revenue_at_risk ?? 0)), 2);
    expect(summary!.monthly_revenue).toBeCloseTo(sum(Array.from({ length: 60 }, (_, i) => 20.5 + (i % 90))), 1);
    expect(summary!.mean_probability).toBeCloseTo(sum(data.map((row) => row.churn_probability)) / 60, 6);
    expect(summary!.rejection_reasons).toEqual([]);

    const again = await ended(await predict(uploadId));
    expect(again.summary).toMatchObject({ rows: 60, accepted: 60, rejected: 0 });
    const rows = await get<Upload>(`/v1/uploads/${uploadId}`);
    expect(rows.row_count).toBe(60);
    const usage = await client.query<{ ok: boolean }>(
      `SELECT stored_rows = (SELECT sum(row_count) FROM uploads WHERE account_id = $1)
         + (SELECT sum(stored_rows) FROM predictions WHERE account_id = $1) AS ok
       FROM account_usage WHERE account_id = $1`,
      [api.account.account.id],
    );
    expect(usage.rows).toEqual([{ ok: true }]);
  });

  it('reads files in other forms, and one whose every row is theirs goes as a whole', async () => {
    const semicolons = await upload(
      Buffer.from(fileWith('forms', { delimiter: ';' }).replaceAll('No ', 'Nº '), 'latin1'),
    );
    const alone = await upload(`${HEADER.join(',')}\nCANARY-forms,Kanari forms,x@y.example,monthly,5,10,2026-04-01,\n`);
    await ended(await predict(semicolons));
    const cells = fileWith('forms')
      .trim()
      .split('\n')
      .map((line) => line.split(/,(?! No)/).map((cell) => cell.replaceAll('"', '')))
      .map((row) => row.slice(0, HEADER.length));
    const workbook = await upload(makeWorkbook(cells));
    const announced = { filename: 'parts.csv', size: Buffer.byteLength(fileWith('forms')), resumable: true };
    const inParts = (await (await api.call('/v1/uploads', json(announced))).json()) as { id: string };
    const part = { method: 'PUT', body: fileWith('forms'), headers: { 'content-type': 'application/octet-stream' } };
    expect((await api.call(`/v1/uploads/${inParts.id}/parts/1`, part)).status).toBe(204);
    expect((await api.call(`/v1/uploads/${inParts.id}/complete`, json({}))).status).toBe(202);
    const state = async (): Promise<string> => (await get<Upload>(`/v1/uploads/${inParts.id}`)).status;
    await expect.poll(state, { timeout: 30_000 }).toBe('ready');
    const { erased } = await done(await erase('forms'));
    expect(erased).toMatchObject({ uploads_rewritten: 3, uploads_deleted: 1 });
    expect(await get<Upload>(`/v1/uploads/${workbook}`)).toMatchObject({ row_count: 60, status: 'ready' });
    expect(await everything(canariesOf('forms'))).toEqual([]);
    expect((await api.call(`/v1/uploads/${alone}`)).status).toBe(404);
    expect((await results((await ended(await predict(semicolons))).id)).data.length).toBeGreaterThan(0);
  });

  itWithOne('takes them out of the lists that large results are searched by', async () => {
    const uploadId = await upload(fileWith('large', { rows: 21_000 }));
    const { id } = await ended(await predict(uploadId));
    expect((await results(id, '?search=Kanari+large')).total).toBe(1);
    const lists = async (): Promise<number> =>
      (await client.query<{ n: string }>('SELECT sum(length(rows)) AS n FROM result_trigrams')).rows.map(({ n }) =>
        Number(n),
      )[0]!;
    const before = await lists();
    await done(await erase('large'));
    expect((await results(id, '?search=Kanari+large')).total).toBe(0);
    expect((await results(id, '?search=Customer,+No+20')).total).toBeGreaterThan(100);
    expect(await lists()).toBeLessThan(before);
    expect(await everything(canariesOf('large'))).toEqual([]);
    // What follows searches everything there is.
    expect((await api.call(`/v1/uploads/${uploadId}`, { method: 'DELETE' })).status).toBe(204);
  });

  itWithOne('is told apart by end customer: of another with the same id, nothing is gone', async () => {
    const [a, b] = [await api.bindKey('tenant-a'), await api.bindKey('tenant-b')];
    await upload(fileWith('shared'), a);
    const ofB = await upload(fileWith('shared'), b);
    const erasure = await erase('shared', { as: a });
    await done(erasure, a);
    expect((await api.call(`/v1/erasures/${erasure.id}`, { as: b })).status).toBe(404);
    const left = await everything(canariesOf('shared'));
    expect(left.some((place) => place.includes(ofB))).toBe(true);
    const { rows } = await client.query<{ reference: string }>(
      `SELECT reference FROM uploads
       WHERE validation::text LIKE '%canary.example%' OR mapping::text LIKE '%CANARY-shared%'`,
    );
    expect([...new Set(rows.map(({ reference }) => reference))]).toEqual(['tenant-b']);
    await done(await erase('shared'));
    expect(await everything(canariesOf('shared'))).toEqual([]);
  });

  itWithOne('can be repeated: one at a time is under way, and a later one finds nothing', async () => {
    await upload(fileWith('again'));
    const [first, second] = await Promise.all([erase('again'), erase('again')]);
    expect(second.id).toBe(first.id);
    const { subject_hash: hash } = await done(first);
    const third = await done(await erase('again'));
    expect(third).toMatchObject({ subject_hash: hash, erased: { uploads_rewritten: 0, rows: 0, results: 0 } });
    expect(third.id).not.toBe(first.id);
    expect(hash).not.toContain('again');
  });

  it('waits for a file that is arriving, which cannot bring them back', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const text = fileWith('arriving');
    async function* slowly(): AsyncGenerator<Buffer> {
      yield Buffer.from(text.slice(0, 100));
      await held;
      yield Buffer.from(text.slice(100));
    }
    const arriving = api.call('/v1/uploads', {
      method: 'POST',
      body: Readable.toWeb(Readable.from(slowly())) as BodyInit,
      headers: { 'content-type': 'text/csv' },
      duplex: 'half',
    } as RequestInit);
    const receiving = async (): Promise<number | null> =>
      (await client.query(`SELECT 1 FROM uploads WHERE status = 'receiving'`)).rowCount;
    await expect.poll(receiving).toBe(1);
    const erasure = await erase('arriving');
    await expect.poll(async () => (await get<Erasure>(`/v1/erasures/${erasure.id}`)).uploads_left).toBe(1);
    release();
    expect((await arriving).status).toBe(201);
    await done(erasure);
    expect(await everything(canariesOf('arriving'))).toEqual([]);
  });

  itWithOne('races with predictions, mappings and readers of the same upload, and wins', async () => {
    const uploadId = await upload(fileWith('race', { rows: 1_000 }));
    const first = await predict(uploadId);
    let isOver = false;
    const statuses = new Set<number>();
    const busy = async (request: () => Promise<Response>, pauseMs = 20): Promise<void> => {
      while (!isOver) {
        await delay(pauseMs);
        const response = await request();
        await response.text();
        statuses.add(response.status);
      }
    };
    const overrides = [{}, { customer_name: 'email' }, { customer_name: 'name' }];
    let turn = 0;
    const racing = [
      // Each takes its time.
      busy(() => api.call('/v1/predictions', json({ upload_id: uploadId, rerun: true })), 300),
      busy(() =>
        api.call(`/v1/uploads/${uploadId}/mapping`, {
          method: 'PUT',
          body: JSON.stringify({ overrides: overrides[turn++ % 3] }),
          headers: JSON_TYPE,
        }),
      ),
      busy(() => api.call(`/v1/uploads/${uploadId}/validation?level=strict`)),
      busy(() => api.call(`/v1/predictions/${first.id}/download`)),
    ];
    await done(await erase('race')).finally(() => (isOver = true));
    await Promise.all(racing);
    for (const status of statuses) expect([200, 202, 409, 429]).toContain(status);
    await expect
      .poll(
        async () => (await client.query(`SELECT 1 FROM predictions WHERE status IN ('queued', 'running')`)).rowCount,
        {
          timeout: 60_000,
        },
      )
      .toBe(0);
    expect(await everything(canariesOf('race'))).toEqual([]);
  });
});

describe('an erasure whose process is killed at any step', () => {
  it('is carried through by another, and leaves nothing', async () => {
    const store = await STORES.files();
    const api = await startTestApi({}, store);
    const client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    const { database, objectStore } = api;
    const logger = silentLogger();
    const work = { database, objectStore, logger, clock: () => database.currentTime() };
    const metrics = createPrometheusMetrics();
    const models = createModelRegistry();
    const processor = createPredictionProcessor({ ...work, queue: api.queue, metrics, models });
    let steps = 0;
    for (let lastStep = 0; lastStep < 400; lastStep += sized(21, 1)) {
      const who = `killed-${lastStep}-`;
      const id = await api.upload(fileWith(who));
      const scope = { accountId: api.account.account.id, reference: null };
      const made = (await (await api.call('/v1/predictions', json({ upload_id: id }))).json()) as Prediction;
      const job = { account_id: scope.accountId, prediction_id: made.id };
      await processor.run(job, { signal: new AbortController().signal });
      const { id: erasureId } = await database.transaction((transaction) =>
        database.erasures.begin({ ...scope, kind: 'customer', customerId: `CANARY-${who}` }, transaction),
      );
      const life = lifeUntil(lastStep);
      const mortal = { ...work, database: life.mortal(database), objectStore: life.mortal(objectStore) };
      await runErasures(mortal, new AbortController().signal).catch(() => undefined);
      // As long as whoever comes next would wait.
      await client.query(`UPDATE erasures SET held_until = NULL, due_at = now() WHERE id = $1`, [erasureId]);
      await runErasures(work, new AbortController().signal);
      expect((await database.erasures.find(scope, erasureId))?.status, `step ${lastStep}`).toBe('completed');
      expect(await search({ client, objectStore }, canariesOf(who)), `step ${lastStep}`).toEqual([]);
      const totals = (await (await api.call(`/v1/predictions/${made.id}`)).json()) as Prediction;
      expect(totals, `step ${lastStep}`).toMatchObject({ status: 'completed', rows_accepted: 60, rows_rejected: 0 });
      expect(totals.summary).toMatchObject({ rows: 60, accepted: 60, rejected: 0 });
      const files = (await database.uploads.listNames([id])).flatMap(({ keys }) => keys);
      const stored: string[] = [];
      for await (const { key } of objectStore.list('accounts/')) stored.push(key);
      const said = await database.ledger.listNamed(stored);
      expect(stored.sort(), `step ${lastStep}`).toEqual([...files, ...said].sort());
      await api.call(`/v1/uploads/${id}`, { method: 'DELETE' });
      steps = lastStep;
      if (!life.isDead()) break;
    }
    expect(steps).toBeGreaterThan(20);
    await client.end();
    await api.close();
    await store.close();
  });
});
