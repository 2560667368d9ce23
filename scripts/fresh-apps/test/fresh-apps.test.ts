import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateSampleCsv } from '@retainwise/core';
import { RetainWise } from '@retainwise/sdk';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../../../packages/standalone/test/admin-panel/support/chromium.ts';
import { startTestApi, type TestApi } from '../../../packages/standalone/test/support/test-api.ts';
import { isBuilt, PUBLISHED } from '../../checks/published/packages.ts';
import { NEXT_MANIFEST, nextApp, REACT_18_MANIFEST, viteApp } from '../apps.ts';
import { installApp } from '../install-app.ts';
import { copyScript, installTarballs } from '../install.ts';
import { countLines, readBlock } from '../read-blocks.ts';

const run = promisify(execFile);
const chromium = findChromium();
const MOST_LINES = 15;
/** What is installed from the registry is large. */
const isFull = process.env['TEST_SIZE'] === 'full';
const API_URL = 'http://127.0.0.1:8787';
/** Packages are packed as they are built: .ci/run builds them first. */
const canPack = chromium !== null && PUBLISHED.every(isBuilt);

describe('the code that the README asks for', () => {
  it.each(['tsx vite', 'html page', 'js backend', 'tsx next page', 'ts next route'])(
    `is at most ${MOST_LINES} lines: %s`,
    (kind) => expect(countLines(readBlock(kind))).toBeLessThanOrEqual(MOST_LINES),
  );
});

describe.skipIf(!canPack)('outside of the repository, from tarballs (skipped without a build or a browser)', () => {
  let api: TestApi;
  let browser: Browser;
  let project: string;
  let backend: ChildProcess | undefined;

  beforeAll(async () => {
    api = await startTestApi();
    await api.startWorker();
    const client = new RetainWise({ baseUrl: api.url, apiKey: api.account.secret });
    const file = new Blob([generateSampleCsv({ rows: 60 })]);
    const { id: upload_id } = await client.uploads.create(file, { filename: 'customers.csv', reference: 'tenant-1' });
    const { id } = await client.predictions.create({ upload_id });
    await client.predictions.waitUntilDone(id);
    project = await realpath(await mkdtemp(join(tmpdir(), 'retainwise-fresh-app-')));
    await installTarballs(project);
    browser = await launchChromium(chromium!);
  });
  afterEach(() => void backend?.kill());
  afterAll(async () => {
    await browser.close();
    await api.close();
    await rm(project, { recursive: true, force: true });
  });

  async function write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(project, name, '..'), { recursive: true });
      await writeFile(join(project, name), content.replaceAll(API_URL, api.url));
    }
  }
  const ofThisApi = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replaceAll(API_URL, api.url)]));

  const settings = () => ({ RETAINWISE_API_KEY: api.account.secret, RETAINWISE_BASE_URL: api.url });
  function start(folder: string, args: readonly string[]): void {
    const env = { ...process.env, ...settings() };
    backend = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** Starts the backend of the README, and returns what a person reads on its page. */
  async function openPage(folder = project): Promise<string> {
    const port = await freePort();
    await writeFile(join(folder, 'backend.mjs'), readBlock('js backend').replace('3000', String(port)));
    start(folder, ['backend.mjs']);
    return read(`http://localhost:${port}/`);
  }

  async function read(url: string): Promise<string> {
    const isUp = (): Promise<boolean> =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(isUp).toBe(true);
    const page = await browser.newPage({ locale: 'en-US' });
    try {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(url);
      const list = page.getByRole('region', { name: 'Who to call first' });
      await list.getByRole('listitem').first().waitFor({ timeout: 60_000 });
      expect(complaints).toEqual([]);
      return await list.innerText();
    } finally {
      await page.close();
    }
  }

  const build = (app: string) =>
    run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: app });

  it('a new Vite app shows the dashboard of a real API', async () => {
    await write({ 'package.json': '{ "name": "churn", "private": true, "type": "module" }', ...viteApp() });
    await build(project);
    expect(await openPage()).toMatch(/Who to call first[^]*at risk/i);
  });

  it('a page without a framework shows it, too', async () => {
    await rm(join(project, 'dist'), { recursive: true, force: true });
    await write({ 'dist/index.html': readBlock('html page') });
    await copyScript(project, join(project, 'dist/vendor/retainwise'));
    expect(await openPage()).toMatch(/Who to call first[^]*at risk/i);
  });

  it.skipIf(!isFull)(
    'a Vite app with React 18 shows it, installed from the registry (only with TEST_SIZE=full)',
    async () => {
      const app = join(project, 'react-18');
      await installApp(app, { manifest: REACT_18_MANIFEST, files: ofThisApi(viteApp()), tarballs: project });
      await build(app);
      expect(await openPage(app)).toMatch(/Who to call first[^]*at risk/i);
    },
    600_000,
  );

  it.skipIf(!isFull)(
    'a new Next app shows it, rendered on the server (only with TEST_SIZE=full: it is large)',
    async () => {
      const app = join(project, 'next');
      await installApp(app, { manifest: NEXT_MANIFEST, files: ofThisApi(nextApp()), tarballs: project });
      const next = join(app, 'node_modules/next/dist/bin/next');
      await run(process.execPath, [next, 'build'], { cwd: app, env: { ...process.env, ...settings() } });
      const port = await freePort();
      start(app, [next, 'start', '-p', String(port), '-H', 'localhost']);
      expect(await read(`http://localhost:${port}/`)).toMatch(/Who to call first[^]*at risk/i);
    },
    600_000,
  );
});

/** A port of this machine that nobody has. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
