import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient, type Call } from './client.ts';
import { createExchanger } from './exchange.ts';
import { createLedger } from './ledger.ts';

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

/** A client of a server that answers the tries of one request in turn. */
async function clientOf(...answers: readonly RequestListener[]) {
  let tries = 0;
  const server = createServer((request, response) => {
    answers[Math.min(tries++, answers.length - 1)]?.(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [ledger, exchanger] = [createLedger(), createExchanger()];
  cleanUps.push(() => {
    exchanger.close();
    server.closeAllConnections();
    server.close();
  });
  const { signal } = new AbortController();
  const client = createClient({ apiUrl: `http://127.0.0.1:${port}`, secret: 'key', ledger, exchanger, signal });
  return { client, ledger, tries: () => tries };
}
const answer =
  (status: number, body = '{}', headers: Record<string, string> = {}): RequestListener =>
  (request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status, headers).end(body));
  };
const breakOff: RequestListener = (request) => request.socket.resetAndDestroy();
const get: Call = { method: 'GET', path: '/', repeatable: true };
const post: Call = { method: 'POST', path: '/', body: Buffer.from('x'), repeatable: false };

describe('a client of the campaign', () => {
  it('repeats what may be repeated until it has an answer, and says that it did', async () => {
    const { client, ledger } = await clientOf(breakOff, answer(503), answer(200, '"done"'));
    const outcome = await client.call(get);
    expect(outcome?.answer.body.toString()).toBe('"done"');
    expect(outcome?.repeated).toBe(true);
    expect(Object.fromEntries(ledger.answers)).toEqual({ 'GET none': 1, 'GET 503': 1, 'GET 200': 1 });
    expect(ledger.complaints).toEqual([]);
  });

  it('does not repeat what may not be repeated, unless nothing was done', async () => {
    const lost = await clientOf(breakOff, answer(201));
    expect(await lost.client.call(post)).toBeNull();
    expect(lost.tries()).toBe(1);
    const limited = await clientOf(answer(429, '{}', { 'retry-after': '0' }), answer(507), answer(201));
    expect(await limited.client.call(post)).toMatchObject({ answer: { status: 201 }, repeated: false });
  });

  it('complains about a 500 and any other 5xx that does not say what to do', async () => {
    const { client, ledger } = await clientOf(answer(500), answer(502), answer(503), answer(507), answer(200));
    await client.call(get);
    expect(ledger.complaints.map(({ text }) => text.slice(0, 18))).toEqual([
      'GET / answered 500',
      'GET / answered 502',
    ]);
  });

  it('waits while an equal request is being processed', async () => {
    const { client } = await clientOf(answer(409, '{"code":"ERR-2007"}'), answer(201));
    expect(await client.call({ ...post, repeatable: true })).toMatchObject({ answer: { status: 201 } });
    const refused = await clientOf(answer(409, '{"code":"ERR-4004"}'));
    expect(await refused.client.call(post)).toMatchObject({ answer: { status: 409 } });
  });

  it('breaks off in the middle of a body', async () => {
    let received = 0;
    const { client } = await clientOf((request) => request.on('data', (chunk: Buffer) => (received += chunk.length)));
    const body = Buffer.alloc(100_000);
    expect(await client.call({ ...post, body, breakAfter: 30_000 })).toBeNull();
    expect(received).toBeLessThanOrEqual(30_000);
  });
});
