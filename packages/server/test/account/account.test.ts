import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

describe('account and sample data', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('GET /v1/account returns the account that owns the key, without the key', async () => {
    const text = await (await api.call('/v1/account')).text();
    expect(JSON.parse(text)).toMatchObject({
      id: api.account.account.id,
      currency: 'USD',
      key: { prefix: api.account.apiKey.displayPrefix },
    });
    expect(text).not.toContain(api.account.secret);
  });

  it('PATCH /v1/account sets the churn rate and the horizon, each alone or both', async () => {
    const patch = (body: unknown) =>
      api.call('/v1/account', {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await api.call('/v1/account')).json()).toMatchObject({ churn_rate: null, horizon_days: 90 });
    expect(await (await patch({ churn_rate: 0.04, horizon_days: 30 })).json()).toMatchObject({
      churn_rate: 0.04,
      horizon_days: 30,
    });
    expect(await (await patch({ churn_rate: null })).json()).toMatchObject({ churn_rate: null, horizon_days: 30 });
    expect(await (await api.call('/v1/account')).json()).toMatchObject({ churn_rate: null, horizon_days: 30 });
    for (const wrong of [{}, { churn_rate: 0 }, { churn_rate: 1 }, { horizon_days: 45 }, { currency: 'EUR' }])
      expect((await patch(wrong)).status).toBe(400);
  });

  it('the same seed generates the same sample data', async () => {
    const sample = async (query: string) => (await api.call(`/v1/sample-data?${query}`)).text();
    expect(await sample('rows=20&seed=7')).toBe(await sample('rows=20&seed=7'));
    expect(await sample('rows=20&seed=7')).not.toBe(await sample('rows=20&seed=8'));
    expect((await sample('rows=20')).trim().split('\n').length).toBeGreaterThanOrEqual(21);
    expect((await api.call('/v1/sample-data?rows=0')).status).toBe(400);
  });
});
