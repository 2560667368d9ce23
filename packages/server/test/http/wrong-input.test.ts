import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

interface ProblemBody {
  readonly code: string;
  readonly detail: string;
  readonly request_id: string;
  readonly errors: readonly { readonly location: string; readonly message: string; readonly fix: string }[];
}

const MAX = 300_000;
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de' +
    '0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082',
  'hex',
);

describe('wrong input gets a problem document with a code, and leaves nothing behind', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ maxUploadBytes: MAX });
  });
  afterAll(() => api.close());
  afterEach(async () => {
    // A client that hangs up is gone before the server has noticed and cleaned up.
    await expect.poll(() => api.storedFiles(), { timeout: 10_000 }).toEqual([]);
    expect(await (await api.call('/v1/uploads')).json()).toMatchObject({ data: [] });
  });

  async function problem(response: Response, status: number, code: string): Promise<ProblemBody> {
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const body = (await response.json()) as ProblemBody;
    expect({ status: response.status, code: body.code }).toEqual({ status, code });
    expect(body.request_id).toBe(response.headers.get('x-request-id'));
    expect(body.errors.every(({ message, fix }) => message.length > 10 && fix.length > 10)).toBe(true);
    return body;
  }
  const post = (body: BodyInit, type = 'text/csv') =>
    api.call('/v1/uploads?filename=x.csv', { method: 'POST', body, headers: { 'content-type': type } });

  it.each([
    ['an empty file', '', 'ERR-3001'],
    ['a file of blank lines', '\n\n  \n', 'ERR-3001'],
    ['a header only', 'customer_id,mrr\n', 'ERR-3002'],
    ['a PNG named .csv', new Blob([PNG]), 'ERR-3003'],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'ERR-3003'],
    ['no column that tells customers apart', 'plan,mrr\nBasic,10\nBasic,10\nPro,20\n', 'ERR-3004'],
    [
      '1,500 and more columns than a table may have',
      `${Array.from({ length: 20_000 }, (_, i) => `c${i}`).join()}\n${'1,'.repeat(19_999)}1\n`,
      'ERR-3008',
    ],
  ])('%s', async (_what, body, code) => {
    await problem(await post(body), 422, code);
    const form = new FormData();
    form.set('file', new Blob([body]), 'x.csv');
    await problem(await api.call('/v1/uploads', { method: 'POST', body: form }), 422, code);
  });

  it('a file over the limit is refused by its declared length, before its bytes are sent', async () => {
    const socket = await send('content-length: 209715200', '');
    expect(await answer(socket)).toMatch(/^HTTP\/1\.1 413 .*"code":"ERR-2003"/s);
  });

  it('a file over the limit is refused when its length is not declared', async () => {
    const line = `c1,${'9'.repeat(1_000)}\n`;
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('customer_id,mrr\n');
      for (let sent = 0; sent < 2 * MAX; sent += line.length) yield await Promise.resolve(Buffer.from(line));
    }
    const socket = await send('transfer-encoding: chunked', '');
    socket.on('error', () => undefined);
    for await (const chunk of bytes()) {
      if (!socket.writable) break;
      socket.write(`${chunk.length.toString(16)}\r\n`);
      socket.write(chunk);
      socket.write('\r\n');
    }
    socket.write('0\r\n\r\n');
    expect(await answer(socket)).toMatch(/^HTTP\/1\.1 413 .*"code":"ERR-2003"/s);
  });

  it('a form with a file over the limit is refused', async () => {
    const form = new FormData();
    form.set('file', new Blob([`customer_id,mrr\n${'c1,1\n'.repeat(80_000)}`]), 'x.csv');
    const response = await api.call('/v1/uploads', { method: 'POST', body: form }).catch(() => null);
    // A client that is still sending may see the connection close before it reads the answer.
    if (response) await problem(response, 413, 'ERR-2003');
  });

  it('an upload that is interrupted leaves nothing', async () => {
    const socket = await send('content-length: 100000', 'customer_id,mrr\nc1,1\n');
    socket.destroy();
    await once(socket, 'close');
    // The server may notice later than this test.
    await expect.poll(() => api.storedFiles()).toEqual([]);
  });

  it('a form that ends before its last boundary is refused', async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\ncustomer_id,mrr\nc1,1\n';
    await problem(await post(body, 'multipart/form-data; boundary=b'), 400, 'ERR-2005');
  });

  it('a form without a file is refused', async () => {
    const form = new FormData();
    form.set('mapping', '{}');
    await problem(await api.call('/v1/uploads', { method: 'POST', body: form }), 400, 'ERR-2001');
  });

  it('a form with two files, or with a mapping that is too long, is refused', async () => {
    const two = new FormData();
    for (const name of ['a.csv', 'b.csv']) two.append('file', new Blob(['customer_id,mrr\nc1,1\nc2,2\n']), name);
    expect(
      (await problem(await api.call('/v1/uploads', { method: 'POST', body: two }), 400, 'ERR-2001')).detail,
    ).toContain('more than one file');
    const long = new FormData();
    long.set('mapping', `${' '.repeat(30_000)}{}`);
    long.set('file', new Blob(['customer_id,mrr\nc1,1\nc2,2\n']), 'a.csv');
    expect(
      (await problem(await api.call('/v1/uploads', { method: 'POST', body: long }), 400, 'ERR-2001')).detail,
    ).toContain('mapping');
  });

  it('a request that is interrupted while the client still listens gets a problem document', async () => {
    for (const [header, body] of [
      ['content-length: 1000', 'customer_id,mrr\nc1,1\n'],
      ['transfer-encoding: chunked', '5\r\nabcde\r\n'],
      ['transfer-encoding: chunked', 'zz\r\n'],
    ] as const) {
      const socket = await send(header, body);
      socket.end();
      expect(await answer(socket)).toMatch(
        /^HTTP\/1\.1 400 .*content-type: application\/problem\+json.*"code":"ERR-200[15]"/is,
      );
    }
  });

  it('a form without a boundary is refused', async () => {
    await problem(await post('x', 'multipart/form-data'), 400, 'ERR-2001');
  });

  it.each(['gzip', 'deflate', 'br'])(
    'a body that is not the %s that it is declared to be is refused',
    async (encoding) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
      await problem(await api.call('/v1/scores', { method: 'POST', body: 'not compressed', headers }), 400, 'ERR-2001');
    },
  );

  it('an id that cannot be decoded is refused', async () => {
    expect((await api.call('/v1/uploads/upl_%E9')).status).toBeLessThan(500);
  });

  it('a body of another media type is refused', async () => {
    for (const body of ['{}', '[]', `"${'c1,1\n'.repeat(30_000)}"`])
      await problem(await post(body, 'application/json'), 415, 'ERR-2002');
    await problem(await post('customer_id,mrr\nc1,1\n', 'application/json'), 400, 'ERR-2001');
    await problem(await post('x', 'image/png'), 415, 'ERR-2002');
    const headers = { 'content-type': 'application/json; charset=klingon' };
    await problem(await api.call('/v1/scores', { method: 'POST', body: '{}', headers }), 415, 'ERR-2002');
  });

  it('a mapping that is not JSON, or names unknown fields or columns, is refused', async () => {
    const url = (mapping: string) => `/v1/uploads?mapping=${encodeURIComponent(mapping)}`;
    for (const mapping of ['{', '[]', '{"shoe_size":"mrr"}', '{"customer_id":"nope"}']) {
      await problem(
        await api.call(url(mapping), {
          method: 'POST',
          body: 'customer_id,mrr\nc1,1\n',
          headers: { 'content-type': 'text/csv' },
        }),
        422,
        'ERR-3006',
      );
    }
  });

  it.each([
    ['no key', null, 'ERR-1001'],
    ['a wrong key', `rwk_${'x'.repeat(43)}`, 'ERR-1001'],
    ['a key with spaces', 'a b', 'ERR-1001'],
  ])('%s', async (_what, as, code) => {
    const response = await api.call('/v1/uploads', {
      method: 'POST',
      body: 'customer_id,mrr\nc1,1\n',
      headers: { 'content-type': 'text/csv' },
      as,
    });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    await problem(response, 401, code);
  });

  it('a revoked key is refused with a code of its own', async () => {
    const { record, secret } = await api.database.apiKeys.create({ accountId: api.account.account.id, name: 'old' });
    await api.database.apiKeys.revoke(api.account.account.id, record.id);
    await problem(await api.call('/v1/account', { as: secret }), 401, 'ERR-1002');
  });

  it('unknown ids and malformed ids are not found', async () => {
    await problem(await api.call('/v1/predictions/prd_00000000000000000000'), 404, 'ERR-1004');
    await problem(await api.call('/v1/uploads/upl_00000000000000000000'), 404, 'ERR-1004');
    for (const path of [
      "/v1/predictions/prd_' OR 1=1",
      '/v1/predictions/nope/results',
      '/v1/uploads/prd_00000000000000000000',
      '/v1/uploads/..%2f..%2fx/mapping',
    ]) {
      await problem(await api.call(path), 404, 'ERR-1004');
    }
    await problem(await api.call('/v1/nothing'), 404, 'ERR-1004');
  });

  it('bodies and queries that do not match the contract are refused', async () => {
    const json = (body: string) =>
      api.call('/v1/predictions', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    await problem(await json('{"upload_id":'), 400, 'ERR-2001');
    await problem(await json('{}'), 400, 'ERR-2001');
    await problem(await json('{"upload_id":"upl_00000000000000000000","colour":"red"}'), 400, 'ERR-2001');
    await problem(await json('{"upload_id":"upl_00000000000000000000"}'), 404, 'ERR-1004');
    await problem(await api.call('/v1/uploads?limit=9999'), 400, 'ERR-2001');
    await problem(await api.call('/v1/uploads?page=2'), 400, 'ERR-2001');
    await problem(await api.call('/v1/uploads?cursor=forged'), 400, 'ERR-2001');
  });

  /** A raw request, whose headers may not match its body. */
  async function send(header: string, body: string) {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(
      `POST /v1/uploads HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${api.account.secret}\r\n` +
        `content-type: text/csv\r\n${header}\r\n\r\n${body}`,
    );
    return socket;
  }

  async function answer(socket: Awaited<ReturnType<typeof send>>): Promise<string> {
    let text = '';
    for await (const chunk of socket) {
      text += String(chunk);
      // The problem document is complete. The server would now discard the rest of the body, which never comes.
      if (text.endsWith(']}')) break;
    }
    return text;
  }
});
