import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

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
  const post = (body: object) =>
    api.call('/v1/scores', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  it('scores customers at once, with canonical field names or those of an export', async () => {
    const canonical = (await (
      await post({
        customers: [{ customer_id: 'c1', contract_type: 'monthly', tenure_months: 3, monthly_charges: 49 }],
      })
    ).json()) as Scores;
    const exported = (await (
      await post({
        customers: [{ 'Customer ID': 'c1', 'Contract Type': 'Month-to-month', 'Tenure (months)': '3', MRR: '$49.00' }],
      })
    ).json()) as Scores;
    expect(canonical.data[0]?.churn_probability).toBeGreaterThan(0);
    expect(exported.data[0]?.churn_probability).toBe(canonical.data[0]?.churn_probability);
  });

  it('measures ages as of now, or as of the date that is given', async () => {
    const customers = [{ customer_id: 'c1', signup_date: '2020-01-01', monthly_charges: 10, churn_date: '2021-05-01' }];
    const at = async (body: object) => {
      const scores = await (await post({ customers, ...body })).json();
      return scores as { as_of: string; data: { already_churned: boolean }[] };
    };
    expect(await at({ as_of: '2021-04-30' })).toMatchObject({
      as_of: '2021-04-30T00:00:00.000Z',
      data: [{ already_churned: false }],
    });
    expect((await at({})).data).toMatchObject([{ already_churned: true }]);
    expect((await post({ customers, as_of: '2021-02-30' })).status).toBe(400);
  });

  it('every customer is either scored or rejected', async () => {
    const scores = (await (
      await post({
        customers: [
          { customer_id: 'c1', tenure_months: 4 },
          { tenure_months: 5 },
          { customer_id: 7, tenure_months: null },
        ],
      })
    ).json()) as Scores;
    expect(scores.data.map((row) => row.customer_id)).toEqual(['c1', '7']);
    expect(scores.rejected.map((row) => row.row_number)).toEqual([2]);
    expect(scores.summary).toMatchObject({ accepted: 2, rejected: 1 });
  });

  it('accepts a thousand customers, and a column called __proto__', async () => {
    const customers = Array.from({ length: 1_000 }, (_, i) => ({ customer_id: `c${i}`, tenure_months: i % 60 }));
    expect(((await (await post({ customers })).json()) as Scores).data).toHaveLength(1_000);
    const odd = await api.call('/v1/scores', {
      method: 'POST',
      body: '{"customers":[{"customer_id":"c1","__proto__":"x","tenure_months":1}]}',
      headers: { 'content-type': 'application/json' },
    });
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

  it('names the missing field when no column identifies customers', async () => {
    const response = await post({
      customers: [
        { mrr: 5, plan: 'Pro' },
        { mrr: 5, plan: 'Pro' },
      ],
    });
    expect(await response.json()).toMatchObject({ status: 422, code: 'ERR-3004' });
  });

  it('refuses an unknown model', async () => {
    expect(await (await post({ customers: [{ customer_id: 'c1' }], model: 'mdl_nope' })).json()).toMatchObject({
      status: 422,
      code: 'ERR-4001',
    });
  });
});

describe('models', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());
  const subscriber = (id: string) => ({
    customer_id: id,
    tenure: 3,
    Contract: 'Month-to-month',
    InternetService: 'Fiber optic',
    PaymentMethod: 'Electronic check',
    MonthlyCharges: 90,
    TotalCharges: 270,
    OnlineSecurity: 'No',
    TechSupport: 'No',
    PaperlessBilling: 'Yes',
    gender: 'Male',
    SeniorCitizen: 0,
    Partner: 'No',
    Dependents: 'No',
    PhoneService: 'Yes',
    MultipleLines: 'No',
    OnlineBackup: 'No',
    DeviceProtection: 'No',
    StreamingTV: 'No',
    StreamingMovies: 'No',
  });
  interface Row {
    readonly customer_id: string;
    readonly model: string;
    readonly experiment_group: string;
    readonly explanation: { readonly method: string };
  }
  const score = async (model: string, customers: readonly object[], more: object = {}) => {
    const response = await api.call('/v1/scores', {
      method: 'POST',
      body: JSON.stringify({ customers, model, ...more }),
      headers: { 'content-type': 'application/json' },
    });
    return (await response.json()) as { data: Row[]; code?: string };
  };

  it('the best one scores all subscribers while nobody asks for an experiment', async () => {
    const customers = Array.from({ length: 50 }, (_, i) => subscriber(`s${i}`));
    expect(new Set((await score('auto', customers)).data.map(({ model }) => model))).toEqual(new Set(['telecom']));
  });

  it('an experiment splits subscribers between telecom and the rules, each always in the same group', async () => {
    const customers = Array.from({ length: 200 }, (_, i) => subscriber(`s${i}`));
    const first = (await score('auto', customers, { experiment: true })).data;
    const models = new Set(first.map(({ model }) => model));
    expect(models).toEqual(new Set(['telecom', 'saas-baseline']));
    const again = (await score('auto', customers.toReversed(), { experiment: true })).data.toReversed();
    expect(again.map(({ model, experiment_group: group }) => [model, group])).toEqual(
      first.map(({ model, experiment_group: group }) => [model, group]),
    );
    expect(first.every(({ explanation }) => explanation.method === 'exact')).toBe(true);
  });

  it('a model can be chosen, and refuses customers without the fields it needs', async () => {
    expect((await score('telecom', [subscriber('s1')])).data[0]).toMatchObject({ model: 'telecom' });
    expect(await score('telecom', [{ customer_id: 'c1', tenure_months: 3, feature_usage_score: 5 }])).toMatchObject({
      status: 422,
      code: 'ERR-4002',
    });
  });
});
