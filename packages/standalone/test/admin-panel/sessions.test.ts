import { buildAdminPanel, createSessionPanel } from '@retainwise/example-admin-panel';
import { listen } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { findChromium, launchChromium } from './support/chromium.ts';
import { expectAccessible, expectAccessibleColours, expectNoSidewaysScroll } from './support/test-panel.ts';

const chromium = findChromium();
const csvOf = (name: string): string =>
  [
    'customer_id,customer_name,mrr,contract,tenure_months\n',
    ...Array.from({ length: 30 }, (_, i) => `${name}-${i},${name} canary ${i},${20 + i},monthly,${i + 1}\n`),
  ].join('');

describe.skipIf(chromium === null)('two widgets for two customers on one page, without a proxy', () => {
  let api: TestApi;
  let browser: Browser;
  let panel: Awaited<ReturnType<typeof listen>>;
  let page: Page;
  const requests: Request[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const { assetsDir } = await buildAdminPanel();
    api = await startTestApi();
    await api.startWorker();
    const settings = { apiBaseUrl: api.url, apiKey: api.account.secret, assetsDir };
    panel = await listen(createSessionPanel(settings), { host: 'localhost', port: 0, logger: silentLogger() });
    browser = await launchChromium(chromium!);
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' });
    context.setDefaultTimeout(30_000);
    page = await context.newPage();
    page.on('request', (request) => requests.push(request));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.goto(panel.url.replace('127.0.0.1', 'localhost'));
  });
  afterAll(async () => {
    await browser.close();
    await panel.close(1_000);
    await api.close();
  });

  const of = (name: string): Locator => page.getByRole('region', { name, exact: true });
  /** Without a mouse: both widgets move on the page while the other one is used. */
  async function press(button: Locator): Promise<void> {
    await expect.poll(() => button.isEnabled(), { timeout: 30_000 }).toBe(true);
    await button.dispatchEvent('click');
  }
  async function score(name: string): Promise<void> {
    const customer = of(name);
    const buffer = Buffer.from(csvOf(name));
    await customer.locator('input[type=file]').setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer });
    await press(customer.getByRole('button', { name: 'Continue' }));
    await press(customer.getByRole('button', { name: /^Score \d+ customers$/ }));
    await customer.getByRole('heading', { name: 'Customers at risk' }).waitFor();
    await customer.getByText(`${name} canary`).first().waitFor();
  }

  it('are there for everybody before a file is chosen, in the light and in the dark, and on a telephone', async () => {
    await of('Globex').getByText('Upload your customers').first().waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessibleColours(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 375, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 860 });
    // Nothing was asked yet.
    expect(requests.filter((request) => request.url().startsWith(api.url))).toEqual([]);
  });

  it('score their files at the same time, and each shows its own', async () => {
    await Promise.all([score('Acme'), score('Globex')]);
    expect(await of('Acme').textContent()).not.toContain('Globex canary');
    expect(await of('Globex').textContent()).not.toContain('Acme canary');
    for (const reference of ['acme', 'globex']) {
      const list = await (await api.call(`/v1/uploads?reference=${reference}`)).json();
      expect(list).toMatchObject({
        data: [{ reference, filename: expect.stringMatching(new RegExp(reference, 'i')) }],
      });
    }
    expect(complaints).toEqual([]);
  });

  it('talk to the API itself at another origin, each with its session, and the page never has a key', async () => {
    const toApi = requests.filter((request) => request.url().startsWith(api.url));
    const toPanel = requests.filter((request) => !request.url().startsWith(api.url));
    expect(new URL(page.url()).origin).not.toBe(new URL(api.url).origin);
    expect(toApi.length).toBeGreaterThan(8);
    expect(
      [
        ...new Set(toPanel.map((request) => new URL(request.url()).pathname.replace(/^\/assets\/.*/, '/assets'))),
      ].sort(),
    ).toEqual(['/', '/assets', '/session']);
    const tokens = new Set<string>();
    for (const request of toApi) {
      const { authorization } = await request.allHeaders();
      // A preflight has none.
      if (authorization !== undefined) tokens.add(authorization);
    }
    expect(tokens.size).toBe(2);
    for (const token of tokens) expect(token).toMatch(/^Bearer rws_/);
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        location.href,
        document.documentElement.outerHTML,
        await indexedDB.databases(),
      ]),
    );
    expect(kept).not.toMatch(/rws_|rwk_/);
    for (const request of requests) expect(request.url()).not.toMatch(/rws_|rwk_/);
  });

  it('download results with the session, although a link could not carry it', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      of('Acme').getByRole('button', { name: 'Download results' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('\n').filter((line) => line.includes('Acme-'))).toHaveLength(30);
    expect(text).not.toContain('Globex');
  });

  it('say that a session has ended, and go on with another one when told to', async () => {
    // By the API, which remembers for a moment whom it has let in.
    const revoked = await api.call('/v1/widget-sessions/revoke', {
      method: 'POST',
      body: JSON.stringify({ reference: 'acme' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(revoked.status).toBe(200);
    const search = of('Acme').getByRole('searchbox');
    await search.fill('canary 7');
    const alert = of('Acme').getByRole('alert');
    await alert.getByText('Your session has ended').waitFor();
    await expectAccessible(page);
    // The other one has lost nothing.
    expect(await of('Globex').getByRole('alert').count()).toBe(0);
    await alert.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await of('Acme').getByText('Acme canary 7').first().waitFor();
    expect(await of('Acme').getByRole('alert').count()).toBe(0);
  });

  it('send a file with another session when theirs ended before it', async () => {
    await of('Globex').getByRole('button', { name: 'Score another file' }).click();
    const revoked = await api.call('/v1/widget-sessions/revoke', {
      method: 'POST',
      body: JSON.stringify({ reference: 'globex' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(revoked.status).toBe(200);
    const buffer = Buffer.from(csvOf('Globex'));
    await of('Globex').locator('input[type=file]').setInputFiles({ name: 'again.csv', mimeType: 'text/csv', buffer });
    const alert = of('Globex').getByRole('alert');
    await alert.getByText('Your session has ended').waitFor();
    await press(alert.getByRole('button', { name: 'Try again' }));
    await of('Globex').getByRole('heading', { name: 'What your columns mean' }).waitFor();
  });

  it('get no session for a customer that the user may not see, nor on another page', async () => {
    const ask = (body: object, origin: string): Promise<Response> =>
      fetch(`${panel.url}/session`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin },
      });
    for (const customer of ['initech', '', 'ACME', null, undefined, ['acme']])
      expect((await ask({ customer }, panel.url)).status).toBe(403);
    expect((await ask({ customer: 'acme' }, 'https://evil.example')).status).toBe(403);
    const { token } = (await (await ask({ customer: 'acme' }, panel.url)).json()) as { token: string };
    const answer = await api.call('/v1/uploads', { as: token, headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
  });
});
