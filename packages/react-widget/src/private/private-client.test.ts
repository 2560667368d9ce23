import { PredictionCancelledError } from '@retainwise/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPrivateClient } from './create-private-client.ts';
import type { Answer, Request } from './protocol.ts';
import { createServer } from './serve.ts';
import type { PrivateOptions } from './types.ts';

const NOW = new Date('2026-06-15T00:00:00Z');
const ROWS = 400;
const CSV = `customer_id,name,monthly_charges,contract_type,logins\n${Array.from(
  { length: ROWS },
  (_, i) => `c${i},Firm ${i},${20 + (i % 50)},${i % 3 === 0 ? 'annual' : 'monthly'},${i % 7}\n`,
).join('')}`;
const WITHOUT_ID = `plan,price\n${'a,1\n'.repeat(30)}`;

/** The worker's side in the thread of the test, with copies of all that is sent, as between threads. */
class WorkerHere extends EventTarget {
  static readonly all: WorkerHere[] = [];
  /** Those to come cannot be loaded, as without a network. */
  static isOffline = false;
  isTerminated = false;
  readonly #serve: (request: Request) => void;

  constructor() {
    super();
    WorkerHere.all.push(this);
    const isOffline = WorkerHere.isOffline;
    this.#serve = createServer((answer) => this.#tell(answer));
    setTimeout(() => {
      if (isOffline) this.fail('');
      else this.#tell({ kind: 'ready' });
    });
  }

