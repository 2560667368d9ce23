import { sized } from '@retainwise/platform/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { step, tabTo } from './support/journey.ts';
import { panelForTests } from './support/panel-for-tests.ts';
import { scoredByApi } from './support/scored-by-api.ts';
import { expectAccessible } from './support/test-panel.ts';

const chromium = findChromium();
const PHONE = { viewport: { width: 375, height: 740 }, colorScheme: 'dark' } as const;
const csvOf = (rows: number): string =>
  [
    'customer_id,mrr,contract,tenure_months\n',
    ...Array.from({ length: rows }, (_, i) => `c${i},${20 + (i % 90)},monthly,${1 + (i % 40)}\n`),
  ].join('');
/** Sent in parts: more than 8 MiB. */
const MANY_ROWS = sized(420_000, 900_000);

const chooseFile = (page: Page, chosen: Parameters<Locator['setInputFiles']>[0]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(chosen);

/** What a person does about a notice, by the keyboard. */
async function tryAgain(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('alert').getByRole('button', { name: 'Try again' }));
  await page.keyboard.press('Enter');
}

describe.skipIf(chromium === null)('a journey that is interrupted', () => {
  const { panel, visit } = panelForTests(chromium);

  it('goes on where it was when the network comes back, on a telephone in the dark', async () => {
    const { page } = await visit('/upload', PHONE);
    await chooseFile(page, { name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(40)) });
    await step(page, 'What your columns mean').waitFor();
    await page.locator('.rw-columns').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);
    await tryAgain(page);
    await page.getByRole('button', { name: 'Score 40 customers' }).click();
    await step(page, 'Customers at risk').waitFor();
    // The dashboard too, which has what it had.
    await page.goto(panel().url);
    await page.getByRole('table', { name: 'Customers at risk' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('radio', { name: 'Low' }).check();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('table', { name: 'Customers at risk' }).isVisible()).toBe(true);
    await page.context().setOffline(false);
    await tryAgain(page);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  it('goes back a step by the back button of the browser, and out of the page behind the first', async () => {
    const { page } = await visit('/');
    await page.getByRole('link', { name: 'Upload' }).click();
    await chooseFile(page, { name: 'back.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(40)) });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Score 40 customers' }).waitFor();
    await page.goBack();
    await step(page, 'What your columns mean').waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await step(page, 'Data quality').waitFor();
    await page.goBack();
    await page.goBack();
    await step(page, 'Upload your customers').waitFor();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  });

  it('continues an upload after the page was loaded again, with the parts that had arrived', async () => {
    const { page } = await visit('/upload');
    // On the disk: that it is the same file is also known by when it was changed.
    const folder = await mkdtemp(join(tmpdir(), 'retainwise-resume-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const large = join(folder, 'many.csv');
    await writeFile(large, csvOf(MANY_ROWS));
    let parts = 0;
    let cut: () => void = () => undefined;
    const isCut = new Promise<void>((resolve) => (cut = resolve));
    await page.route(/\/parts\/\d+/, async (route) => {
      parts++;
      if (parts === 1) return route.continue();
      // Cut off in the middle.
      cut();
      return undefined;
    });
    const arrived = page.waitForResponse((response) => /\/parts\/\d+/.test(response.url()) && response.ok());
    await chooseFile(page, large);
    await arrived;
    await isCut;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await step(page, 'Upload your customers').waitFor();
    const resumed = page.getByText(/^Continuing an earlier upload of this file/);
    const shown = resumed.waitFor();
    await chooseFile(page, large);
    await shown;
    await step(page, 'What your columns mean').waitFor();
  });

  it('asks for another session when the one of the dashboard has ended, and keeps what it shows', async () => {
    await scoredByApi(panel().api, csvOf(40));
    const { page } = await visit('/');
    const table = page.getByRole('table', { name: 'Customers at risk' });
    await table.waitFor();
    await page.context().clearCookies();
    await page.getByRole('radio', { name: 'Medium' }).check();
    await page.getByRole('alert').waitFor();
    expect(await table.isVisible()).toBe(true);
    // In another tab of the same browser, as the link says.
    const tab = await page.context().newPage();
    await tab.goto(await panel().newLink());
    await step(tab, 'Customers at risk').waitFor();
    await tab.close();
    await tryAgain(page);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });
});
