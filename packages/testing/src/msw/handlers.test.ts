import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFakeApi } from '../index.ts';
import { handlersOf } from './index.ts';

const BASE = 'https://app.example.com/api/retainwise';

describe('handlers for msw', () => {
  const api = createFakeApi({ baseUrl: BASE, start: 'empty' });
  const server = setupServer(...handlersOf(api, `${BASE}/`));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => api.reset());
  afterAll(() => server.close());

  it('answer what a client under test asks, below a path too', async () => {
    expect(await (await fetch(`${BASE}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${BASE}/v1/uploads?limit=5`)).json()).toEqual({ data: [], next_cursor: null });
    expect(api.requests.map(({ path }) => path)).toEqual(['/health', '/v1/uploads?limit=5']);
  });

  it('have no connection when the API is offline', async () => {
    api.play({ scenario: 'offline' });
    await expect(fetch(`${BASE}/v1/account`)).rejects.toThrow('Failed to fetch');
  });
});
