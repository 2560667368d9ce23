import AxeBuilder from '@axe-core/playwright';
import { buildAdminPanel, createAdminPanel, createSignInLinks } from '@retainwise/example-admin-panel';
import { silentLogger, sized } from '@retainwise/platform/testing';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { listen } from '@retainwise/platform';
import { startTestApi, type TestApi } from '../../support/test-api.ts';
import { launchChromium } from './chromium.ts';

type RunOnly = Readonly<{ type: 'tag' | 'rule'; values: string[] }>;

export interface TestPanel {
  readonly url: string;
  readonly api: TestApi;
  /** A link that signs in once. */
  newLink(): Promise<string>;
  /** A new browser profile's first page at an address of the panel, signed in. */
  open(address?: string, options?: BrowserContextOptions): Promise<PanelPage>;
  /** The same of somebody who has no session. */
  openSignedOut: TestPanel['open'];
  close(): Promise<void>;
}

export interface PanelPage {
  readonly page: Page;
  /** Everything that the page asked for, from its first byte on. */
  readonly requests: readonly Request[];
  /** What the page's console and the browser complained about. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** The admin panel before the real API, worker and database, in a real browser. */
export async function startTestPanel(chromiumPath: string): Promise<TestPanel> {
  const { assetsDir } = await buildAdminPanel();
  const api = await startTestApi();
  const worker = await api.startWorker();
  const signInLinks = createSignInLinks();
  const panel = createAdminPanel({ apiBaseUrl: api.url, apiKey: api.account.secret, assetsDir, signInLinks });
  const server = await listen(panel, { host: '127.0.0.1', port: 0, logger: silentLogger() });
  const signIn = await fetch(`${server.url}/sign-in`, {
    method: 'POST',
    headers: { origin: server.url },
    body: await signInLinks.issue(),
  });
  const [name = '', value = ''] = signIn.headers.getSetCookie()[0]?.split(/[=;]/) ?? [];
  const session = { name, value, url: server.url, httpOnly: true, sameSite: 'Strict' } as const;
  const browser = await launchChromium(chromiumPath);
  return {
    url: server.url,
    api,
    newLink: async () => `${server.url}/sign-in#code=${await signInLinks.issue()}`,
    open: (address = '/', options = {}) => openPage(browser, `${server.url}${address}`, options, session),
    openSignedOut: (address = '/', options = {}) => openPage(browser, `${server.url}${address}`, options),
    async close() {
      await browser.close();
      await server.close(1_000);
      await worker.stop({ graceMs: 5_000 });
      await api.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  session?: Parameters<BrowserContext['addCookies']>[0][number],
): Promise<PanelPage> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(20_000);
  if (session !== undefined) await context.addCookies([session]);
  const page = await context.newPage();
  const requests: Request[] = [];
  const complaints: string[] = [];
  // File dialogues are intercepted while somebody listens; one that is opened by a key comes before a later listener.
  page.on('filechooser', () => undefined);
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, requests, complaints, close: () => context.close() };
}

/** WCAG 2.2 A and AA, and axe's best practices. */
const RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Those of them that look at colours. */
const COLOUR_RULES: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Fails with axe's findings. */
export function expectAccessible(page: Page): Promise<void> {
  return expectNothingFound(page, RULES);
}

/** For a page that was looked at already and has only changed its colours; by all rules again at the full size. */
export function expectAccessibleColours(page: Page): Promise<void> {
  return expectNothingFound(page, sized(COLOUR_RULES, RULES));
}

async function expectNothingFound(page: Page, runOnly: RunOnly): Promise<void> {
  // The page has no frames, whose findings would have to be put together in another page, and only what is wrong is
  // described: both together take a quarter of the time for the same findings.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    })),
  ).toEqual([]);
}

/** Fails when the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}

/** Keeps a picture of the page where `SCREENSHOT_DIR` says, if it is set. */
export async function takeScreenshot(page: Page, name: string, { fullPage = true } = {}): Promise<void> {
  const directory = process.env['SCREENSHOT_DIR'];
  if (!directory) return;
  await mkdir(directory, { recursive: true });
  await page.screenshot({ path: join(directory, `${name}.png`), fullPage });
}
