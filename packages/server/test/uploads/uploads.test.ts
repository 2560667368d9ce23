import { createTestAccount } from '@retainwise/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const CSV = 'customer_id,mrr,contract,tenure_months\nc1,49,monthly,3\nc2,99,annual,30\nc3,oops,annual,12\n';

describe('uploads', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('accepts a file as the whole body, and describes it', async () => {
    const response = await api.call('/v1/uploads?filename=march.csv', {
      method: 'POST',
      body: CSV,
      headers: { 'content-type': 'text/csv' },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(await response.json()).toMatchObject({
      id: expect.stringMatching(/^upl_/),
      filename: 'march.csv',
      row_count: 3,
      column_count: 4,
      accepted_rows: 3,
      rejected_rows: 0,
      file_size_bytes: CSV.length,
    });
  });

  it('accepts a file as a form field, with overrides of the mapping', async () => {
    const form = new FormData();
    form.set('mapping', JSON.stringify({ customer_id: 'kto' }));
    form.set('file', new Blob(['kto,mrr\nk1,49\nk2,59\n']), 'kündigung März.csv');
    const response = await api.call('/v1/uploads', { method: 'POST', body: form });
    const upload = (await response.json()) as { id: string };
    expect(response.status).toBe(201);
    expect(upload).toMatchObject({ filename: 'kündigung März.csv', row_count: 2 });
    const mapping = await (await api.call(`/v1/uploads/${upload.id}/mapping`)).json();
    expect(mapping).toMatchObject({
      columns: [
        { column: 'kto', field: 'customer_id', strategy: 'manual' },
        { column: 'mrr', field: 'monthly_charges' },
      ],
    });
  });

  it('returns the same upload for the same idempotency key, and stores it once', async () => {
    const init = {
      method: 'POST',
      body: CSV,
      headers: { 'content-type': 'text/csv', 'idempotency-key': 'once-please' },
    };
    const first = (await (await api.call('/v1/uploads', init)).json()) as { id: string };
    const before = await api.storedFiles();
    const second = (await (await api.call('/v1/uploads', init)).json()) as { id: string };
    expect(second.id).toBe(first.id);
    expect(await api.storedFiles()).toEqual(before);
    const other = await api.call('/v1/uploads', { ...init, body: `${CSV}c4,1,annual,1\n` });
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: 'ERR-2004' });
    expect(await api.storedFiles()).toEqual(before);
  });

  it('maps and validates again with new overrides', async () => {
    const id = await api.upload('customer_id,amount\nc1,10\nc2,20\n');
    const response = await api.call(`/v1/uploads/${id}/mapping`, {
      method: 'PUT',
      body: JSON.stringify({ overrides: { total_charges: 'amount' } }),
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      columns: [{ field: 'customer_id' }, { column: 'amount', field: 'total_charges', strategy: 'manual' }],
    });
    expect(await (await api.call(`/v1/uploads/${id}/mapping`)).json()).toMatchObject({
      columns: [{}, { field: 'total_charges' }],
    });
  });

  it('uses the saved mapping for the next file with the same headers, until it is undone', async () => {
    interface Decided {
      readonly columns: readonly { readonly field: string | null; readonly strategy: string }[];
      readonly overrides: object;
    }
    const mappingOf = async (id: string) => (await (await api.call(`/v1/uploads/${id}/mapping`)).json()) as Decided;
    const put = async (id: string, overrides: object) =>
      api.call(`/v1/uploads/${id}/mapping`, {
        method: 'PUT',
        body: JSON.stringify({ overrides }),
        headers: { 'content-type': 'application/json' },
      });
    const send = async (body: string, as = api.account.secret) =>
      api.call(`/v1/uploads?mapping=${encodeURIComponent('{}')}`, {
        method: 'POST',
        body,
        as,
        headers: { 'content-type': 'text/csv' },
      });
    const query = `mapping=${encodeURIComponent('{"customer_id":"Zzz Kto"}')}`;
    const { id: first } = (await (
      await api.call(`/v1/uploads?${query}`, {
        method: 'POST',
        body: 'Zzz Kto,Xyz Abc\na1,10\nb2,20\n',
        headers: { 'content-type': 'text/csv' },
      })
    ).json()) as { id: string };
    await put(first, { customer_id: 'Zzz Kto', monthly_charges: 'Xyz Abc' });

    const { id: next } = (await (await send('zzz_kto,xyz_abc\nc3,30\nd4,40\n')).json()) as { id: string };
    expect(await mappingOf(next)).toMatchObject({
      columns: [
        { field: 'customer_id', strategy: 'manual' },
        { field: 'monthly_charges', strategy: 'manual' },
      ],
      overrides: { customer_id: 'zzz_kto', monthly_charges: 'xyz_abc' },
    });
    expect((await mappingOf(await api.upload('customer_id,zzz_kto,xyz_abc\nk,c3,30\nl,d4,40\n'))).overrides).toEqual(
      {},
    );
    const stranger = await createTestAccount(api.database, 'Somebody Else Ltd');
    expect((await send('zzz_kto,xyz_abc\nc3,30\nd4,40\n', stranger.secret)).status).toBe(422);

    await put(next, { customer_id: 'zzz_kto' });
    expect((await mappingOf(await api.upload('Zzz Kto,Xyz Abc\na1,10\nb2,20\n'))).overrides).toEqual({
      customer_id: 'Zzz Kto',
    });
  });

  it('accepts answers about units and dates, keeps them, and asks no further questions', async () => {
    const id = await api.upload(
      'customer_id,tenure,signup_date,contract\n' +
        'c1,400,03/04/2020,monthly\nc2,12,05/06/2021,annual\nc3,365,07/08/2019,annual\n',
    );
    interface Mapping {
      readonly columns: readonly { readonly transform: string | null }[];
      readonly questions: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
    }
    const put = async (answers: object) =>
      api.call(`/v1/uploads/${id}/mapping`, {
        method: 'PUT',
        body: JSON.stringify({ overrides: {}, answers }),
        headers: { 'content-type': 'application/json' },
      });
    const { questions } = (await (await api.call(`/v1/uploads/${id}/mapping`)).json()) as Mapping;
    expect(questions.map(({ options }) => options.length)).toEqual([2, 2]);
    const decided = (await (
      await put(Object.fromEntries(questions.map((question) => [question.id, question.options[1]!.id])))
    ).json()) as Mapping;
    expect(decided.questions).toEqual([]);
    expect(decided.columns[1]!.transform).toBe('days_to_months');
    expect(await (await api.call(`/v1/uploads/${id}/mapping`)).json()).toEqual(decided);
    expect((await api.call(`/v1/uploads/${id}/validation?level=strict`)).status).toBe(200);
    const wrong = await put({ [questions[0]!.id]: 'fortnights' });
    expect(await wrong.json()).toMatchObject({ status: 422, code: 'ERR-3006' });
  });

  it('refuses overrides of unknown fields or columns, and names them', async () => {
    const id = await api.upload(CSV);
    for (const overrides of [{ shoe_size: 'mrr' }, { plan: 'no such column' }]) {
      const response = await api.call(`/v1/uploads/${id}/mapping`, {
        method: 'PUT',
        body: JSON.stringify({ overrides }),
        headers: { 'content-type': 'application/json' },
      });
      expect([400, 422]).toContain(response.status);
      const problem = (await response.json()) as { code: string; detail: string };
      expect(JSON.stringify(problem)).toMatch(/shoe_size|no such column/);
    }
  });

  it('validates at the requested level', async () => {
    const id = await api.upload(CSV);
    const standard = (await (await api.call(`/v1/uploads/${id}/validation`)).json()) as {
      rows: number;
      accepted: number;
      rejected: number;
      level: string;
    };
    expect(standard).toMatchObject({ level: 'standard', rows: 3 });
    expect(standard.accepted + standard.rejected).toBe(3);
    const strict = await api.call(`/v1/uploads/${id}/validation?level=strict`);
    expect(await strict.json()).toMatchObject({ level: 'strict', rows: 3 });
    expect((await api.call(`/v1/uploads/${id}/validation?level=harsh`)).status).toBe(400);
  });

  it('lists uploads newest first, in pages, each once', async () => {
    const fresh = await startTestApi();
    try {
      const ids: string[] = [];
      for (let i = 0; i < 5; i += 1) ids.push(await fresh.upload(CSV));
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = (await (
          await fresh.call(`/v1/uploads?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
        ).json()) as { data: { id: string }[]; next_cursor: string | null };
        seen.push(...page.data.map(({ id }) => id));
        cursor = page.next_cursor;
      }
      expect(seen).toEqual(ids.toReversed());
      expect((await fresh.call('/v1/uploads?cursor=forged')).status).toBe(400);
    } finally {
      await fresh.close();
    }
  });

  it('deletes an upload with its file', async () => {
    const before = await api.storedFiles();
    const id = await api.upload(CSV);
    expect((await api.call(`/v1/uploads/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await api.storedFiles()).toEqual(before);
    expect((await api.call(`/v1/uploads/${id}`)).status).toBe(404);
  });
});
