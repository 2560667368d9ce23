import { buildAdminPanel, createAdminPanel } from '@retainwise/example-admin-panel';
import { listen } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { createClerkInstance } from '@retainwise/server/testing';
import type { Browser, Page, Request } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { findChromium, launchChromium } from './support/chromium.ts';
import { FRONTEND_API, PUBLISHABLE_KEY, standInForClerk, type ClerkStandIn } from './support/clerk-stand-in.ts';
import { hold, inspect, step, tabTo } from './support/journey.ts';

const chromium = findChromium();

const MEMBERS = {
  'olga@example.com': { userId: 'user_olga', organizations: { org_acme: 'admin', org_zeta: 'member' } },
  'vera@example.com': { userId: 'user_vera', organizations: { org_acme: 'viewer' } },
} as const;

interface Visit {
  readonly page: Page;
  readonly clerk: ClerkStandIn;
  readonly requests: readonly Request[];
}

describe.skipIf(chromium === null)('the panel of people who sign in with Clerk', { timeout: 180_000 }, () => {
  let url: string;
  let api: TestApi;
  let browser: Browser;
  let instance: ReturnType<typeof createClerkInstance>;
  const visited: Visit[] = [];
  beforeAll(async () => {
    if (chromium === null) return undefined;
    const { assetsDir } = await buildAdminPanel();
    const made: { panel?: ReturnType<typeof createAdminPanel> } = {};
    // Tokens name the page that they are for, so its address must be known before the API starts.
    const server = await listen((request, response) => void made.panel?.(request, response), {
      host: '127.0.0.1',
      port: 0,
      logger: silentLogger(),
    });
    ({ url } = server);
    instance = createClerkInstance({ authorizedParties: [url] });
    api = await startTestApi({}, { clerk: instance.config });
    const worker = await api.startWorker();
    made.panel = createAdminPanel({ apiBaseUrl: api.url, assetsDir, clerkPublishableKey: PUBLISHABLE_KEY });
    browser = await launchChromium(chromium);
    return async () => {
      await browser.close();
      await server.close(1_000);
      await worker.stop({ graceMs: 5_000 });
      await api.close();
    };
  });
  afterEach(async () => {
    await Promise.all(visited.splice(0).map(({ page }) => page.context().close()));
  });

  async function visit(): Promise<Visit> {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    const clerk = await standInForClerk(context, instance, MEMBERS, url);
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    visited.push({ page, clerk, requests });
    return { page, clerk, requests };
  }

  const signInHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Sign in to Northwind Metrics' });
  async function signIn(page: Page, email: keyof typeof MEMBERS): Promise<void> {
    await page.goto(`${url}/upload`);
    await signInHeading(page).waitFor();
    await page.getByLabel('Email address').fill(email);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Churn risk' }).waitFor();
  }
  const nothingYet = (page: Page) => page.getByText('Nothing has been scored yet');

  it('signs somebody in with the keyboard alone, scores in their name, and forgets all when they leave', async () => {
    const { page, clerk, requests } = await visit();
    const letGo = await hold(page, new RegExp(`^https://${FRONTEND_API}/v1/client`), 'POST');
    await page.goto(`${url}/upload`);
    await page.getByRole('status').getByText('Opening').waitFor();
    await inspect(page, 'clerk-1-opening');
    letGo();
    await signInHeading(page).waitFor();
    await inspect(page, 'clerk-2-signed-out');
    await tabTo(page, page.getByLabel('Email address'));
    await page.keyboard.type('olga@example.com');
    await page.keyboard.press('Enter');
    await nothingYet(page).waitFor();
    await inspect(page, 'clerk-3-signed-in');

    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await page.getByRole('button', { name: 'Continue' }).click({ timeout: 60_000 });
    await page.getByRole('button', { name: /^Score \d+ customers$/ }).click();
    await step(page, 'Customers at risk').waitFor({ timeout: 60_000 });
    const toApi = requests.filter((request) => request.url().includes('/api/retainwise/'));
    expect(toApi.length).toBeGreaterThan(4);
    for (const request of toApi) {
      const authorization = (await request.allHeaders())['authorization'] ?? '';
      expect(clerk.tokens).toContain(authorization.replace('Bearer ', ''));
    }
    const { accountId, id } = (await api.database.people.signIn(
      { userId: 'user_olga', organizationId: 'org_acme', name: '' },
      'known',
    ))!;
    const { rows } = await api.database.uploads.listPage({ accountId, reference: null, limit: 10, cursor: null });
    expect(rows).toMatchObject([{ userId: id }]);
    expect(page.url()).toContain('?prediction=');

    // Another organisation is another panel, with nothing of the first.
    const whomToCall = page.getByRole('region', { name: 'Who to call first' }).getByRole('listitem');
    await page.getByLabel('Organization').selectOption('org_zeta');
    await page.getByText('No customers scored yet').waitFor();
    expect(page.url()).toBe(`${url}/`);
    await page.getByLabel('Organization').selectOption('org_acme');
    await whomToCall.first().waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await signInHeading(page).waitFor();
    expect(page.url()).toBe(`${url}/`);
    expect(await whomToCall.count()).toBe(0);
    expect(await page.context().cookies(url)).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage].map(Object.entries)));
    for (const token of clerk.tokens) expect(kept).not.toContain(token.slice(-40));
    expect(new Set(requests.map((request) => new URL(request.url()).host))).toEqual(
      new Set([new URL(url).host, FRONTEND_API]),
    );
    await page.reload();
    await signInHeading(page).waitFor();
  });

  it('shows a viewer what there is, and says why a change is refused', async () => {
    const { page } = await visit();
    await signIn(page, 'vera@example.com');
    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await page.getByText('Permission missing').waitFor();
    await page.getByText('ERR-1006').waitFor();
    await inspect(page, 'clerk-4-no-access');
    const account = (await api.database.people.signIn(
      { userId: 'user_vera', organizationId: 'org_acme', name: '' },
      'known',
    ))!.accountId;
    const { rows } = await api.database.uploads.listPage({
      accountId: account,
      reference: null,
      limit: 10,
      cursor: null,
    });
    expect(rows.filter(({ userId }) => userId === null)).toEqual([]);
  });

  it('says so when the session has ended, and leads to a new sign-in', async () => {
    const { page, clerk } = await visit();
    await signIn(page, 'vera@example.com');
    clerk.hasEnded = true;
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('heading', { level: 1, name: 'Your session has ended' }).waitFor();
    await inspect(page, 'clerk-5-session-ended');
    await tabTo(page, page.getByRole('button', { name: 'Sign in again' }));
    await page.keyboard.press('Enter');
    await signInHeading(page).waitFor();
    clerk.hasEnded = false;
    await signIn(page, 'vera@example.com');
  });

  it('says so when Clerk cannot be reached', async () => {
    const { page } = await visit();
    await page.context().route(`https://${FRONTEND_API}/v1/**`, (route) => route.abort());
    await page.goto(`${url}/upload`);
    await page.getByRole('heading', { level: 1, name: 'Signing in is not possible at the moment' }).waitFor();
    await inspect(page, 'clerk-6-unreachable');
  });
});
