import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAdminPanel, type AdminPanelOptions, type LinkAccess } from './create-admin-panel.ts';
import { createSignInLinks } from './sign-in-links.ts';

const API_KEY = 'rwk_only-the-backend-knows';
const CSV = 'customer_id,mrr\nc1,49\n';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let assetsDir: string;
const servers: Server[] = [];

beforeAll(async () => {
  assetsDir = await mkdtemp(join(tmpdir(), 'panel-assets-'));
  await mkdir(join(assetsDir, 'assets'));
  await writeFile(join(assetsDir, 'index.html'), '<title>Panel</title>');
  await writeFile(join(assetsDir, 'assets', 'index-abc123.js'), 'export {};');
});
afterAll(() => rm(assetsDir, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())),
  );
});

async function serve(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A panel for the API `api`, and a session of it that a link gave. */
async function startPanel(api: RequestListener, options: Partial<AdminPanelOptions & LinkAccess> = {}) {
  const failures: Error[] = [];
  const signInLinks = createSignInLinks();
  const apiPort = await serve(api);
  const port = await serve(
    createAdminPanel({
      apiBaseUrl: `http://127.0.0.1:${apiPort}`,
      apiKey: API_KEY,
      signInLinks,
      assetsDir,
      onFailure: (error) => failures.push(error),
      ...options,
    }),
  );
  const origin = `http://127.0.0.1:${port}`;
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .once('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }))
          .once('error', reject);
      });
      request.once('error', reject).end(body);
    });
  const signedIn = await ask('POST', '/sign-in', { origin }, await signInLinks.issue());
  const cookie = signedIn.headers['set-cookie']!.join().split(';')[0]!;
  return { origin, port, cookie, ask, failures };
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  return { promise: new Promise<T>((done) => (resolve = done)), resolve };
}

const echo: RequestListener = (request, response) => {
  let body = '';
  request
    .setEncoding('utf8')
    .on('data', (chunk: string) => (body += chunk))
    .once('end', () => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'set-cookie': 'api=1',
        'x-request-id': 'req_api',
        'content-security-policy': 'of the API',
      });
      response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }));
    });
};

