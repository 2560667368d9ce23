import { runSql } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const CSV = 'customer_id;amount;contract;tenure_months\nc1;49;monthly;3\n;-99;annual;30\nc3;12;annual;12\n';
const JSON_TYPE = { 'content-type': 'application/json' };

interface Upload {
  readonly id: string;
  readonly filename: string;
  readonly rejected_rows: number;
}

describe('corrections of an upload', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const correct = (id: string, corrections: readonly object[], headers: Record<string, string> = {}) =>
    api.call(`/v1/uploads/${id}/corrections`, {
      method: 'POST',
      body: JSON.stringify({ corrections }),
      headers: { ...JSON_TYPE, ...headers },
    });
  const cell = (row: number, column: string, value: string) => ({ row, column, value });

  it('make another upload of its file, mapped and decided as it was, and leave it as it is', async () => {
    const id = await api.upload(CSV, 'march.csv');
    const decided = { overrides: { monthly_charges: 'amount' } };
    await api.call(`/v1/uploads/${id}/mapping`, { method: 'PUT', body: JSON.stringify(decided), headers: JSON_TYPE });
    // What is decided about later files is not about this one.
    const later = await api.upload(CSV, 'april.csv');
    const other = JSON.stringify({ overrides: { annual_charges: 'amount' } });
    await api.call(`/v1/uploads/${later}/mapping`, { method: 'PUT', body: other, headers: JSON_TYPE });

    const response = await correct(id, [cell(2, 'customer_id', 'c2'), cell(2, 'amount', '99')]);
    expect(response.status).toBe(201);
    const corrected = (await response.json()) as Upload;
    expect(corrected).toMatchObject({ filename: 'march.csv', row_count: 3, accepted_rows: 3, rejected_rows: 0 });
    expect(await (await api.call(`/v1/uploads/${corrected.id}/mapping`)).json()).toMatchObject(decided);
    const record = (await api.database.uploads.find(
      { accountId: api.account.account.id, reference: null },
      corrected.id,
    ))!;
    const bytes: Buffer[] = [];
    for await (const chunk of await api.objectStore.get(record.objectKey)) bytes.push(Buffer.from(chunk as Buffer));
    expect(Buffer.concat(bytes).toString()).toBe(
      'customer_id,amount,contract,tenure_months\r\nc1,49,monthly,3\r\nc2,99,annual,30\r\nc3,12,annual,12\r\n',
    );
    expect(await (await api.call(`/v1/uploads/${id}`)).json()).toMatchObject({
      rejected_rows: 1,
      file_size_bytes: CSV.length,
    });
  });

  it('make one upload when they are sent twice with the same key', async () => {
    const id = await api.upload(CSV);
    const key = { 'idempotency-key': 'correct-once' };
    const once = [cell(2, 'customer_id', 'c2')];
    const first = (await (await correct(id, once, key)).json()) as Upload;
    const stored = await api.storedFiles();
    const second = (await (await correct(id, once, key)).json()) as Upload;
    expect(second.id).toBe(first.id);
    expect(await api.storedFiles()).toEqual(stored);
    const another = await correct(id, [cell(2, 'customer_id', 'c9')], key);
    expect([another.status, await another.json()]).toMatchObject([409, { code: 'ERR-2004' }]);
  });

  it.each([
    ['a row', cell(4, 'customer_id', 'c4'), 'The file has no row 4.'],
    ['a column', cell(1, 'Amount', '1'), 'The file has no column "Amount".'],
  ])('are refused for %s that it does not have, and nothing is stored', async (_what, wrong, detail) => {
    const id = await api.upload(CSV);
    const stored = await api.storedFiles();
    const response = await correct(id, [wrong]);
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'ERR-3011', detail }]);
    expect(await api.storedFiles()).toEqual(stored);
  });

  it('are bounded in number and size', async () => {
    const id = await api.upload(CSV);
    const many = Array.from({ length: 1001 }, () => cell(1, 'amount', '1'));
    for (const wrong of [[], many, [cell(1, 'amount', 'x'.repeat(2001))], [cell(0, 'amount', '1')]])
      expect([(await correct(id, wrong)).status]).toEqual([400]);
  });

  it('are refused while somebody is to be erased from the upload', async () => {
    const id = await api.upload(CSV);
    const { id: accountId } = api.account.account;
    const erasure = await api.database.transaction((transaction) =>
      api.database.erasures.begin({ accountId, reference: null, kind: 'customer', customerId: 'c1' }, transaction),
    );
    const stored = await api.storedFiles();
    const response = await correct(id, [cell(2, 'customer_id', 'c2')]);
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'ERR-2010' }]);
    expect(await api.storedFiles()).toEqual(stored);
    await runSql(api.databaseUrl, `DELETE FROM erasure_uploads WHERE erasure_id = '${erasure.id}'`);
    expect((await correct(id, [cell(2, 'customer_id', 'c2')])).status).toBe(201);
  });
});
