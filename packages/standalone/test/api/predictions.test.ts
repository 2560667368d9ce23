import type { Prediction, PredictionPage } from '@retainwise/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';

interface Page {
  readonly data: readonly {
    readonly customer_id: string;
    readonly churn_probability: number;
    readonly row_number: number;
    readonly risk_level: string;
  }[];
  readonly next_cursor: string | null;
  readonly total: number;
}

const RESULT_COLUMNS = [
  'churn_probability,risk_level,revenue_at_risk,explanation_summary,explanation,risk_factors,protective_factors',
  'confidence,model_version,experiment_group,already_churned',
].join(',');
/** 40 customers, one of them without an id. */
const CSV = ['customer_id,name,mrr,contract,tenure_months,last_activity_days_ago']
  .concat(
    Array.from({ length: 40 }, (_, i) => {
      const contract = i % 3 === 0 ? 'annual' : 'monthly';
      return `${i === 7 ? '' : `c${i}`},"Acme, ${i}",${20 + i},${contract},${1 + i},${(i * 13) % 90}`;
    }),
  )
  .join('\n');

describe('predictions through the API and a worker', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
  });
  afterAll(() => api.close());

  async function create(body: object, headers: Record<string, string> = {}): Promise<Response> {
    return api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  async function completed(uploadId: string): Promise<string> {
    const { id } = (await (await create({ upload_id: uploadId })).json()) as { id: string };
    await expect
      .poll(async () => ((await (await api.call(`/v1/predictions/${id}`)).json()) as { status: string }).status, {
        timeout: 20_000,
      })
      .toBe('completed');
    return id;
  }

  it('a prediction is scored, and accepted and rejected rows add up to the input', async () => {
    const id = await completed(await api.upload(CSV));
    const prediction = (await (await api.call(`/v1/predictions/${id}`)).json()) as Record<string, unknown>;
    expect(prediction).toMatchObject({
      status: 'completed',
      rows_accepted: 39,
      rows_rejected: 1,
      progress: { rows_processed: 40, rows_total: 40, fraction: 1 },
      error: null,
      summary: { accepted: 39, rejected: 1 },
    });
  });

  it('customers who have left by their status are marked, in no total, and behind the others', async () => {
    const status = ['active', 'cancelled', 'paused', 'active'];
    const csv = ['customer_id,status,mrr,tenure_months']
      .concat(Array.from({ length: 24 }, (_, i) => `c${i},${status[i % 4]},100,${1 + i}`))
      .join('\n');
    const upload = await api.upload(csv);
    const mapping = (await (await api.call(`/v1/uploads/${upload}/mapping`)).json()) as {
      questions: { id: string; kind: string; options: { id: string }[] }[];
    };
    expect(mapping.questions).toMatchObject([
      { id: 'which_outcome:status:churned:paused', kind: 'which_outcome', options: [{ id: 'left' }, {}, {}] },
    ]);
    const answered = await api.call(`/v1/uploads/${upload}/mapping`, {
      method: 'PUT',
      body: JSON.stringify({ overrides: {}, answers: { 'which_outcome:status:churned:paused': 'left' } }),
      headers: { 'content-type': 'application/json' },
    });
    expect(await answered.json()).toMatchObject({ questions: [] });
    const id = await completed(upload);
    const prediction = (await (await api.call(`/v1/predictions/${id}`)).json()) as Prediction;
    expect(prediction.summary).toMatchObject({ accepted: 24, already_churned: 12, monthly_revenue: 1_200 });
    const results = async (query: string) =>
      ((await (await api.call(`/v1/predictions/${id}/results?limit=50&${query}`)).json()) as Page).data;
    const all = (await results('')) as readonly { readonly already_churned?: boolean }[];
    expect(all.map((row) => row.already_churned)).toEqual([...Array(12).fill(false), ...Array(12).fill(true)]);
    expect(await results('already_churned=false')).toHaveLength(12);
    expect(await results('already_churned=true')).toHaveLength(12);
  });

  it('a prediction is as of the date that is given, or the newest date of an old file, or now', async () => {
    const stale = ['customer_id,signup_date,last_login,mrr']
      .concat(
        Array.from(
          { length: 24 },
          (_, i) => `c${i},2018-01-${10 + (i % 20)},2020-03-${String(1 + i).padStart(2, '0')},50`,
        ),
      )
      .join('\n');
    const upload = await api.upload(stale);
    const report = (await (await api.call(`/v1/uploads/${upload}/validation`)).json()) as {
      findings: { code: string; message: string }[];
      newest_date: unknown;
    };
    expect(report.newest_date).toEqual({ date: '2020-03-24', column: 'last_login', stale_after_days: 45 });
    expect(report.findings.find(({ code }) => code === 'VAL-4022')?.message).toContain('2020-03-24');
    const settings = async (body: object) =>
      ((await (await create({ upload_id: upload, ...body })).json()) as Prediction).settings;
    expect(await settings({})).toMatchObject({ as_of: '2020-03-24T00:00:00.000Z', as_of_source: 'newest_date' });
    expect(await settings({ as_of: '2020-06-30' })).toMatchObject({
      as_of: '2020-06-30T00:00:00.000Z',
      as_of_source: 'given',
    });
    expect((await create({ upload_id: upload, as_of: '2020-02-31' })).status).toBe(400);
    expect((await create({ upload_id: upload, as_of: 'yesterday' })).status).toBe(400);
    const recent = await api.upload(CSV);
    expect(((await (await create({ upload_id: recent })).json()) as Prediction).settings).toMatchObject({
      as_of_source: 'now',
    });
  });

  it('results are sorted, filtered, searched and paged, with each customer once', async () => {
    const id = await completed(await api.upload(CSV));
    const page = async (query: string) =>
      (await (await api.call(`/v1/predictions/${id}/results?${query}`)).json()) as Page;
    const rows: Page['data'][number][] = [];
    let cursor: string | null = null;
    do {
      const next: Page = await page(`limit=7${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      rows.push(...next.data);
      cursor = next.next_cursor;
    } while (cursor !== null);
    expect(new Set(rows.map((row) => row.customer_id)).size).toBe(39);
    expect(rows.map((row) => row.churn_probability)).toEqual(
      rows.map((row) => row.churn_probability).toSorted((a, b) => b - a),
    );
    const byRow = await page('sort=row_number&limit=200');
    expect(byRow.data.map((row) => row.row_number)).toEqual(
      byRow.data.map((row) => row.row_number).toSorted((a, b) => a - b),
    );
    for (const level of ['low', 'medium', 'high'])
      expect((await page(`risk_level=${level}`)).data.every((row) => row.risk_level === level)).toBe(true);
    expect((await page('search=acme, 13')).data.map((row) => row.customer_id)).toEqual(['c13']);
    expect((await page('search=%25')).data).toEqual([]);
    expect((await api.call(`/v1/predictions/${id}/results?sort=name`)).status).toBe(400);
  });

  it('the download has the columns of the file and of the result; rejected rows are a file of their own', async () => {
    const id = await completed(await api.upload(CSV, 'march.csv'));
    const results = await api.call(`/v1/predictions/${id}/download`);
    expect(results.headers.get('content-disposition')).toContain('march-results.csv');
    const text = await results.text();
    expect(text.split('\n')[0]).toMatch(
      new RegExp(`^\ufeff?customer_id,name,mrr,contract,tenure_months,last_activity_days_ago,${RESULT_COLUMNS}`),
    );
    expect(text).toContain('"Acme, 13"');
    const rejected = await (await api.call(`/v1/predictions/${id}/download?part=rejected`)).text();
    expect(rejected.trim().split('\n')).toHaveLength(2);
    expect(rejected).toContain('"Acme, 7"');
  });

  it('requests with the same idempotency key create one prediction, even at the same time', async () => {
    const upload = await api.upload(CSV);
    const responses = await Promise.all(
      Array.from({ length: 5 }, () => create({ upload_id: upload }, { 'idempotency-key': 'march-2026' })),
    );
    const ids = await Promise.all(responses.map(async (response) => ((await response.json()) as { id: string }).id));
    expect(new Set(ids).size).toBe(1);
    const other = await create({ upload_id: upload, model: 'saas-baseline' }, { 'idempotency-key': 'march-2026' });
    expect(await other.json()).toMatchObject({ status: 409, code: 'ERR-2004' });
    const list = (await (await api.call(`/v1/predictions?upload_id=${upload}`)).json()) as { data: unknown[] };
    expect(list.data).toHaveLength(1);
  });

  it('a prediction with an unknown model is refused at once', async () => {
    const response = await create({ upload_id: await api.upload(CSV), model: 'mdl_unknown' });
    expect(await response.json()).toMatchObject({ status: 422, code: 'ERR-4001' });
  });

  it('a prediction fails with a clear reason when no row can be scored', async () => {
    // Accepted as an upload (the standard level), but every row falls at the strict one.
    const upload = await api.upload('customer_id,mrr,tenure_months\n,10,1\nc2,-5,2\n'.replace('c2', ''));
    const { id } = (await (await create({ upload_id: upload })).json()) as { id: string };
    await expect
      .poll(async () => ((await (await api.call(`/v1/predictions/${id}`)).json()) as { status: string }).status, {
        timeout: 20_000,
      })
      .toBe('failed');
    const prediction = (await (await api.call(`/v1/predictions/${id}`)).json()) as {
      error: { code: string; message: string; fix: string };
    };
    expect(prediction.error.code).toBe('ERR-3005');
    expect(prediction.error.message).toContain('2 rows');
    expect(await (await api.call(`/v1/predictions/${id}/results`)).json()).toMatchObject({
      status: 409,
      code: 'ERR-4003',
    });
  });

  it('deleting an upload deletes its predictions and their files', async () => {
    const upload = await api.upload(CSV);
    const id = await completed(upload);
    const before = await api.storedFiles();
    expect((await api.call(`/v1/uploads/${upload}`, { method: 'DELETE' })).status).toBe(204);
    expect((await api.call(`/v1/predictions/${id}`)).status).toBe(404);
    // The file, its results and rejected rows, and what the ledger kept of it.
    expect((await api.storedFiles()).length).toBe(before.length - 4);
  });
});

describe('a queued prediction', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('shows the settings it was created with, also after the mapping of its upload has changed', async () => {
    const upload = await api.upload(CSV);
    const post = async () => {
      const response = await api.call('/v1/predictions', {
        method: 'POST',
        body: JSON.stringify({ upload_id: upload }),
        headers: { 'content-type': 'application/json' },
      });
      return (await response.json()) as Prediction;
    };
    const read = async (id: string) => (await (await api.call(`/v1/predictions/${id}`)).json()) as Prediction;
    const fieldOf = ({ settings }: Prediction, header: string) =>
      settings!.mapping!.columns.find(({ column }) => column === header)!.field;

    const first = await post();
    expect(first.settings).toMatchObject({
      currency: 'USD',
      churn_rate: null,
      horizon_days: 90,
      explanation: 'exact',
      models: [{ id: 'saas-baseline', version: 'saas-baseline-2' }],
      experiment: null,
      mapping: { overrides: {}, answers: {} },
    });
    expect(first.settings!.column_formats).toContainEqual({ column: 'contract', decimal: '.', date: null });
    const changed = await api.call(`/v1/uploads/${upload}/mapping`, {
      method: 'PUT',
      body: JSON.stringify({ overrides: { contract_type: null } }),
      headers: { 'content-type': 'application/json' },
    });
    expect(changed.status).toBe(200);
    const second = await post();
    expect(await read(first.id)).toEqual(first);
    expect(fieldOf(first, 'contract')).toBe('contract_type');
    expect(fieldOf(second, 'contract')).toBeNull();
    expect(second.settings!.mapping!.overrides).toEqual({ contract_type: null });

    const list = (await (await api.call(`/v1/predictions?upload_id=${upload}`)).json()) as PredictionPage;
    const { mapping: _mapping, column_formats: _formats, ...withoutMapping } = first.settings!;
    expect(list.data[1]!.settings).toEqual(withoutMapping);
  });

  it('has no results yet, and ends when its upload is deleted', async () => {
    const before = await api.storedFiles();
    const upload = await api.upload(CSV);
    const created = await api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: upload, metadata: { team: 'growth' } }),
      headers: { 'content-type': 'application/json' },
    });
    expect(created.status).toBe(202);
    const { id } = (await created.json()) as { id: string };
    expect(created.headers.get('location')).toBe(`/v1/predictions/${id}`);
    expect(await (await api.call(`/v1/predictions/${id}`)).json()).toMatchObject({
      status: 'queued',
      metadata: { team: 'growth' },
      summary: null,
      rows_accepted: null,
    });
    expect(await (await api.call(`/v1/predictions/${id}/results`)).json()).toMatchObject({ code: 'ERR-4003' });
    expect(await (await api.call(`/v1/predictions/${id}/download`)).json()).toMatchObject({ code: 'ERR-4003' });
    expect((await api.call(`/v1/uploads/${upload}`, { method: 'DELETE' })).status).toBe(204);
    for (const path of [`/v1/predictions/${id}`, `/v1/predictions/${id}/results`, `/v1/uploads/${upload}`])
      expect((await api.call(path)).status).toBe(404);
    expect((await api.call(`/v1/uploads/${upload}`, { method: 'DELETE' })).status).toBe(404);
    expect(await api.storedFiles()).toEqual(before);
  });
});
