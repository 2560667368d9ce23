import { describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { step } from './support/journey.ts';
import { panelForTests } from './support/panel-for-tests.ts';
import { expectAccessible } from './support/test-panel.ts';

const chromium = findChromium();

describe.skipIf(chromium === null)('the switch “Score on this computer”', () => {
  const { visit } = panelForTests(chromium);

  it('scores without a request, and leaves nothing in the address', async () => {
    const { page, complaints, requests } = await visit('/upload');
    await page.getByRole('switch', { name: 'Score on this computer' }).check();
    await step(page, 'Score your customers on this computer').waitFor();
    await expectAccessible(page);
    const before = requests.length;
    await page.getByRole('button', { name: 'Try it with generated customers' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: /^Score [\d,]+ customers$/ }).click();
    await step(page, 'Customers at risk').waitFor();
    await expectAccessible(page);
    expect(requests.slice(before).map((request) => request.url())).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);

    await page.getByRole('switch', { name: 'Score on this computer' }).uncheck();
    await step(page, 'Upload your customers').waitFor();
  });
});
