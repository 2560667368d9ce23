import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakeApi } from '../index.ts';

const ACCOUNT = 'https://churn.example.com/v1/account';

describe('a scenario', () => {
  afterEach(() => void vi.useRealTimers());

  it('fails as often as it is asked to, with any problem of the catalogue', async () => {
    const api = createFakeApi({ start: 'empty' });
    api.play({ scenario: 'fails', code: 'ERR-5002', times: 1, retryAfter: 3 });
    const refused = await api.fetch(ACCOUNT);
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
      503,
      '3',
      expect.objectContaining({ code: 'ERR-5002' }),
    ]);
    expect((await api.fetch(ACCOUNT)).status).toBe(200);
  });

  it('is about the operations that it names', async () => {
    const api = createFakeApi({ start: 'empty' });
    api.play({ scenario: 'limited', on: ['createUpload', 'retrieveAccount'], seconds: 2 });
    expect((await api.fetch('https://churn.example.com/v1/uploads')).status).toBe(200);
    const limited = await api.fetch(ACCOUNT);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2']);
  });

  it('ends sessions, and connections', async () => {
    const api = createFakeApi({ start: 'empty' });
    api.play({ scenario: 'expired', times: 1 });
    expect(await (await api.fetch(ACCOUNT)).json()).toMatchObject({ status: 401, code: 'ERR-1008' });
    api.play({ scenario: 'offline' });
    await expect(api.fetch(ACCOUNT)).rejects.toThrow(TypeError);
  });

  it('makes answers late, until whoever asked gives up', async () => {
    vi.useFakeTimers();
    const api = createFakeApi({ start: 'empty' });
    api.play({ scenario: 'slow', milliseconds: 5_000 });
    let answered = false;
    const late = api.fetch(ACCOUNT).then(() => (answered = true));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(late).resolves.toBe(true);
    const gone = new AbortController();
    const aborted = expect(api.fetch(ACCOUNT, { signal: gone.signal })).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(10);
    gone.abort(new Error('enough'));
    await aborted;
  });

  it('empties the account', async () => {
    const api = createFakeApi();
    const dashboard = async () => (await (await api.fetch('https://churn.example.com/v1/dashboard')).json()) as object;
    expect(await dashboard()).toMatchObject({ latest: expect.any(Object) });
    api.play({ scenario: 'empty' });
    expect(await dashboard()).toMatchObject({ latest: null });
  });
});