describe('what the page may do', () => {
  it('passes the widget’s requests on with the API key, and neither cookies nor its own origin', async () => {
    const { ask, cookie, origin } = await startPanel(echo);
    const answer = await ask(
      'POST',
      '/api/retainwise/v1/uploads?filename=a%20b.csv',
      { cookie, origin, 'content-type': 'text/csv', 'idempotency-key': 'abcdefgh', 'x-forwarded-for': '1.2.3.4' },
      CSV,
    );
    const seen = JSON.parse(answer.body) as { method: string; url: string; headers: IncomingHttpHeaders; body: string };
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/uploads?filename=a%20b.csv', body: CSV });
    expect(seen.headers).toMatchObject({
      authorization: `Bearer ${API_KEY}`,
      'content-type': 'text/csv',
      'idempotency-key': 'abcdefgh',
    });
    expect(seen.headers).not.toHaveProperty('cookie');
    expect(seen.headers).not.toHaveProperty('origin');
    expect(seen.headers).not.toHaveProperty('x-forwarded-for');
    expect(answer.headers).toMatchObject({ 'x-request-id': 'req_api', 'content-type': 'application/json' });
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('passes parts of a file on as they are, with their digest, and the end of them', async () => {
    const { ask, cookie, origin } = await startPanel(echo);
    const upload = '/api/retainwise/v1/uploads/upl_abcdefgh12';
    const headers = { cookie, origin, 'content-type': 'application/octet-stream', 'repr-digest': 'sha-256=:abc=:' };
    const part = JSON.parse((await ask('PUT', `${upload}/parts/12`, headers, CSV)).body) as {
      headers: IncomingHttpHeaders;
    };
    expect(part).toMatchObject({ method: 'PUT', url: '/v1/uploads/upl_abcdefgh12/parts/12', body: CSV });
    expect(part.headers).toMatchObject({
      'content-length': String(CSV.length),
      'content-type': 'application/octet-stream',
      'repr-digest': 'sha-256=:abc=:',
    });
    const end = await ask('POST', `${upload}/complete`, { cookie, origin, 'content-type': 'application/json' }, '{}');
    expect(JSON.parse(end.body)).toMatchObject({ method: 'POST', body: '{}' });
  });

  it('replaces an Authorization header that the browser sent', async () => {
    const { ask, cookie } = await startPanel(echo);
    const answer = await ask('GET', '/api/retainwise/v1/predictions', { cookie, authorization: 'Bearer rwk_mine' });
    expect(answer.body).toContain(`Bearer ${API_KEY}`);
    expect(answer.body).not.toContain('rwk_mine');
  });

  it.each(['GET', 'DELETE'])(
    'passes no body of %s on, which the API would read as the next request',
    async (method) => {
      const seen: string[] = [];
      const { ask, cookie, origin, port } = await startPanel((request, response) => {
        seen.push(`${request.method} ${request.url}`);
        request.resume().once('end', () => response.end('{}'));
      });
      const hidden = 'POST /v1/keys HTTP/1.1\r\nHost: api\r\nX-Swallowed: ';
      const head = [`${method} /api/retainwise/v1/uploads/upl_1 HTTP/1.1`, 'Host: localhost', `Cookie: ${cookie}`];
      const chunked = ['Origin: http://localhost', 'Sec-Fetch-Site: same-origin', 'Transfer-Encoding: chunked', '', ''];
      const socket = connect(port, '127.0.0.1');
      const answered = new Promise((resolve) => socket.once('data', resolve));
      socket.write([...head, ...chunked].join('\r\n'));
      socket.write(`${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`);
      await answered;
      socket.destroy();
      // By the same connection, which is kept.
      await ask('GET', '/api/retainwise/v1/predictions', { cookie, origin });
      expect(seen).toEqual([`${method} /v1/uploads/upl_1`, 'GET /v1/predictions']);
    },
  );

  it('keeps a path of the API’s address', async () => {
    const apiPort = await serve(echo);
    const { ask, cookie } = await startPanel(echo, { apiBaseUrl: `http://127.0.0.1:${apiPort}/retainwise/` });
    expect(JSON.parse((await ask('GET', '/api/retainwise/v1/uploads?limit=3', { cookie })).body)).toMatchObject({
      url: '/retainwise/v1/uploads?limit=3',
    });
  });

  it.each([
    ['GET', '/v1/api-keys'],
    ['GET', '/v1/account'],
    ['POST', '/v1/scores'],
    ['DELETE', '/v1/predictions/prd_abcdefgh12'],
    ['GET', '/v1/uploads/../account'],
    ['GET', '/v1/uploads/upl_abcdefgh12%2F..%2F..%2Faccount'],
    ['GET', '//evil.example/v1/uploads'],
    ['GET', '/metrics'],
  ])('passes no %s %s on', async (method, path) => {
    let reached = 0;
    const { ask, cookie, origin } = await startPanel((_request, response) => {
      reached += 1;
      response.end();
    });
    const answer = await ask(method, `/api/retainwise${path}`, { cookie, origin });
    expect([answer.status, reached]).toEqual([404, 0]);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'ERR-1004', status: 404 });
  });
});

describe('who may use it', () => {
  it('gives no session to whoever only opens it', async () => {
    const { ask } = await startPanel(echo);
    for (const path of ['/', '/history', '/sign-in', '/assets/index-abc123.js'])
      expect((await ask('GET', path)).headers).not.toHaveProperty('set-cookie');
  });

  it('takes the session from a browser that signs out', async () => {
    const { ask, cookie, origin } = await startPanel(echo);
    expect((await ask('POST', '/sign-out', { cookie })).status).toBe(403);
    const answer = await ask('POST', '/sign-out', { cookie, origin });
    expect(answer.headers['set-cookie']!.join()).toMatch(/^northwind_session=;.*HttpOnly/);
  });

  it.each(['', 'northwind_session=', 'northwind_session=99999999999.forged', 'northwind_session=x; other=1'])(
    'refuses the cookie "%s"',
    async (cookie) => {
      const { ask } = await startPanel(echo);
      const answer = await ask('GET', '/api/retainwise/v1/uploads', { cookie });
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body)).toMatchObject({ code: 'ERR-1001' });
    },
  );

  it('refuses a session that another panel signed', async () => {
    const other = await startPanel(echo, { secret: 'another' });
    const { ask } = await startPanel(echo);
    expect((await ask('GET', '/api/retainwise/v1/uploads', { cookie: other.cookie })).status).toBe(401);
  });

  it.each([
    ['from another origin', { origin: 'https://evil.example' }],
    ['from another port', { origin: 'http://127.0.0.1:1' }],
    ['from nowhere', {}],
    ['from a sandboxed frame', { origin: 'null' }],
    ['from the same site only', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a write %s', async (_where, headers) => {
    const { ask, cookie } = await startPanel(echo);
    const answer = await ask('POST', '/api/retainwise/v1/uploads', { cookie, ...headers }, CSV);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'ERR-1003', errors: [{ location: 'header/Origin' }] });
  });

  it('refuses a cross-site write even when the Origin header fits', async () => {
    const { ask, cookie, origin } = await startPanel(echo);
    expect(
      (
        await ask('PUT', '/api/retainwise/v1/uploads/upl_abcdefgh12/mapping', {
          cookie,
          origin,
          'sec-fetch-site': 'cross-site',
        })
      ).status,
    ).toBe(403);
  });

  it.each(['evil.example', 'evil.example:8788', '127.0.0.1.evil.example', 'localhost@evil.example'])(
    'does not answer under the host name "%s"',
    async (host) => {
      const { ask } = await startPanel(echo);
      const answer = await ask('GET', '/', { host });
      expect(answer.status).toBe(403);
      expect(answer.body).not.toContain('<title>');
      expect(answer.headers).not.toHaveProperty('set-cookie');
    },
  );

  it('answers under every name of this machine and those it was given', async () => {
    const { ask, cookie, port } = await startPanel(echo, { allowedHosts: ['Panel.Example'] });
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'panel.example'])
      expect((await ask('GET', '/', { host, cookie })).status).toBe(200);
  });
});

