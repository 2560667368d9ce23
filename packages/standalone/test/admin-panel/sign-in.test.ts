import { createAdminPanel, createSignInLinks } from '@retainwise/example-admin-panel';
import { listen } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from './support/chromium.ts';
import { expectAccessible } from './support/test-panel.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('the sign-in page of the panel', () => {
  const links = createSignInLinks();
  let url: string;
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    if (chromium === null) return undefined;
    const assetsDir = await mkdtemp(join(tmpdir(), 'retainwise-sign-in-'));
    await writeFile(join(assetsDir, 'index.html'), '<title>The panel</title><h1>The panel</h1>');
    const panel = createAdminPanel({
      apiBaseUrl: 'http://127.0.0.1:1',
      apiKey: 'rwk_for-the-panel',
      assetsDir,
      signInLinks: links,
    });
    const server = await listen(panel, { host: '127.0.0.1', port: 0, logger: silentLogger() });
    url = server.url;
    browser = await launchChromium(chromium);
    return async () => {
      await server.close(1_000);
      await rm(assetsDir, { recursive: true, force: true });
    };
  });
  afterAll(() => browser.close());

  it('signs in by a link, keeps no code in the address or the history, and leads to the prediction', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(url);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await expectAccessible(page);
    await page.goto(`${url}/sign-in#code=${await links.issue()}&prediction=prd_abcdefgh12`);
    await page.getByRole('heading', { name: 'The panel' }).waitFor();
    expect(page.url()).toBe(`${url}/?prediction=prd_abcdefgh12`);
    await page.goBack();
    expect(page.url()).not.toContain('code');
    await page.goto(`${url}/history`);
    await page.getByRole('heading', { name: 'The panel' }).waitFor();
    await page.context().close();
  });

  it('says what to do when a link was used before, and takes a new one by hand', async () => {
    const code = await links.issue();
    await links.redeem(code);
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${url}/sign-in#code=${code}`);
    await page.getByText('This link was used before').waitFor();
    await page.getByLabel('Link or code').fill(`${url}/sign-in#code=${await links.issue()}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'The panel' }).waitFor();
    await page.context().close();
  });
});
