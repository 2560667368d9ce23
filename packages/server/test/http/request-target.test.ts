import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const CSV = 'customer_id,contract,tenure_months\nc1,monthly,10\nc2,annual,20\n';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.upload(CSV);
});
afterAll(() => api.close());

/** The status of a request whose first line is written as it is: no client writes some of these. */
async function statusOf(method: string, target: string, body = ''): Promise<number> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `${method} ${target} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${api.account.secret}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Connection: close\r\n\r\n${body}`,
  );
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(await text(socket))?.[1]);
}

describe('what the contract refuses', () => {
  it.each([
    ['GET', '/v1/sample-data?rows=300000', ''],
    ['GET', '/v1/uploads?limit=100000', ''],
    ['GET', '/v1/uploads?reference=a&reference=a', ''],
    ['GET', '/v1/predictions?status=none', ''],
    ['GET', '/v1/predictions?sort=true%20AND%20false', ''],
    ['POST', '/v1/keys', '{"name":"k","scopes":["future:permission"]}'],
    ['PATCH', '/v1/account', '{"horizon_days":1}'],
  ])('is refused however the target is written: %s %s', async (method, target, body) => {
    expect(await statusOf(method, target, body)).toBe(400);
    const [path = ''] = target.split('?');
    const ways = [`http://x${target}`, `HTTP://X:1${target}`, `${target}#`, `${path}#${target}`, `x:${target}`];
    for (const way of ways) expect(await statusOf(method, way, body), way).toBe(400);
    if (method === 'GET') expect(await statusOf('HEAD', target)).toBe(400);
  });

  it('is refused in the other ways that routes read a path, and what it allows is there for HEAD too', async () => {
    for (const target of ['/V1/Uploads?limit=100000', '/v1/uploads/?limit=100000', '/v1/Uploads?limit=100000'])
      expect([400, 404], target).toContain(await statusOf('GET', target));
    for (const target of ['/v1/uploads?limit=1', '/v1/account', '/v1/sample-data?rows=5'])
      expect(await statusOf('HEAD', target), target).toBe(200);
  });
});
