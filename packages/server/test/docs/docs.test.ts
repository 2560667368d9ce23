import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const SCRIPT = 'document.title';
const HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`;
const FILES: Readonly<Record<string, string>> = {
  'secret.txt': 'nobody reads this',
  'scripts.json': JSON.stringify([HASH]),
  'site/index.html': `<h1>Documentation</h1><script>${SCRIPT}</script>`,
  'site/404.html': '<h1>No such page</h1>',
  'site/guides/rest.html': '<h1>REST</h1>',
  'site/api/index.html': '<h1>API</h1>',
  'site/assets/app.1a2b.js': 'export {};',
  'site/.hidden': 'nobody reads this',
};

describe('the documentation', () => {
  let directory: string;
  let api: TestApi;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'docs-'));
    for (const [name, content] of Object.entries(FILES)) {
      await mkdir(dirname(join(directory, name)), { recursive: true });
      await writeFile(join(directory, name), content);
    }
    api = await startTestApi({ docsDirectory: directory });
  });
  afterAll(async () => {
    await api.close();
    await rm(directory, { recursive: true });
  });
  const get = (path: string): Promise<Response> => api.call(path, { as: null });

  it.each([
    ['/docs', 'Documentation'],
    ['/docs/', 'Documentation'],
    ['/docs/guides/rest', 'REST'],
    ['/docs/guides/rest.html', 'REST'],
    ['/docs/api', 'API'],
    ['/docs/api/', 'API'],
    ['/docs/reference/', 'swagger-ui'],
  ])('is at %s, without a key', async (path, content) => {
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain(content);
  });

  it('runs the scripts that it was built with, and no others', async () => {
    const policy = (await get('/docs/')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(new RegExp(`script-src 'self' '${HASH.replaceAll('+', '\\+')}'(;|$)`));
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toContain('https:');
    // Nothing else is more open for it.
    expect((await get('/health')).headers.get('content-security-policy')).not.toContain(HASH);
  });

  it('is asked for again by its pages, and kept where a name changes with the content', async () => {
    expect((await get('/docs/guides/rest')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/docs/assets/app.1a2b.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it('has a page for what is not there', async () => {
    for (const path of ['/docs/none', '/docs/guides/', '/docs/assets/none.js', '/docs/.hidden']) {
      const page = await get(path);
      expect(page.status, path).toBe(404);
      expect(await page.text(), path).toBe('<h1>No such page</h1>');
    }
    expect((await api.call('/docs/none', { as: null, method: 'POST' })).status).toBe(404);
  });

  it.each([
    '/docs/../secret.txt',
    '/docs/%2e%2e/secret.txt',
    '/docs/..%2fsecret.txt',
    '/docs/assets/..%2f..%2f..%2fsecret.txt',
    '/docs/..%5csecret.txt',
    '/docs/%00',
    '/docs//etc/passwd',
  ])('is no way to other files: %s', async (path) => {
    const { hostname, port, host } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    // As it is written: fetch would tidy up the path.
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 (4\d\d|30\d) /);
    expect(answer).not.toMatch(/nobody reads this|root:/);
  });
});

describe('where the documentation was not built', () => {
  it('its place shows the contract', async () => {
    const api = await startTestApi();
    const page = await api.call('/docs', { as: null });
    expect(page.url).toMatch(/\/docs\/reference\/$/);
    expect(await page.text()).toContain('swagger-ui');
    await api.close();
  });

  it('and a directory without it ends the start', async () => {
    await expect(startTestApi({ docsDirectory: tmpdir() })).rejects.toThrow(/404\.html|scripts\.json/);
  });
});
