import { listen } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { panelForTests } from './support/panel-for-tests.ts';
import {
  expectAccessible,
  expectAccessibleColours,
  expectNoSidewaysScroll,
  takeScreenshot,
} from './support/test-panel.ts';

const chromium = findChromium();
const VIEWS = [
  ['/', 'Churn risk'],
  ['/upload', 'Churn risk'],
  ['/history', 'History'],
  ['/about', 'About this example'],
] as const;

describe.skipIf(chromium === null)('the panel around the widget', () => {
  const { panel, visit } = panelForTests(chromium);

  it.each(['light', 'dark'] as const)(
    'shows every view in the %s without a fault that axe knows',
    async (colorScheme) => {
      for (const [address, title] of VIEWS) {
        const { page, complaints } = await visit(address, { colorScheme });
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.getByText('Loading').first().waitFor({ state: 'detached' });
        await (colorScheme === 'light' ? expectAccessible(page) : expectAccessibleColours(page));
        expect(complaints).toEqual([]);
        await takeScreenshot(page, `frame${address.replaceAll('/', '-')}-${colorScheme}`);
      }
    },
  );

  it('fits a window of 375 pixels', async () => {
    for (const [address, title] of VIEWS) {
      const { page } = await visit(address, { viewport: { width: 375, height: 740 } });
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await expectNoSidewaysScroll(page);
      await takeScreenshot(page, `frame${address.replaceAll('/', '-')}-375`);
    }
  });

  it('says honestly that nothing has been scored, and how to change that', async () => {
    const { page } = await visit('/history');
    await page.getByText('Nothing has been scored yet.').waitFor();
  });

  it('goes from view to view without loading the page again, and back', async () => {
    const { page, requests } = await visit();
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/history');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Churn risk' }).waitFor();
    expect(requests.filter((request) => request.resourceType() === 'document')).toHaveLength(1);
  });

  it('follows the system until told otherwise, and remembers what it was told', async () => {
    const ground = () => getComputedStyle(document.body).backgroundColor;
    const { page } = await visit('/', { colorScheme: 'dark' });
    const dark = await page.evaluate(ground);
    await page.getByRole('radio', { name: 'Light' }).check();
    const light = await page.evaluate(ground);
    expect(light).not.toBe(dark);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(ground)).toBe(light);
    await page.getByRole('radio', { name: 'System' }).check();
    expect(await page.evaluate(ground)).toBe(dark);
  });

  it('refuses a write from another origin, even with the session at hand', async () => {
    const { page } = await visit();
    const answer = await page.context().request.post(`${panel().url}/api/retainwise/v1/uploads?filename=x.csv`, {
      data: 'customer_id\nc1\n',
      headers: { 'content-type': 'text/csv', origin: 'https://evil.example' },
    });
    expect(answer.status()).toBe(403);
    const { data } = (await (await panel().api.call('/v1/uploads')).json()) as { data: unknown[] };
    expect(data).toEqual([]);
  });

  it('does nothing for a page of another site, and shows itself in no frame of it', async () => {
    // The same machine under another name is another site.
    const attacker = await listen(
      (_request, response) =>
        response.setHeader('content-type', 'text/html').end(`<!doctype html><iframe src="${panel().url}"></iframe>`),
      { host: 'localhost', port: 0, logger: silentLogger() },
    );
    try {
      const { page } = await visit();
      await page.goto(attacker.url);
      const failure = page.waitForEvent('requestfailed', (request) => request.url().includes('/v1/uploads'));
      await page.evaluate(
        (url) =>
          fetch(`${url}/api/retainwise/v1/uploads?filename=x.csv`, {
            method: 'POST',
            body: 'customer_id\nc1\n',
            credentials: 'include',
            mode: 'no-cors',
          }).catch(() => null),
        panel().url,
      );
      // The panel answered, and told the browser that the answer is for its own page only.
      expect((await failure).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin');
      const { data } = (await (await panel().api.call('/v1/uploads')).json()) as { data: unknown[] };
      expect(data).toEqual([]);
      expect(await page.frames()[1]!.locator('text=Northwind').count()).toBe(0);
    } finally {
      await attacker.close(0);
    }
  });

  it('does not answer under a foreign host name', async () => {
    const { page } = await visit();
    const answer = await page.context().request.get(panel().url, { headers: { host: 'evil.example' } });
    expect(answer.status()).toBe(403);
    expect(await answer.text()).not.toContain('<html');
  });

  it('keeps the session out of reach of scripts', async () => {
    const { page } = await visit();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
  });
});
