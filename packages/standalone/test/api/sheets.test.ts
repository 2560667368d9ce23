import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Upload } from '@retainwise/openapi';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { storedWorkbook } from '../private-mode/support/stored-workbook.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const customers = (name: string): (string | number)[][] => [
  ['customer_id', 'mrr', 'contract'],
  ...Array.from({ length: 12 }, (_, i) => [`${name}${i}`, 20 + i, 'monthly']),
];

describe('a workbook with several sheets', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
  });
  afterAll(() => api.close());
  const send = (sheet: string | null, key?: string): Promise<Response> =>
    api.call(`/v1/uploads?filename=book.xlsx${sheet === null ? '' : `&sheet=${encodeURIComponent(sheet)}`}`, {
      method: 'POST',
      body: new Uint8Array(storedWorkbook(customers('old'), customers('new'))),
      headers: { 'content-type': TYPE, ...(key === undefined ? {} : { 'idempotency-key': key }) },
    });

  it('is read, mapped again and scored by the sheet that was named', async () => {
    const upload = (await (await send('Sheet 2')).json()) as Upload;
    expect(upload.format).toMatchObject({ kind: 'xlsx', sheet: 'Sheet 2' });
    const mapped = await api.call(`/v1/uploads/${upload.id}/mapping`, {
      method: 'PUT',
      body: JSON.stringify({ overrides: { plan: null } }),
      headers: { 'content-type': 'application/json' },
    });
    expect(mapped.status).toBe(200);
    const created = await api.call('/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: upload.id }),
      headers: { 'content-type': 'application/json' },
    });
    const { id } = (await created.json()) as { id: string };
    const prediction = async (): Promise<{ status: string }> =>
      (await (await api.call(`/v1/predictions/${id}`)).json()) as { status: string };
    await expect.poll(async () => (await prediction()).status, { timeout: 30_000 }).toBe('completed');
    const { data } = (await (await api.call(`/v1/predictions/${id}/results`)).json()) as {
      data: { customer_id: string }[];
    };
    expect(data.map(({ customer_id }) => customer_id).every((name) => name.startsWith('new'))).toBe(true);
    expect(data).toHaveLength(12);
  });

  it('says which sheet it took when none was named', async () => {
    const upload = (await (await send(null)).json()) as Upload;
    expect(upload.format.sheet).toBe('Sheet 1');
  });

  it('is refused with the names of its sheets when another is named, and leaves nothing', async () => {
    const before = await api.storedFiles();
    const refused = await send('Customers');
    expect(refused.status).toBe(422);
    const problem = (await refused.json()) as { code: string };
    expect(problem.code).toBe('ERR-3010');
    expect(JSON.stringify(problem)).toContain('Sheet 1');
    expect(await api.storedFiles()).toEqual(before);
  });

  it('is another request when the same key names another sheet', async () => {
    expect((await send('Sheet 1', 'same-key')).status).toBe(201);
    expect((await send('Sheet 1', 'same-key')).status).toBe(201);
    expect((await send('Sheet 2', 'same-key')).status).toBe(409);
  });
});
