import { generateSampleCsv } from '@retainwise/core';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { inspect, step, tabTo } from './support/journey.ts';
import { panelForTests } from './support/panel-for-tests.ts';
import { scoredByApi } from './support/scored-by-api.ts';
import { expectNoSidewaysScroll, takeScreenshot } from './support/test-panel.ts';

const chromium = findChromium();
const WEEKS = ['2026-03-02', '2026-03-09', '2026-03-16'];
const PLANS = ['Basic', 'Pro', 'Enterprise'];
const NAMES = generateSampleCsv({ rows: 120 })
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[1]);

/** A company of which some use less with each week, some come back, some go and some join. */
function fileOf(week: number): string {
  const rows = Array.from({ length: 120 }, (_, i) => i)
    .filter((i) => !(i % 17 === 3 && week > 1) && !(i > 112 && week < 2))
    .map((i) => {
      const idle = i % 9 === 0 ? 3 + 25 * week : i % 13 === 0 ? Math.max(1, 60 - 28 * week) : 2 + (i % 40);
      const isTroubled = idle > 30;
      const seats = 5 + (i % 20);
      const used = Math.round(seats * (isTroubled ? 0.1 : 0.8));
      return [
        `c${i}`,
        NAMES[i],
        PLANS[i % 3],
        i % 4 === 0 ? 'Germany' : 'France',
        50 + 13 * i,
        1 + (i % 36),
        i % 2 === 0 || i % 9 === 0 || i % 13 === 0 ? 'monthly' : 'annual',
        idle,
        seats,
        used,
        isTroubled ? 9 : i % 7,
      ];
    });
  const header =
    'customer_id,customer_name,plan,country,mrr,tenure_months,contract_type,last_activity_days_ago,' +
    'seats_purchased,seats_used,support_tickets';
  return [header, ...rows.map((cells) => cells.join(','))].join('\n');
}

