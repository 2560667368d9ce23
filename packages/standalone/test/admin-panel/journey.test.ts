import type { ResultPage } from '@retainwise/openapi';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { hold, inspect, step, tabTo } from './support/journey.ts';
import { panelForTests } from './support/panel-for-tests.ts';
import { scoredByApi } from './support/scored-by-api.ts';
import { takeScreenshot, type PanelPage } from './support/test-panel.ts';

const chromium = findChromium();

/** Two columns that could both be logins: the mapper asks. */
const WITH_QUESTION = [
  'customer_id,login count,logins,mrr,contract\n',
  ...Array.from({ length: 60 }, (_, i) => `c${i},${i},${i + 1},${20 + i},monthly\n`),
].join('');
/** Several columns with a different value for everybody, none of them named as an id: the widget has to ask. */
const WITHOUT_ID = [
  'company,mrr,billing,last\n',
  ...Array.from({ length: 60 }, (_, i) => `Firm ${i},${20 + i},monthly,${i}\n`),
].join('');

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe.skipIf(chromium === null)('scoring customers in the panel', () => {
  const { panel, visit } = panelForTests(chromium);
  const results = async (predictionId: string, query = ''): Promise<ResultPage> =>
    (await (await panel().api.call(`/v1/predictions/${predictionId}/results?limit=200${query}`)).json()) as ResultPage;
  /** The generated customers, scored without a page: for what begins with their results. */
  const scoredSample = async (): Promise<string> =>
    scoredByApi(panel().api, await (await panel().api.call('/v1/sample-data')).text());
  const predictionIn = (page: Page): string => new URL(page.url()).searchParams.get('prediction') ?? '';

  it('goes from the generated customers to their risks by mouse, every step in order for everybody', async () => {
    const { page, complaints, requests } = await visit('/upload');
    const sendUpload = await hold(page, /\/v1\/uploads\?/, 'POST');
    const sendStatus = await hold(page, /\/v1\/predictions\/prd_\w+$/, 'GET');
    await step(page, 'Upload your customers').waitFor();
    await inspect(page, '1-upload');

    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await step(page, 'Uploading your file').waitFor();
    await inspect(page, '2-reading');
    sendUpload();

    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await step(page, 'What your columns mean').waitFor();
    await page.getByRole('columnheader', { name: 'Field' }).waitFor();
    await inspect(page, '3-columns');
    await page.getByRole('button', { name: 'Continue' }).click();

    await step(page, 'Data quality').waitFor();
    await page.getByText('Rows rejected').waitFor();
    await inspect(page, '4-check');
    await page.getByRole('button', { name: /^Score \d+ customers$/ }).click();

    await step(page, 'Scoring your customers').waitFor();
    await inspect(page, '5-scoring');
    sendStatus();

    await step(page, 'Customers at risk').waitFor();
    const id = predictionIn(page);
    const { data: rows } = await results(id);
    const first = rows.find((row) => !row.already_churned) ?? rows[0]!;
    await page
      .getByText(first.customer_name ?? first.customer_id)
      .first()
      .waitFor();
    await inspect(page, '6-results');

    expect(complaints).toEqual([]);
    await expectNoKey(page, requests, panel().api.account.secret);
  }, 180_000);

  it('keeps a result in the address, lists it, and shows it again after a reload', async () => {
    const { page } = await visit('/upload');
    await scoreSample(page);
    const id = predictionIn(page);
    expect(id).toMatch(/^prd_/);
    await page.reload();
    await step(page, 'Customers at risk').waitFor();
    expect(predictionIn(page)).toBe(id);
    await page.getByRole('link', { name: 'History' }).click();
    const entry = page
      .getByRole('listitem')
      .getByRole('link', { name: /at high risk/ })
      .first();
    await entry.waitFor();
    await takeScreenshot(page, '7-history');
    await entry.click();
    await step(page, 'Customers at risk').waitFor();
    expect(predictionIn(page)).toBe(id);
    await page.getByRole('link', { name: 'Upload' }).click();
    await step(page, 'Upload your customers').waitFor();
    expect(predictionIn(page)).toBe('');
  });

  it('finds, filters and explains customers in the results as the API has them', async () => {
    const id = await scoredSample();
    const { page } = await visit(`/?prediction=${id}`);
    await step(page, 'Customers at risk').waitFor();
    const low = await results(id, '&risk_level=low');
    await page.getByRole('radio', { name: 'Low' }).check();
    await page.getByText(new RegExp(`of ${low.total} customers`)).waitFor();
    const [wanted] = low.data;
    await page.getByRole('searchbox').fill(wanted!.customer_id);
    await page.getByText(/^1 of 1 customers$/).waitFor();
    const details = page
      .getByRole('button', { name: new RegExp(`^Reasons for ${wanted!.customer_name ?? wanted!.customer_id}`) })
      .first();
    await details.click();
    await page
      .getByText(wanted!.risk_factors[0]?.label ?? wanted!.protective_factors[0]!.label)
      .first()
      .waitFor();
    await inspect(page, '8-explained');
  });

  it('downloads the same file as the API gives', async () => {
    const id = await scoredSample();
    const { page } = await visit(`/?prediction=${id}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download results' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const expected = await (await panel().api.call(`/v1/predictions/${id}/download`)).text();
    expect(Buffer.concat(chunks).toString('utf8')).toBe(expected);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });

  it('takes a file and the answer to a question from the keyboard alone', async () => {
    const { page, complaints } = await visit('/upload');
    await step(page, 'Upload your customers').waitFor();
    await tabTo(page, chooseButton(page));
    const [dialogue] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await dialogue.setFiles(file('logins.csv', WITH_QUESTION));

    await step(page, 'One question').waitFor();
    await inspect(page, '3-question');
    const question = page.getByRole('group', { name: /Which column is login frequency/ });
    await tabTo(page, question.getByRole('radio').first());
    await page.keyboard.press('Space');
    const chosen = await question
      .getByRole('radio', { checked: true })
      .evaluate((input) => input.closest('label')!.textContent);
    expect(chosen).toMatch(/^login/);
    await tabTo(page, page.getByRole('button', { name: 'Continue' }));
    await page.keyboard.press('Enter');

    await step(page, 'Data quality').waitFor();
    const score = page.getByRole('button', { name: 'Score 60 customers' });
    await score.waitFor();
    await tabTo(page, score);
    await page.keyboard.press('Space');
    await step(page, 'Customers at risk').waitFor();
    const details = page.getByRole('button', { name: /^Reasons for/ }).first();
    await tabTo(page, details);
    await page.keyboard.press('Enter');
    await page.getByText('Raises the risk').first().waitFor();

    const { data: predictions } = (await (await panel().api.call('/v1/predictions')).json()) as {
      data: { upload_id: string; filename: string }[];
    };
    expect(predictions[0]!.filename).toBe('logins.csv');
    const mapping = (await (await panel().api.call(`/v1/uploads/${predictions[0]!.upload_id}/mapping`)).json()) as {
      columns: { column: string; field: string | null; strategy: string }[];
    };
    expect(mapping.columns.filter(({ field }) => field === 'login_frequency')).toEqual([
      expect.objectContaining({ strategy: 'manual' }),
    ]);
    expect(complaints).toEqual([]);
  });

  it('takes a file that is dropped on it', async () => {
    const { page } = await visit('/upload');
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, 'customer_id,mrr,contract\nc1,49,monthly\nc2,99,annual\n');
    await page.getByText('Drop a file here').dispatchEvent('drop', { dataTransfer: dropped });
    await step(page, 'What your columns mean').waitFor();
    const { data } = (await (await panel().api.call('/v1/uploads')).json()) as {
      data: { filename: string; row_count: number }[];
    };
    expect(data[0]).toMatchObject({ filename: 'dropped.csv', row_count: 2 });
  });

  it('says how much of a file has been sent, and stops sending when told to', async () => {
    const { page } = await visit('/upload');
    const network = await page.context().newCDPSession(page);
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 100_000,
    });
    await choose(page, file('long.csv', `customer_id,mrr\n${'c1,49\n'.repeat(100_000)}`));
    // It starts without a figure and has one as soon as a part is on its way.
    await page
      .locator('[role=progressbar][aria-valuenow]:not([aria-valuenow="0"]):not([aria-valuenow="100"])')
      .waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Drop a file here').waitFor();
    expect(
      ((await (await panel().api.call('/v1/uploads')).json()) as { data: { filename: string }[] }).data.map(
        ({ filename }) => filename,
      ),
    ).not.toContain('long.csv');
  });

  it('asks which column tells customers apart when the file does not say', async () => {
    const { page } = await visit('/upload');
    await choose(page, file('firms.csv', WITHOUT_ID));
    await step(page, 'Which column identifies a customer?').waitFor();
    await inspect(page, '3-which-id');
    await page.getByRole('radio', { name: /^company/ }).check();
    await page.getByRole('button', { name: 'Use this column' }).click();
    await step(page, 'What your columns mean').waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Score 60 customers' }).click();
    await step(page, 'Customers at risk').waitFor();
    expect((await results(predictionIn(page))).data.map(({ customer_id }) => customer_id)).toContain('Firm 59');
  });

  it.each([
    [
      'a picture named as a table',
      {
        name: 'logo.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex'),
      },
      'ERR-3003',
    ],
    ['a header without rows', file('header.csv', 'customer_id,mrr\n'), 'ERR-3002'],
    ['an empty file', file('empty.csv', ''), 'empty'],
  ])('says what is wrong with %s, and goes on with another file', async (what, wrong, expected) => {
    const { page } = await visit('/upload');
    await choose(page, wrong);
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toContain(expected);
    // They look alike but for their words.
    if (what.includes('picture')) await inspect(page, '2-wrong-file');
    await takeSample(page);
  });

  it('says that RetainWise cannot be reached, and goes on when it can', async () => {
    const { page } = await visit('/upload');
    await page.route(/\/v1\/sample-data/, (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: '/problems/ERR-5002',
          title: 'Temporarily unavailable',
          status: 503,
          detail: 'The panel cannot reach RetainWise at the moment.',
          code: 'ERR-5002',
          request_id: 'req_x',
          errors: [{ location: 'request', message: 'x', fix: 'Try again in a moment.' }],
        }),
      }),
    );
    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await page.getByText('The panel cannot reach RetainWise at the moment.').waitFor();
    await page.unroute(/\/v1\/sample-data/);
    await takeSample(page);
  });

  it('says that a result in the address does not exist', async () => {
    const { page } = await visit('/?prediction=prd_doesnotexist1');
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.textContent()).toContain('ERR-1004');
    await inspect(page, '6-no-such-result');
  });
});

/** The file dialogue is opened by a button; the input behind it is out of sight. */
function chooseButton(page: Page): Locator {
  return page.locator('button', { hasText: 'Choose a file' });
}

async function choose(
  page: Page,
  chosen: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const [dialogue] = await Promise.all([page.waitForEvent('filechooser'), chooseButton(page).click()]);
  await dialogue.setFiles(chosen);
}

async function takeSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with generated customers' }).click();
  await step(page, 'What your columns mean').waitFor();
}

async function scoreSample(page: Page): Promise<void> {
  await takeSample(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /^Score \d+ customers$/ }).click();
  await step(page, 'Customers at risk').waitFor();
}

/** The key is in nothing that the browser sent, read or kept. */
async function expectNoKey(page: Page, requests: PanelPage['requests'], key: string): Promise<void> {
  expect(requests.length).toBeGreaterThan(5);
  for (const request of requests) {
    const headers = await request.allHeaders();
    expect(JSON.stringify([request.url(), headers, request.postDataBuffer()?.toString('latin1') ?? ''])).not.toContain(
      'rwk_',
    );
    const response = await request.response();
    const body = (await response?.body().catch(() => null)) ?? Buffer.alloc(0);
    expect(JSON.stringify(await response?.allHeaders()) + body.toString('utf8')).not.toContain(key);
  }
  const kept = await page.evaluate(() =>
    JSON.stringify([document.documentElement.outerHTML, Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept).not.toContain('rwk_');
}
