import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../admin-panel/support/chromium.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../admin-panel/support/test-panel.ts';
import { startHostPage } from './support/host-page.ts';

const chromium = findChromium();

/** A card with everything on it: judged scores, a picture, proposals and a question. */
const CLIENT = `
  import { fakeClient } from './fake-client.ts';
  import * as report from '../../../../react-widget/src/testing/report-data.ts';
  const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 50));
  const client = {
    ...fakeClient(),
    reportCard: { retrieve: () => later(report.answer) },
    outcomes: {
      proposals: { list: () => later({ questions: [report.question], data: report.proposals, next_cursor: null }) },
    },
  };`;
const REACT = `
  import { createRoot } from 'react-dom/client';
  import { ReportCard, RetainWiseProvider } from '@retainwise/react-widget';
  ${CLIENT}
  createRoot(document.getElementById('root')).render(
    <RetainWiseProvider client={client} locale="en-US"><ReportCard /></RetainWiseProvider>,
  );`;
const ELEMENT = `
  import { defineRetainWiseElements } from '@retainwise/react-widget/element';
  ${CLIENT}
  document.querySelector('retainwise-report-card').client = client;
  defineRetainWiseElements();`;
/** The title of the card is on the page itself. */
const STYLES = 'body { background: light-dark(#fff, #0c1110); color: light-dark(#111, #eee); }';
const MAIN = '<header><h1>Host</h1></header><main id="root"></main>';

describe.skipIf(chromium === null)('the report card in a page', () => {
  let browser: Browser;
  const opened: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    if (chromium === null) return undefined;
    browser = await launchChromium(chromium);
    return () => browser.close();
  });
  afterEach(async () => {
    for (const close of opened.splice(0).toReversed()) await close();
  });

  async function visit(code: string, body: string, options: BrowserContextOptions = {}): Promise<Page> {
    const server = await startHostPage({ code, body, styles: STYLES });
    opened.push(() => server.close());
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    opened.push(() => context.close());
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole('region', { name: 'Have they left?' }).waitFor();
    await page.getByRole('img', { name: /groups of customers/ }).waitFor();
    return page;
  }

  it.each([
    [375, 'light'],
    [375, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is without a fault that axe knows, and as wide as the page: %d px, %s', async (width, colorScheme) => {
    const page = await visit(REACT, MAIN, { viewport: { width, height: 900 }, colorScheme });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('is used with the keyboard alone, down to the table behind the picture', async () => {
    const page = await visit(REACT, MAIN);
    const asTable = page.getByRole('button', { name: /^Show as a table/ });
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      if (await asTable.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /^52\.0% 49\.0%/ }).waitFor();
  });

  it('is an element of pages without React, which may leave out what changes something', async () => {
    const html = '<main id="root"><retainwise-report-card locale="en-US"></retainwise-report-card></main>';
    const page = await visit(ELEMENT, html);
    const proposals = page.getByRole('region', { name: 'Have they left?' });
    await page.locator('retainwise-report-card').evaluate((element) => element.setAttribute('read-only', ''));
    await proposals.waitFor({ state: 'detached' });
    expect(await page.getByRole('region', { name: 'Tell us who left' }).count()).toBe(0);
  });
});
