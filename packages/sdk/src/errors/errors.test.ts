import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  PredictionFailedError,
  RateLimitError,
  RetainWiseError,
  ServerError,
} from '../index.ts';
import { BASE, http, HttpResponse, KEY, problem, testClient, useTestServer } from '../testing/test-server.ts';

describe('refusals', () => {
  const server = useTestServer();
  const refused = async (response: () => Response): Promise<unknown> => {
    server.use(http.get(`${BASE}/v1/account`, response));
    return testClient({ maxRetries: 0 })
      .account.retrieve()
      .catch((error: unknown) => error);
  };

  it.each([
    [400, InvalidRequestError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [413, InvalidRequestError],
    [422, InvalidRequestError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
  ])('%d becomes an error of its kind', async (status, kind) => {
    const error = await refused(() => problem(status, 'ERR-2001'));
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(RetainWiseError);
    expect(error).toMatchObject({
      status,
      code: 'ERR-2001',
      title: 'The request does not match the contract',
      detail: 'What happened.',
      requestId: 'req_1',
      errors: [{ location: 'body' }],
    });
  });

  it('say what happened, what to do, and which request it was', async () => {
    expect(String(await refused(() => problem(422, 'ERR-3004')))).toBe(
      'InvalidRequestError: ERR-3004 No customer id column: What happened. Do it right. (request req_1)',
    );
  });

  it.each([
    [
      'an HTML page',
      () => new HttpResponse('<html>502 Bad Gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } }),
    ],
    ['nothing', () => new HttpResponse(null, { status: 502 })],
    ['JSON of another kind', () => HttpResponse.json({ message: 'no' }, { status: 502 })],
    ['broken JSON', () => new HttpResponse('{"code":', { status: 502 })],
  ])('with %s from a proxy are errors too, without a code', async (_what, response) => {
    const error = await refused(response);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 502, code: null, errors: [] });
    expect(String(error)).toContain('api.test');
  });

  it('say what to do even where the API does not', async () => {
    const bare = (status: number): Response =>
      HttpResponse.json(
        { type: '/x', title: 'T', status, detail: 'D.', code: 'ERR-0000', request_id: 'r', errors: [] },
        { status },
      );
    expect(String(await refused(() => bare(404)))).toContain('Check the id');
    expect(String(await refused(() => bare(401)))).toContain('Check the API key');
    expect(String(await refused(() => bare(500)))).toContain('Try again');
    expect(String(await refused(() => bare(409)))).toBe('ConflictError: ERR-0000 T: D. (request r)');
  });

  it('keep what happened and what to do apart from the message', async () => {
    expect(await refused(() => problem(422, 'ERR-3004'))).toMatchObject({
      detail: 'What happened.',
      fix: 'Do it right.',
    });
    expect(await refused(() => HttpResponse.error())).toMatchObject({
      code: null,
      detail: expect.stringContaining('api.test'),
      fix: 'Check baseUrl and the network, and try again.',
    });
    const failed = new PredictionFailedError('prd_1', { code: 'ERR-3005', message: 'No row.', fix: 'Add rows.' });
    expect(failed).toMatchObject({ code: 'ERR-3005', detail: 'No row.', fix: 'Add rows.' });
    expect(failed.message).toBe('ERR-3005: No row. Add rows.');
  });

  it("with places that are not as the contract has them are taken for somebody else's", async () => {
    expect(
      await refused(() =>
        HttpResponse.json(
          { type: '/x', title: 'T', status: 400, detail: 'D', code: 'ERR-2001', request_id: 'r', errors: ['no'] },
          { status: 400 },
        ),
      ),
    ).toMatchObject({ status: 400, code: null });
  });

  it('tell how long to wait', async () => {
    expect(await refused(() => problem(429, 'ERR-5004', { 'retry-after': '7' }))).toMatchObject({ retryAfter: 7 });
  });

  it('an answer that is not JSON is not taken for data', async () => {
    expect(await refused(() => new HttpResponse('<html>Welcome</html>', { status: 200 }))).toMatchObject({
      name: 'UnexpectedAnswerError',
      status: 200,
      message: expect.stringContaining('baseUrl'),
    });
    expect(await refused(() => new HttpResponse(null, { status: 204 }))).toBeInstanceOf(RetainWiseError);
  });

  it('an address where nobody answers is named', async () => {
    const error = await refused(() => HttpResponse.error());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toContain('api.test');
  });

  it('never show the key, nor does the client itself', async () => {
    // Some proxies send back what they were sent.
    const echo = (): Response =>
      HttpResponse.json(
        {
          type: '/x',
          title: `Bearer ${KEY}`,
          status: 400,
          detail: `Authorization: Bearer ${KEY}`,
          code: 'ERR-2001',
          request_id: 'r',
          errors: [],
        },
        { status: 400 },
      );
    for (const response of [() => problem(401, 'ERR-1001'), () => HttpResponse.error(), echo]) {
      const error = await refused(response);
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(KEY);
    }
    const client = testClient();
    expect(inspect(client, { depth: 10, showHidden: true })).not.toContain(KEY);
    expect(JSON.stringify(client)).not.toContain(KEY);
  });
});
