import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from './support/test-api.ts';

interface Scores {
  readonly data: readonly { readonly customer_id: string; readonly churn_probability: number }[];
  readonly rejected: readonly { readonly row_number: number }[];
  readonly summary: { readonly accepted: number; readonly rejected: number };
}

describe('POST /v1/scores', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());
  const post = (body: object) => api.call('/v1/scores', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

  it('scores customers at once, under canonical names or those of an export', async () => {
    const canonical = (await (await post({ customers: [{ customer_id: 'c1', contract_type: 'monthly', tenure_months: 3, monthly_charges: 49 }] })).json()) as Scores;
    const exported = (await (await post({ customers: [{ 'Customer ID': 'c1', 'Contract Type': 'Month-to-month', 'Tenure (months)': '3', MRR: '$49.00' }] })).json()) as Scores;
    expect(canonical.data[0]?.churn_probability).toBeGreaterThan(0);
    expect(exported.data[0]?.churn_probability).toBe(canonical.data[0]?.churn_probability);
  });

  it('accounts for every customer', async () => {
    const scores = (await (await post({ customers: [{ customer_id: 'c1', tenure_months: 4 }, { tenure_months: 5 }, { customer_id: 7, tenure_months: null }] })).json()) as Scores;
    expect(scores.data.map((row) => row.customer_id)).toEqual(['c1', '7']);
    expect(scores.rejected.map((row) => row.row_number)).toEqual([2]);
    expect(scores.summary).toMatchObject({ accepted: 2, rejected: 1 });
  });

  it('takes a thousand customers, and a column called __proto__', async () => {
    const customers = Array.from({ length: 1_000 }, (_, i) => ({ customer_id: `c${i}`, tenure_months: i % 60 }));
    expect(((await (await post({ customers })).json()) as Scores).data).toHaveLength(1_000);
    const odd = await api.call('/v1/scores', { method: 'POST', body: '{"customers":[{"customer_id":"c1","__proto__":"x","tenure_months":1}]}', headers: { 'content-type': 'application/json' } });
    expect(odd.status).toBe(200);
  });

  it.each([
    ['no customers', { customers: [] }],
    ['more than a thousand', { customers: Array.from({ length: 1_001 }, () => ({ customer_id: 'c' })) }],
    ['nested values', { customers: [{ customer_id: { a: 1 } }] }],
    ['another word in the body', { customers: [{ customer_id: 'c1' }], modell: 'auto' }],
  ])('refuses %s', async (_what, body) => {
    const response = await post(body);
    expect(await response.json()).toMatchObject({ status: 400, code: 'ERR-2001' });
  });

  it('says what is missing when no customer can be told apart', async () => {
    const response = await post({ customers: [{ mrr: 5, plan: 'Pro' }, { mrr: 5, plan: 'Pro' }] });
    expect(await response.json()).toMatchObject({ status: 422, code: 'ERR-3004' });
  });

  it('refuses a model that it does not have', async () => {
    expect(await (await post({ customers: [{ customer_id: 'c1' }], model: 'mdl_nope' })).json()).toMatchObject({ status: 422, code: 'ERR-4001' });
  });
});