describe.skipIf(chromium === null)('the dashboard in the panel', () => {
  const { panel, visit } = panelForTests(chromium);
  beforeAll(async () => {
    if (chromium === null) return;
    const { api } = panel();
    for (const [week, asOf] of WEEKS.entries()) await scoredByApi(api, fileOf(week), asOf);
  });
  const card = (page: Page, name: string): Locator => page.getByRole('region', { name });
  const opened = async (address = '/', options = {}) => {
    const visited = await visit(address, options);
    await step(visited.page, 'Customers at risk').waitFor();
    await card(visited.page, 'Who to call first').getByRole('listitem').first().waitFor();
    await card(visited.page, 'What changed').getByRole('listitem').first().waitFor();
    await visited.page.getByRole('table', { name: 'Customers at risk' }).waitFor();
    return visited;
  };

  it('tells who to call first, what is at stake and what changed, in both themes and on a telephone', async () => {
    const { page, complaints } = await opened();
    await card(page, 'At stake').getByText('Revenue at risk per year').waitFor();
    await card(page, 'What changed').getByText('Since Mar 9, 2026').waitFor();
    await card(page, 'Where the risk is').getByRole('button', { name: /Pro$/ }).waitFor();
    // docs/admin-panel.png is this picture.
    await page.setViewportSize({ width: 1280, height: 1180 });
    await takeScreenshot(page, 'admin-panel', { fullPage: false });
    await inspect(page, 'dashboard');
    await page.setViewportSize({ width: 768, height: 1000 });
    await expectNoSidewaysScroll(page);
    await takeScreenshot(page, 'dashboard-768');
    expect(complaints).toEqual([]);
  });

  it('keeps what became of a customer, by mouse, and takes it back', async () => {
    const { page } = await opened();
    const list = card(page, 'Who to call first');
    const item = list.getByRole('listitem').first();
    const name = (await item.locator('.rw-customer-name').textContent()) ?? '';
    await item.getByRole('button', { name: 'Left' }).click();
    await page.getByText(`${name}: Left.`).waitFor({ state: 'attached' });
    await page.reload();
    await list.getByRole('listitem').first().waitFor();
    expect(await list.getByRole('listitem').first().locator('.rw-customer-name').textContent()).not.toBe(name);
    await list.getByLabel('Show').selectOption('done');
    const done = list.getByRole('listitem').filter({ hasText: name });
    await done.getByRole('button', { name: `Undo for ${name}` }).click();
    await page.getByText(`Undone for ${name}.`).waitFor({ state: 'attached' });
    await list.getByLabel('Show').selectOption('to_do');
    await list.getByRole('listitem').filter({ hasText: name }).first().waitFor();
  });

  it('is worked through by the keyboard alone', async () => {
    const { page } = await opened();
    const list = card(page, 'Who to call first');
    const item = list.getByRole('listitem').nth(1);
    const name = (await item.locator('.rw-customer-name').textContent()) ?? '';
    await tabTo(page, item.getByRole('button', { name: new RegExp(`for ${name}$`) }));
    await page.keyboard.press('Enter');
    await tabTo(page, item.getByRole('textbox', { name: 'Note' }));
    await page.keyboard.type('Ask about the seats');
    await tabTo(page, item.getByRole('button', { name: 'Save' }));
    await page.keyboard.press('Enter');
    await page.getByText(`Saved for ${name}.`).waitFor({ state: 'attached' });
    const entries = (await (await panel().api.call('/v1/worklist')).json()) as {
      data: { entry: { note: string | null } }[];
    };
    expect(entries.data.map(({ entry }) => entry.note)).toContain('Ask about the seats');
    await inspect(page, 'dashboard-details');
  });

  it('keeps what is chosen over a reload, in the address', async () => {
    const { page } = await opened();
    await page.getByRole('radio', { name: /Recovered/ }).check();
    await card(page, 'Who to call first').getByLabel('I can call this week').fill('5');
    await expect.poll(() => new URL(page.url()).search).toBe('?churn.change=recovered&churn.call=5');
    await page.getByRole('radio', { name: 'Medium' }).check();
    await page.getByRole('button', { name: 'Revenue at risk' }).click();
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Confidence' }).check();
    await page.getByRole('checkbox', { name: 'Strongest reason' }).uncheck();
    await expect.poll(() => new URL(page.url()).searchParams.get('churn.columns')).toBe('risk,revenue,confidence');
    await page.reload();
    await expect.poll(() => card(page, 'Who to call first').getByRole('listitem').count()).toBe(5);
    expect(await page.getByRole('radio', { name: /Recovered/ }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Medium' }).isChecked()).toBe(true);
    const headings = page.getByRole('table', { name: 'Customers at risk' }).getByRole('columnheader');
    await expect
      .poll(async () => (await headings.allTextContents()).map((name) => name.replace(/[↓↑↕]/, '').trim()))
      .toEqual(['Customer', 'Churn risk', 'Revenue at risk', 'Confidence']);
    expect(await headings.nth(2).getAttribute('aria-sort')).toBe('descending');
  });

  it('loads the next customers by themselves while somebody scrolls, and prints all that are loaded', async () => {
    const { page } = await opened();
    const rows = page.getByRole('table', { name: 'Customers at risk' }).getByRole('rowheader');
    expect(await rows.count()).toBe(25);
    await rows.last().scrollIntoViewIfNeeded();
    await page.getByText(/^(\d+) of \1 customers$/).waitFor();
    const shown = await rows.count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await rows.count();
    expect(printed).toBeGreaterThanOrEqual(shown);
    await page.getByText(`${printed} of ${printed} customers`).waitFor();
  });

  it('filters by a segment, as the API does', async () => {
    const { page } = await opened();
    await card(page, 'Where the risk is')
      .getByRole('button', { name: /with Pro$/ })
      .click();
    const { data } = (await (await panel().api.call('/v1/predictions?limit=1')).json()) as { data: { id: string }[] };
    const { total } = (await (
      await panel().api.call(`/v1/predictions/${data[0]!.id}/results?segment_column=plan&segment_value=Pro`)
    ).json()) as { total: number };
    await page.getByText(new RegExp(`of ${total} customers`)).waitFor();
  });

  it('does not jump while it loads', async () => {
    const { page } = await visit('/');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
              if (!entry.hadRecentInput) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          const done = setInterval(() => {
            const root = document.querySelector('.rw-host')?.shadowRoot;
            if (!root?.querySelector('.rw-change-list')) return;
            clearInterval(done);
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
          }, 50);
        }),
    );
    // What the field calls good is below 0.1.
    expect(shift).toBeLessThan(0.1);
  });
});
