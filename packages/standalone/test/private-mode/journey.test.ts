import { generateSampleCsv } from '@retainwise/core';
import { scoreFile } from '@retainwise/core/browser';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../admin-panel/support/chromium.ts';
import { step } from '../admin-panel/support/journey.ts';
import { servePrivatePage, type PrivatePage } from './support/private-page.ts';
import { storedWorkbook } from './support/stored-workbook.ts';

const chromium = findChromium();
const NOW = new Date('2026-06-15T00:00:00Z');

/** Day or month first: the file leaves it open. */
const WITH_QUESTION = [
  'customer_id,mrr,signup,logins\n',
  ...Array.from({ length: 60 }, (_, i) => `c${i},${30 + i},0${1 + (i % 9)}/0${1 + ((i * 5) % 9)}/2024,${i % 7}\n`),
].join('');
const file = (name: string, bytes: string | Uint8Array, mimeType = 'text/csv') => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashOf = async (text: string, input: Omit<Parameters<typeof scoreFile>[0], 'file'> = {}): Promise<string> => {
  const { results } = await scoreFile({ file: new Blob([text]), options: { now: NOW }, ...input });
  return sha256(new Uint8Array(await results.arrayBuffer()));
};

describe.skipIf(chromium === null)('a file that is scored on this computer', () => {
  let folder: string;
  let site: PrivatePage;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retainwise-private-'));
    [site, browser] = await Promise.all([servePrivatePage(folder), launchChromium(chromium ?? '')]);
  });
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
  afterAll(async () => {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The page when it is loaded, and the network is shut. */
  async function visit(query = '') {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' });
    contexts.push(context);
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.goto(site.url + query);
    await step(page, 'Score your customers on this computer').waitFor();
    await context.setOffline(true);
    // A download is an address of the page's own memory.
    context.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    return { page, requests, complaints };
  }

  const choose = (page: Page, chosen: ReturnType<typeof file>) =>
    page.getByLabel('Choose a file').and(page.locator('input')).setInputFiles(chosen);

  async function goToResults(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: /^Score [\d,]+ customers$/ }).click();
    await step(page, 'Customers at risk').waitFor();
  }

  async function downloaded(page: Page, name: string | RegExp = 'Download results') {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  it('goes from the generated customers to their risks with the network shut, and asks for nothing', async () => {
    const { page, requests, complaints } = await visit();
    expect(await page.getByText('Nothing leaves this computer').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await goToResults(page);

    const customers = page.getByRole('table', { name: 'Customers at risk' }).getByRole('rowheader');
    await expect.poll(() => customers.count()).toBe(25);
    // The next ones come by themselves.
    await customers.last().scrollIntoViewIfNeeded();
    await expect.poll(() => customers.count()).toBeGreaterThan(25);
    await page
      .getByRole('button', { name: /^Reasons for/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Raises the risk' }).waitFor();
    await page.getByRole('button', { name: 'Revenue at risk' }).click();
    await page
      .getByRole('columnheader', { name: 'Revenue at risk' })
      .and(page.locator('[aria-sort=descending]'))
      .waitFor();
    await page.getByRole('searchbox').fill('nobody has this name');
    await page.getByText('No customers match').waitFor();

    const { name, bytes } = await downloaded(page);
    expect(name).toBe('generated-customers-results.csv');
    expect(sha256(bytes)).toBe(await hashOf(generateSampleCsv({})));
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    // Another file, without the network too: the worker that is there goes on, where no new one can be loaded.
    await page.getByRole('button', { name: 'Score another file' }).click();
    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await step(page, 'What your columns mean').waitFor();
    expect(requests.filter((url) => !url.endsWith('.js'))).toEqual([]);
  });

  it('asks what a file leaves open, and scores by the answer', async () => {
    const { page, requests } = await visit();
    await choose(page, file('signups.csv', WITH_QUESTION));
    await step(page, 'What your columns mean').waitFor();
    const open = await scoreFile({ file: new Blob([WITH_QUESTION]), options: { now: NOW } });
    const [question] = open.mapping.questions;
    const option = question?.options.at(-1);
    if (question === undefined || option === undefined) throw new Error('The file should leave a question open.');
    await page.getByRole('radio', { name: option.label }).check();
    await goToResults(page);
    const { bytes } = await downloaded(page);
    expect(sha256(bytes)).toBe(await hashOf(WITH_QUESTION, { answers: { [question.id]: option.id } }));
    expect(requests).toEqual([]);
  });

  it('reads workbooks', async () => {
    const { page, requests } = await visit();
    const table = [['customer_id', 'mrr', 'logins'], ...Array.from({ length: 40 }, (_, i) => [`c${i}`, 20 + i, i % 6])];
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await choose(page, file('customers.xlsx', storedWorkbook(table), type));
    await goToResults(page);
    const { bytes } = await downloaded(page);
    expect(bytes.toString().trimEnd().split('\n')).toHaveLength(41);
    expect(requests).toEqual([]);
  });

  it('asks which sheet of a workbook to read, and corrects cells of it in place', async () => {
    const { page, requests } = await visit();
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const table = (name: string) => [
      ['customer_id', 'mrr', 'logins'],
      ...Array.from({ length: 40 }, (_, i) => [i === 4 ? '' : `${name}${i}`, i === 9 ? -5 : 20 + i, i % 6]),
    ];
    await choose(page, file('book.xlsx', storedWorkbook(table('old'), table('new')), type));
    await step(page, 'Which sheet holds your customers?').waitFor();
    await page.getByRole('radio', { name: 'Sheet 2' }).check();
    await page.getByRole('button', { name: 'Use this sheet' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('39 of 40 rows can be scored.').waitFor();
    await page.getByText('Correct the first of these rows').click();
    const cell = page.getByRole('textbox', { name: 'customer_id in row 5' });
    expect(await cell.inputValue()).toBe('');
    await cell.fill('new4');
    await page.getByRole('textbox', { name: 'mrr in row 10' }).fill('29');
    await page.keyboard.press('Enter');
    await page.getByText('40 of 40 rows can be scored.').waitFor();
    await page.getByRole('button', { name: 'Score 40 customers' }).click();
    await step(page, 'Customers at risk').waitFor();
    const { bytes } = await downloaded(page);
    expect(bytes.toString()).toContain('new4,24,');
    expect(bytes.toString()).not.toContain('old');
    // The corrected file is another one: the page asks for a new worker, and goes on with the one that is there.
    expect(requests.filter((url) => !url.endsWith('.js'))).toEqual([]);
  });

  it('says what is wrong with a file by its code, and takes the next one', async () => {
    const { page } = await visit();
    await choose(page, file('logo.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])));
    await page.getByRole('alert').getByText('ERR-3003').waitFor();
    await choose(page, file('signups.csv', WITH_QUESTION));
    await step(page, 'What your columns mean').waitFor();
  });

  it('is cancelled while it is scored, and can be scored again', async () => {
    const { page, requests } = await visit();
    await choose(page, file('many.csv', generateSampleCsv({ rows: 40_000 })));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: /^Score [\d,]+ customers$/ }).click();
    await page.getByText(/^[\d,]+ of 40,000 rows$/).waitFor();
    await page.getByRole('button', { name: 'Cancel scoring' }).click();
    await step(page, 'Scoring was cancelled').waitFor();
    await page.getByRole('button', { name: 'Score again' }).click();
    await step(page, 'Customers at risk').waitFor();
    expect(requests).toEqual([]);
  });

  it('runs in a worker that the page serves itself, under a policy that allows its own origin alone', async () => {
    const { page, complaints } = await visit(`?worker=${encodeURIComponent(site.workerUrl)}`);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toContain(site.workerUrl);
    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await goToResults(page);
    expect(complaints).toEqual([]);
  });

  it('says so when its worker is not there', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${site.url}?worker=/nowhere.js`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
  });
});