  postMessage(request: Request): void {
    // Blobs are the same on both sides.
    setTimeout(() => this.#serve(request));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  #tell(answer: Answer): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data: answer }));
  }
}

describe('a client in private mode', () => {
  beforeEach(() => {
    WorkerHere.all.length = 0;
    WorkerHere.isOffline = false;
    vi.stubGlobal('Worker', WorkerHere);
    vi.stubGlobal('fetch', () => Promise.reject(new Error('Something was sent.')));
  });
  afterEach(() => vi.unstubAllGlobals());

  const client = (options: PrivateOptions = {}) => createPrivateClient({ now: NOW, ...options });
  const csv = (text = CSV) => new File([text], 'march.csv', { type: 'text/csv' });
  async function scored(of = client()) {
    const upload = await of.uploads.create(csv());
    const { id } = await of.predictions.create({ upload_id: upload.id });
    return { of, upload, id, prediction: await of.predictions.waitUntilDone(id) };
  }

  it('goes from a file to its results as a client of the API does', async () => {
    const { of, upload, id, prediction } = await scored();
    expect(upload).toMatchObject({ filename: 'march.csv', row_count: ROWS, accepted_rows: ROWS, status: 'ready' });
    const mapping = await of.uploads.mapping(upload.id);
    expect(mapping.columns.map(({ field }) => field)).toContain('monthly_charges');
    expect(await of.uploads.validation(upload.id)).toMatchObject({ accepted: ROWS, rejected: 0 });
    expect(prediction).toMatchObject({
      status: 'completed',
      rows_accepted: ROWS,
      summary: { accepted: ROWS },
      settings: { as_of: NOW.toISOString() },
    });
    const download = await of.predictions.download(id);
    expect(download.filename).toBe('march-results.csv');
    expect((await download.text()).trimEnd().split('\n')).toHaveLength(ROWS + 1);
  });

  it('gives its customers in pages, in any order, with their reasons', async () => {
    const { of, id } = await scored();
    const seen: string[] = [];
    const risks: number[] = [];
    for await (const row of of.predictions.results(id, { limit: 150 })) {
      seen.push(row.customer_id);
      risks.push(row.churn_probability);
    }
    expect(new Set(seen).size).toBe(ROWS);
    expect(risks).toEqual(risks.toSorted((a, b) => b - a));
    const first = await of.predictions.results(id, { limit: 1 });
    expect(first.total).toBe(ROWS);
    expect(first.data[0]?.explanation.factors.length).toBeGreaterThan(0);
    const money = (await of.predictions.results(id, { sort: '-revenue_at_risk', limit: 200 })).data.map(
      (row) => row.revenue_at_risk ?? NaN,
    );
    expect(money).toEqual(money.toSorted((a, b) => b - a));
    expect((await of.predictions.results(id, { sort: 'row_number', limit: 2 })).data).toMatchObject([
      { customer_id: 'c0' },
      { customer_id: 'c1' },
    ]);
  });

  it('searches ids and names in whatever case, and by level', async () => {
    const { of, id, prediction } = await scored();
    const found = await of.predictions.results(id, { search: 'fIRM 39' });
    expect(found.data.map((row) => row.customer_name).toSorted()).toEqual(
      [39, ...Array.from({ length: 10 }, (_, i) => 390 + i)].map((i) => `Firm ${i}`).toSorted(),
    );
    const low = await of.predictions.results(id, { risk_level: 'low' });
    expect(low.total).toBe(prediction.summary?.risk_levels.low);
    expect((await of.predictions.results(id, { search: 'nobody' })).total).toBe(0);
  });

  it('has the phrases by which a page says in its language what was found', async () => {
    const of = client();
    const upload = await of.uploads.create(csv('customer_id,MRR,tenure,login count,logins\nc1,5,12,1,2\n,6,8,2,3\n'));
    const { columns, questions, missing } = await of.uploads.mapping(upload.id);
    const [, mrr, tenure] = columns;
    expect(mrr?.reason_phrase?.id).toEqual(expect.any(String));
    expect(tenure?.examples.some(({ read_phrase }) => read_phrase !== undefined)).toBe(true);
    expect(questions.map(({ message_phrase }) => message_phrase?.id)).toEqual(['question.which_column']);
    for (const { suggestion_phrase } of missing) expect(suggestion_phrase?.id).toEqual(expect.any(String));
    const { findings } = await of.uploads.validation(upload.id);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message_phrase, fix_phrase } of findings)
      expect([message_phrase?.id, fix_phrase?.id]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('takes decisions about columns, and scores by them', async () => {
    const of = client();
    const upload = await of.uploads.create(csv());
    const mapping = await of.uploads.updateMapping(upload.id, { login_frequency: null });
    expect(mapping.columns.find(({ column }) => column === 'logins')?.field).not.toBe('login_frequency');
    expect(mapping.overrides).toEqual({ login_frequency: null });
    const { id } = await of.predictions.create({ upload_id: upload.id, as_of: '2026-01-31' });
    expect(await of.predictions.waitUntilDone(id)).toMatchObject({
      settings: { as_of: '2026-01-31T00:00:00.000Z', as_of_source: 'given', mapping: { overrides: mapping.overrides } },
    });
  });

  it('corrects cells of a file as another upload, by the decisions about it', async () => {
    const of = client();
    const upload = await of.uploads.create(csv());
    await of.uploads.updateMapping(upload.id, { login_frequency: null });
    const corrected = await of.uploads.correct(upload.id, [{ row: 1, column: 'customer_id', value: 'somebody' }]);
    expect(corrected.id).not.toBe(upload.id);
    expect((await of.uploads.mapping(corrected.id)).overrides).toEqual({ login_frequency: null });
    const { id } = await of.predictions.create({ upload_id: corrected.id });
    await of.predictions.waitUntilDone(id);
    expect((await of.predictions.results(id, { search: 'somebody' })).total).toBe(1);
    await expect(of.uploads.correct(corrected.id, [{ row: 1, column: 'nothing', value: '' }])).rejects.toMatchObject({
      code: 'ERR-3011',
    });
  });

  it('says what is wrong with a file by the codes of the API, and takes another one then', async () => {
    const of = client();
    await expect(of.uploads.create(csv(WITHOUT_ID))).rejects.toMatchObject({ code: 'ERR-3004' });
    await expect(of.uploads.create(new Blob([]))).rejects.toMatchObject({ code: 'ERR-3001' });
    await expect(scored(of)).resolves.toMatchObject({ prediction: { status: 'completed' } });
  });

  it('is cancelled, and can score the same file again', async () => {
    const of = client();
    const upload = await of.uploads.create(csv());
    const { id } = await of.predictions.create({ upload_id: upload.id });
    const waiting = of.predictions.waitUntilDone(id);
    const ended = expect(waiting).rejects.toBeInstanceOf(PredictionCancelledError);
    expect(await of.predictions.cancel(id)).toMatchObject({ status: 'cancelled' });
    await ended;
    await expect(of.predictions.results(id)).rejects.toMatchObject({ code: 'ERR-4003' });
    const again = await of.predictions.create({ upload_id: upload.id });
    await expect(of.predictions.waitUntilDone(again.id)).resolves.toMatchObject({ status: 'completed' });
    await expect(of.predictions.cancel(again.id)).rejects.toMatchObject({ code: 'ERR-4005' });
  });

  it('stops reading when it is aborted, with the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('the person left');
    const reading = client().uploads.create(csv(), { signal: controller.signal, onProgress: () => undefined });
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it('has a worker for each file, and ends the one before', async () => {
    const { of, id } = await scored();
    expect(WorkerHere.all).toHaveLength(1);
    await of.uploads.create(csv());
    expect(WorkerHere.all.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    await expect(of.predictions.results(id)).rejects.toMatchObject({ code: 'ERR-1004' });
    of.close();
    expect(WorkerHere.all.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  it('scores another file without a network, for which no other worker can be loaded', async () => {
    const { of } = await scored();
    of.forget();
    WorkerHere.isOffline = true;
    await expect(scored(of)).resolves.toMatchObject({ prediction: { status: 'completed' } });
    expect(WorkerHere.all.map(({ isTerminated }) => isTerminated)).toEqual([false, true]);
  });

  it('says so when the worker fails, and begins with a new one', async () => {
    const of = client();
    const upload = await of.uploads.create(csv());
    const { id } = await of.predictions.create({ upload_id: upload.id });
    const waiting = of.predictions.waitUntilDone(id);
    WorkerHere.all[0]?.fail('out of memory');
    await expect(waiting).rejects.toMatchObject({ code: 'ERR-5003', detail: expect.stringContaining('out of memory') });
    await expect(scored(of)).resolves.toMatchObject({ prediction: { status: 'completed' } });
  });

  it('generates customers to try it with', async () => {
    const of = client();
    const text = await of.sampleData.retrieve({ rows: 30 });
    expect(text.trimEnd().split('\n')).toHaveLength(31);
    expect(await of.uploads.create(csv(text))).toMatchObject({ row_count: 30 });
  });
});
