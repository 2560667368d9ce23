import { generateSampleCsv } from '@retainwise/core';
import { listen } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/app/create-app.ts';
import { holdToContract } from '../../src/http/contract.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const [HEADER = [], ...ROWS] = generateSampleCsv({ rows: 100 })
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const AS_OF = '2026-05-01';
/** A key is looked up again every five seconds, and requests are leased in portions. */
const LOOK_UP = 8;

/** Customers of the sample as the body of a request. */
function bodyOf(count: number): string {
  const customers = ROWS.slice(0, count).map((cells) => Object.fromEntries(HEADER.map((name, i) => [name, cells[i]])));
  return JSON.stringify({ as_of: AS_OF, customers });
}

/** As in production, where answers are not checked against the contract. */
describe('requests for scores that come again and again', () => {
  let api: TestApi;
  let server: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    api = await startTestApi();
    const { dependencies } = api;
    const app = createApp({
      ...dependencies,
      contract: holdToContract({ validateResponses: false }),
      settings: { ...dependencies.settings, validateResponses: false },
    });
    server = await listen(app, { host: '127.0.0.1', port: 0, logger: silentLogger() });
  });
  afterAll(async () => {
    await server.close();
    await api.close();
  });
  const post = (count: number, encodings: string): Promise<Response> =>
    fetch(`${server.url}/v1/scores`, {
      method: 'POST',
      body: bodyOf(count),
      headers: {
        authorization: `Bearer ${api.account.secret}`,
        'content-type': 'application/json',
        'accept-encoding': encodings,
      },
    });

  it.each([
    [1, 'gzip', null],
    [10, 'gzip', 'gzip'],
    [100, 'gzip', 'gzip'],
    [100, 'br', 'br'],
    [100, 'gzip;q=0, identity', null],
    [100, 'zstd', null],
  ])('the answer about %i customers for a client that takes %s is compressed as %s', async (count, takes, encoding) => {
    const response = await post(count, takes);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(await response.json()).toEqual(await (await post(count, 'identity')).json());
  });

  it.each([1, 100])('make no statement for %i customers while what they need is remembered', async (count) => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const statements: number[] = [];
    for (let i = 0; i < 8; i++) {
      const before = query.mock.calls.length;
      expect((await post(count, 'gzip')).status).toBe(200);
      statements.push(query.mock.calls.length - before);
    }
    query.mockRestore();
    expect(Math.min(...statements)).toBe(0);
    expect(Math.max(...statements)).toBeLessThanOrEqual(LOOK_UP);
  });
});