describe('what it serves', () => {
  it('lets hashed files be kept for ever and the page for not a moment', async () => {
    const { ask, cookie } = await startPanel(echo);
    expect((await ask('GET', '/assets/index-abc123.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const view of ['/', '/report', '/history', '/about', '/?prediction=prd_abcdefgh12'])
      expect((await ask('GET', view, { cookie })).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/missing.js', '/assets/..%2findex.html', '/server/main.ts', '/assets/%'])(
    'has no %s',
    async (path) => {
      const { ask } = await startPanel(echo);
      const answer = await ask('GET', path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  it('keeps the page to itself: no inline code, no frames, no sniffing', async () => {
    const { ask, cookie } = await startPanel(echo);
    const { headers } = await ask('GET', '/', { cookie });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});

describe('streams', () => {
  it('passes an upload on while it comes in', async () => {
    const firstPart = deferred<string>();
    const { port, cookie, origin } = await startPanel((request, response) => {
      request
        .setEncoding('utf8')
        .once('data', (chunk: string) => firstPart.resolve(chunk))
        .once('end', () => response.end('done'));
    });
    const answer = deferred<number>();
    const request = httpRequest(
      { host: '127.0.0.1', port, method: 'POST', path: '/api/retainwise/v1/uploads', headers: { cookie, origin } },
      (response) => answer.resolve(response.resume().statusCode!),
    );
    request.write('first part');
    expect(await firstPart.promise).toBe('first part');
    request.end('second part');
    expect(await answer.promise).toBe(200);
  });

  it('gets a download from where the API redirects to, without the key or anything of the browser', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const digest = 'ab'.repeat(32);
    const storePort = await serve((request, response) => {
      seen.push(request.headers);
      response.writeHead(200, { 'content-type': 'text/csv' }).end(CSV);
    });
    const { ask, cookie } = await startPanel((_request, response) => {
      const location = `http://127.0.0.1:${storePort}/file?x-unencoded-digest=${digest}&X-Amz-Signature=s`;
      response.writeHead(302, { location }).end();
    });
    const answer = await ask('GET', '/api/retainwise/v1/predictions/prd_1/download', { cookie, 'x-mine': '1' });
    expect([answer.status, answer.body]).toEqual([200, CSV]);
    expect(answer.headers['unencoded-digest']).toBe(`sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`);
    expect(answer.headers.location).toBeUndefined();
    expect(Object.keys(seen[0]!).toSorted()).toEqual(['accept-encoding', 'connection', 'host']);
  });

  it('says that a download cannot be had when the store refuses the link', async () => {
    const storePort = await serve((_request, response) => response.writeHead(403).end('<Error/>'));
    const { ask, cookie, failures } = await startPanel((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${storePort}/file` }).end();
    });
    const answer = await ask('GET', '/api/retainwise/v1/predictions/prd_1/download', { cookie });
    expect([answer.status, answer.body.includes('<Error/>')]).toEqual([503, false]);
    expect(failures.map(({ message }) => message)).toEqual(['The object store answered with status 403.']);
  });

  it('breaks off towards the API when the browser breaks off', async () => {
    const arrived = deferred<undefined>();
    const brokenOff = deferred<undefined>();
    const { port, cookie, origin } = await startPanel((request) => {
      arrived.resolve(undefined);
      request.once('error', () => brokenOff.resolve(undefined)).resume();
    });
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/api/retainwise/v1/uploads',
      headers: { cookie, origin },
    });
    request.on('error', () => undefined);
    request.write('first part');
    await arrived.promise;
    request.destroy();
    await brokenOff.promise;
  });

  it('breaks off towards the browser when the API breaks off in the middle of an answer', async () => {
    const { ask, cookie } = await startPanel((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    await expect(ask('GET', '/api/retainwise/v1/predictions/prd_abcdefgh12/download', { cookie })).rejects.toThrow();
  });

  it('lets a refusal through that the API gives while the upload still comes', async () => {
    // As the API does it: answer, then read what still comes, then close.
    const { ask, cookie, origin } = await startPanel((request, response) => {
      response.writeHead(413, { 'content-type': 'application/problem+json', connection: 'close' });
      response.write('{"code":"ERR-2003"}');
      request.resume().once('end', () => response.end());
    });
    const answer = await ask('POST', '/api/retainwise/v1/uploads', { cookie, origin }, 'x'.repeat(3_000_000));
    expect(answer).toMatchObject({ status: 413, body: '{"code":"ERR-2003"}' });
  });
});

describe('an API that cannot be reached', () => {
  it('becomes a problem that says so, and its reason is told to the operator only', async () => {
    const { ask, cookie, failures } = await startPanel(echo, { apiBaseUrl: 'http://127.0.0.1:1' });
    const answer = await ask('GET', '/api/retainwise/v1/predictions', { cookie });
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'ERR-5002',
      detail: 'The panel cannot reach RetainWise at the moment.',
      request_id: answer.headers['x-request-id'],
    });
    expect(failures).toHaveLength(1);
    expect(answer.body).not.toContain('127.0.0.1');
  });
});

describe('with Clerk', () => {
  const frontendApi = 'clerk.example.com';
  const clerkPublishableKey = `pk_test_${Buffer.from(`${frontendApi}$`).toString('base64')}`;
  async function startClerkPanel() {
    const apiPort = await serve(echo);
    const options = { apiBaseUrl: `http://127.0.0.1:${apiPort}`, assetsDir, clerkPublishableKey };
    await writeFile(join(assetsDir, 'index.html'), '<head><title>Panel</title></head>');
    return `http://127.0.0.1:${await serve(createAdminPanel(options))}`;
  }

  it('passes on who is signed in, and has no key of its own', async () => {
    const url = await startClerkPanel();
    const seenWith = async (headers: Record<string, string>): Promise<IncomingHttpHeaders> => {
      const answer = await fetch(`${url}/api/retainwise/v1/predictions`, { headers });
      return ((await answer.json()) as { headers: IncomingHttpHeaders }).headers;
    };
    const signedIn = await seenWith({ authorization: 'Bearer eyJ.a.token', cookie: '__session=eyJ.another.token' });
    expect(signedIn.authorization).toBe('Bearer eyJ.a.token');
    expect(signedIn).not.toHaveProperty('cookie');
    expect(await seenWith({})).not.toHaveProperty('authorization');
  });

  it('tells the page its publishable key, and lets it reach Clerk and nobody else', async () => {
    const page = await fetch(await startClerkPanel());
    expect(await page.text()).toContain(`content="${clerkPublishableKey}"`);
    expect(page.headers.getSetCookie()).toEqual([]);
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain(`connect-src 'self' https://${frontendApi};`);
    expect(policy).toMatch(/script-src 'self' https:\/\/clerk\.example\.com https:\/\/challenges\.cloudflare\.com;/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it.each(['', 'pk_test_', 'sk_test_x', 'pk_test_bm90IGEgaG9zdA==', 'pk_live_YSBiJA=='])(
    'refuses "%s" as its key, before anybody can reach it',
    (key) => {
      const options = { apiBaseUrl: 'http://127.0.0.1:1', assetsDir, clerkPublishableKey: key };
      expect(() => createAdminPanel(options)).toThrow(/CLERK_PUBLISHABLE_KEY/);
    },
  );
});
