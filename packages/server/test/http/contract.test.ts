import express, { type ErrorRequestHandler } from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdToContract } from '../../src/http/contract.ts';
import { problemDocument, toApiError } from '../../src/http/to-problem.ts';

/** With and without the way past the validator for requests that it has no rule for: those of responses take none. */
const WAYS = {
  short: holdToContract({ validateResponses: false }),
  whole: holdToContract({ validateResponses: true }),
};

const TARGETS = [
  '/v1/scores',
  '/v1/scores/',
  '/V1/scores',
  '/v1/scores?',
  '/v1/scores?dry_run=1',
  '/v1/scores?reference=tenant-4711',
  '/v1/scores?reference=',
  '/v1/dashboard',
  '/v1/outcomes/watermark',
  '/v1/scores?a=1&a=2',
  '/v1/scores%2F',
  '/v1/scores/x',
  '/v1/account',
  '/v1/account?x=',
  '/v1/predictions',
  '/v1/predictions?limit=0',
  '/v1/predictions?status=none',
  '/v1/predictions/%ZZ',
  '/v1/predictions/not-an-id',
  '/v1/sample-data?rows=x',
  '/v1/nothing',
  '/health?x=1',
];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];
const BODIES: readonly (readonly [type: string | null, body: string])[] = [
  [null, ''],
  ['application/json', '{}'],
  ['application/json', '{"customers":[]}'],
  ['application/json; charset=utf-8', '{"upload_id":1,"model":"?"}'],
  ['text/plain', 'customers'],
];

describe('the contract', () => {
  const servers = Object.values(WAYS).map((handlers) => {
    const app = express();
    app.use(express.json(), ...handlers);
    app.use((request, response) => {
      const found = 'openapi' in request ? 'yes' : 'no';
      response
        .set('x-looked-up', found)
        .type('text/plain')
        .send(`passed ${JSON.stringify(request.query)}`);
    });
    const answerProblem: ErrorRequestHandler = (thrown: unknown, _request, response, _next) => {
      response.set('content-type', 'text/plain').send(JSON.stringify(problemDocument(toApiError(thrown), 'req_1')));
    };
    app.use(answerProblem);
    return createServer(app);
  });
  const urls: string[] = [];

  beforeAll(async () => {
    for (const server of servers) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo; // as: it listens on TCP
      urls.push(`http://127.0.0.1:${port}`);
    }
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });

  it.each(METHODS)(
    'refuses the same requests with the same words, validated as a whole or not at all: %s',
    async (method) => {
      for (const target of TARGETS)
        for (const [type, body] of method === 'GET' || method === 'HEAD' ? BODIES.slice(0, 1) : BODIES) {
          const answers = urls.map(async (url) => {
            const headers = type === null ? {} : { 'content-type': type };
            return (await fetch(`${url}${target}`, { method, headers, ...(type === null ? {} : { body }) })).text();
          });
          const [short, whole] = await Promise.all(answers);
          expect(short, `${target} ${type ?? ''} ${body}`).toBe(whole);
        }
    },
  );

  it.each([
    ['spares a request without a query that has no rule', '/v1/scores', 'no'],
    ['looks up one with a query', '/v1/scores?reference=tenant-4711', 'yes'],
    ['looks up one whose rule says what is meant where it is left out', '/v1/uploads', 'yes'],
  ])('%s', async (_, target, lookedUp) => {
    const response = await fetch(`${urls[0]}${target}`, { method: target === '/v1/uploads' ? 'GET' : 'POST' });
    expect(response.headers.get('x-looked-up')).toBe(lookedUp);
  });

  it('is held by several apps at the same time', async () => {
    const app = express().use(...WAYS.short, (_request, response) => void response.send('passed'));
    const other = createServer(app).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo; // as: it listens on TCP
    const statuses = await Promise.all(
      [`http://127.0.0.1:${port}`, urls[0]].map(async (url) => (await fetch(`${url}/v1/account?x=1`)).text()),
    );
    other.close();
    for (const text of statuses) expect(text).toContain('Unknown query parameter');
  });
});
