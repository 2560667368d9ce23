import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchChromium } from '../admin-panel/support/chromium.ts';
import { expectAccessible, expectNoSidewaysScroll, takeScreenshot } from '../admin-panel/support/test-panel.ts';
import { startHostPage, type HostPage, type HostPageOptions } from './support/host-page.ts';

const chromium = findChromium();

const REACT = `
  import { createRoot } from 'react-dom/client';
  import { ChurnDashboard, CustomerRisk, RetainWiseProvider, RiskBadge } from '@retainwise/react-widget';
  import { fakeClient } from './fake-client.ts';
  createRoot(document.getElementById('root')).render(
    <RetainWiseProvider client={fakeClient()} locale="en-US">
      <p>Acme Ltd <RiskBadge customerId="c1004" /></p>
      <ChurnDashboard />
    </RetainWiseProvider>,
  );`;
const ELEMENTS = `
  import { defineRetainWiseElements } from '@retainwise/react-widget/element';
  import { fakeClient } from './fake-client.ts';
  // Set before the elements are known, as a page may do.
  for (const element of document.querySelectorAll('retainwise-dashboard, retainwise-customer-risk'))
    element.client = fakeClient();
  defineRetainWiseElements();
  document.addEventListener('retainwise-customer', ({ detail }) => { document.title = detail.customerId; });`;
/** Everything that a page has ever done to those who are guests in it. */
const HOSTILE = `
  html { font-size: 10px; }
  * { all: unset !important; color: magenta !important; font-size: 40px !important; letter-spacing: 1em !important; }
  div, li, table, button { display: inline !important; position: absolute !important; margin: 99px !important; }
  body { text-transform: uppercase !important; line-height: 5 !important; word-break: break-all !important; }`;

describe.skipIf(chromium === null)('parts in pages of others', () => {
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
  async function visit(
    host: HostPageOptions,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const server: HostPage = await startHostPage(host);
    opened.push(() => server.close());
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    opened.push(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.goto(server.url);
    await page.locator('.rw-change-list').first().waitFor();
    return { page, complaints };
  }
  /** Where and how things are, as far as a person sees it. */
  const looks = (page: Page) =>
    page.evaluate(() => {
      const root = [...document.querySelectorAll('.rw-host')]
        .map((host) => host.shadowRoot)
        .find((shadow) => shadow?.querySelector('.rw-work'));
      const of = (selector: string) => {
        const element = root?.querySelector(selector);
        if (!element) throw new Error(`${selector} is not there.`);
        const { color, fontSize, display, textTransform, letterSpacing, lineHeight, textAlign, wordBreak } =
          getComputedStyle(element);
        return { color, fontSize, display, textTransform, letterSpacing, lineHeight, textAlign, wordBreak };
      };
      return ['.rw-heading', '.rw-card', '.rw-small', '.rw-big', '.rw-quiet', '.rw-work-item', '.rw-select'].map(of);
    });

  it('look the same in a hostile page as in a friendly one, under a strict policy', async () => {
    const friendly = await visit({ code: REACT });
    const expected = await looks(friendly.page);
    expect(friendly.complaints).toEqual([]);
    const hostile = await visit({ code: REACT, styles: HOSTILE });
    expect(await looks(hostile.page)).toEqual(expected);
    expect(hostile.complaints).toEqual([]);
    await takeScreenshot(hostile.page, 'embedded-hostile');
  });

  it('do not change the page around them', async () => {
    const { page } = await visit({
      code: REACT,
      styles: 'h2 { color: rgb(1, 2, 3); }',
      body: '<h2>Mine</h2><div id="root"></div>',
    });
    expect(await page.locator('body > h2').evaluate((heading) => getComputedStyle(heading).color)).toBe('rgb(1, 2, 3)');
    expect(await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length)).toBe(1);
  });

  it('read from right to left where the page does, and at twice the size on a telephone', async () => {
    const { page } = await visit(
      { code: REACT, html: 'lang="ar" dir="rtl"', styles: 'body { margin: 0; }' },
      { viewport: { width: 640, height: 900 }, deviceScaleFactor: 2 },
    );
    const [name, money] = await Promise.all(
      ['.rw-work-who', '.rw-work-money'].map((selector) => page.locator(selector).first().boundingBox()),
    );
    expect(name!.x).toBeGreaterThan(money!.x);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await takeScreenshot(page, 'embedded-rtl-320');
  });

  it('are elements in a page without React, with properties that were set before, attributes and events', async () => {
    const { page, complaints } = await visit({
      code: ELEMENTS,
      body:
        '<h1>Host</h1><main><retainwise-dashboard locale="en-US" capacity="3" theme="dark"></retainwise-dashboard>' +
        '<retainwise-customer-risk locale="en-US" customer-id="c1004"></retainwise-customer-risk></main>',
    });
    const list = page.getByRole('region', { name: 'Who to call first' });
    expect(await list.getByRole('listitem').count()).toBe(3);
    await list.getByRole('button', { name: 'Acme Ltd', exact: true }).click();
    await expect.poll(() => page.title()).toBe('c1000');
    await page.getByText('Every customer starts at 20%').first().waitFor();
    await page.locator('retainwise-dashboard').evaluate((element) => element.setAttribute('locale', 'de-DE'));
    await page.getByText('Alle', { exact: true }).first().waitFor();
    await page.locator('retainwise-dashboard').evaluate((element) => element.remove());
    expect(await list.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are without a fault that axe knows', async () => {
    const { page } = await visit({ code: REACT, body: '<header><h1>Host</h1></header><main id="root"></main>' });
    await expectAccessible(page);
  });
});
