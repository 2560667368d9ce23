import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAdminPanel } from './create-admin-panel.ts';
import { createSignInLinks, type SignInLinks } from './sign-in-links.ts';

const API_KEY = 'rwk_only-the-backend-knows';

let assetsDir: string;
const servers: Server[] = [];
beforeAll(async () => {
  assetsDir = await mkdtemp(join(tmpdir(), 'panel-assets-'));
  await mkdir(join(assetsDir, 'assets'));
  await writeFile(join(assetsDir, 'index.html'), '<title>Panel</title>');
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

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function startPanel(signInLinks: SignInLinks, apiKey = API_KEY) {
  const apiPort = await serve((_request, response) => response.end('"customers"'));
  const panel = createAdminPanel({
    apiBaseUrl: `http://127.0.0.1:${apiPort}`,
    apiKey,
    assetsDir,
    signInLinks,
  });
  const port = await serve(panel);
  const origin = `http://127.0.0.1:${port}`;
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .once('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
      });
      request.once('error', reject).end(body);
    });
  return { ask, origin };
}

const cookieOf = ({ headers }: Answer): string => headers['set-cookie']!.join().split(';')[0]!;

describe('a panel with sign-in links', () => {
  it.each(['/', '/history', '/about', '/?prediction=prd_abcdefgh12'])(
    'shows whoever has no session how to sign in, instead of %s',
    async (path) => {
      const { ask } = await startPanel(createSignInLinks());
      for (const host of ['localhost', '127.0.0.1', '[::1]']) {
        const answer = await ask('GET', path, { host });
        expect(answer.status).toBe(401);
        expect(answer.body).toContain('Open the sign-in link');
        expect(answer.body).not.toContain('<title>Panel</title>');
        expect(answer.headers).not.toHaveProperty('set-cookie');
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    },
  );

  it('gives no data without a session, nor for one of a panel with another key', async () => {
    const links = createSignInLinks();
    const other = await startPanel(links, 'rwk_another');
    const cookie = cookieOf(await other.ask('POST', '/sign-in', { origin: other.origin }, await links.issue()));
    const { ask } = await startPanel(createSignInLinks());
    for (const headers of [{}, { cookie }, { cookie: 'northwind_session=99999999999.forged' }]) {
      const answer = await ask('GET', '/api/retainwise/v1/predictions', headers);
      expect(answer.status).toBe(401);
      expect(answer.body).not.toContain('customers');
    }
    expect((await ask('GET', '/', { cookie })).status).toBe(401);
  });

  it('gives a session for a link, once, out of reach of scripts and of other sites', async () => {
    const links = createSignInLinks();
    const { ask, origin } = await startPanel(links);
    const code = await links.issue();
    const signedIn = await ask('POST', '/sign-in', { origin }, code);
    expect(signedIn.status).toBe(204);
    expect(signedIn.headers['set-cookie']!.join()).toMatch(/HttpOnly; SameSite=Strict/);
    expect(signedIn.headers['set-cookie']!.join()).not.toContain('Secure');
    const cookie = cookieOf(signedIn);
    expect((await ask('GET', '/api/retainwise/v1/predictions', { cookie })).body).toBe('"customers"');
    expect((await ask('GET', '/', { cookie })).body).toContain('<title>Panel</title>');
    const again = await ask('POST', '/sign-in', { origin }, code);
    expect([again.status, again.headers['set-cookie']]).toEqual([401, undefined]);
    expect(JSON.parse(again.body)).toMatchObject({ code: 'ERR-1001', errors: [{ fix: links.help }] });
    // The browser that it has signed in is let through all the same.
    expect((await ask('POST', '/sign-in', { origin, cookie }, code)).status).toBe(204);
  });

  it('says how to get a new link when the session has ended', async () => {
    const links = createSignInLinks();
    const { ask } = await startPanel(links);
    const ended = await ask('GET', '/', { cookie: 'northwind_session=1.over' });
    expect([ended.status, ended.headers['content-type']]).toEqual([401, expect.stringContaining('text/html')]);
    expect(ended.body).toContain(links.help);
  });

  it('keeps sessions over a restart of the process', async () => {
    const links = createSignInLinks();
    const before = await startPanel(links);
    const cookie = cookieOf(await before.ask('POST', '/sign-in', { origin: before.origin }, await links.issue()));
    const after = await startPanel(createSignInLinks());
    expect((await after.ask('GET', '/', { cookie })).status).toBe(200);
  });

  it('marks the cookie Secure for a browser that came over https', async () => {
    const links = createSignInLinks();
    const { ask } = await startPanel(links);
    const answer = await ask(
      'POST',
      '/sign-in',
      { host: 'localhost', origin: 'https://localhost' },
      await links.issue(),
    );
    expect(answer.headers['set-cookie']!.join()).toContain('Secure');
  });

  it('accepts no link from another site, and does not use it up then', async () => {
    const links = createSignInLinks();
    const { ask, origin } = await startPanel(links);
    const code = await links.issue();
    for (const headers of [{}, { origin: 'https://evil.example' }, { origin, 'sec-fetch-site': 'cross-site' }])
      expect((await ask('POST', '/sign-in', headers, code)).status).toBe(403);
    expect((await ask('POST', '/sign-in', { origin, host: 'evil.example' }, code)).status).toBe(403);
    expect((await ask('POST', '/sign-in', { origin }, code)).status).toBe(204);
  });

  it('refuses codes of any other form', async () => {
    const links = createSignInLinks();
    const { ask, origin } = await startPanel(links);
    await links.issue();
    for (const body of ['', '{}', 'x'.repeat(1_000), '{"code":{}}'])
      expect((await ask('POST', '/sign-in', { origin }, body)).status).toBe(401);
    expect((await ask('POST', '/sign-in', { origin }, 'x'.repeat(100_000))).status).toBe(413);
  });

  it('has the page and its script, which keep to the policy of the panel', async () => {
    const { ask } = await startPanel(createSignInLinks());
    const page = await ask('GET', '/sign-in');
    expect(page.status).toBe(200);
    expect(page.body).not.toMatch(/<script>|style=|onclick/);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect((await ask('GET', '/sign-in.js')).headers['content-type']).toContain('text/javascript');
    expect((await ask('GET', '/sign-in.css')).headers['content-type']).toContain('text/css');
  });
});
