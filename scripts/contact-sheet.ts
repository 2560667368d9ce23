/**
 * Pictures of every part of the widget at three widths in both themes, with invented data, and one page with all of
 * them: `npm run contact-sheet -- DIRECTORY`. For whoever changes how something looks, to be looked at one by one.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium, launchChromium } from '../packages/standalone/test/admin-panel/support/chromium.ts';
import { startHostPage } from '../packages/standalone/test/embedding/support/host-page.ts';

const WIDTHS = [375, 768, 1280];
const THEMES = ['light', 'dark'] as const;
/** What is shown, and what is there when it has loaded. */
const PARTS = {
  dashboard: '.rw-change-list',
  details: '.rw-work-form',
  tables: '.rw-chart-table',
  empty: '.rw-first',
  failed: '.rw-problem',
  loading: '.rw-skeleton',
  risk: '.rw-line-chart',
  upload: '.rw-drop',
} as const;

const PAGE = `
  import { createRoot } from 'react-dom/client';
  import * as widget from '@retainwise/react-widget';
  import { fakeClient } from './fake-client.ts';
  const part = location.hash.slice(1);
  const client = fakeClient({ isEmpty: part === 'empty' });
  if (part === 'failed') client.dashboard.retrieve = () => Promise.reject(new Error('The network is gone.'));
  if (part === 'loading') client.dashboard.retrieve = () => new Promise(() => undefined);
  const ignore = () => undefined;
  createRoot(document.getElementById('root')).render(
    <widget.RetainWiseProvider client={client} locale="en-US">
      {part === 'risk' ? (
        <>
          <p>Acme Ltd <widget.RiskBadge customerId="c1004" /></p>
          <widget.CustomerRisk customerId="c1004" />
        </>
      ) : part === 'upload' ? (
        <widget.ChurnUpload />
      ) : (
        <widget.ChurnDashboard onUpload={ignore} onCustomer={ignore} />
      )}
    </widget.RetainWiseProvider>,
  );`;
const STYLES = `
  body { margin: 0; padding: 24px; background: light-dark(#f7f9f8, #0c1110); color: light-dark(#111, #eee);
    font-family: system-ui, sans-serif; }
  @media (max-width: 500px) { body { padding: 12px; } }`;

const directory = process.argv[2] ?? join(tmpdir(), 'retainwise-contact-sheet');
if (!relative(join(import.meta.dirname, '..'), directory).startsWith('..'))
  throw new Error('Pictures are not kept in the repository. Name a directory outside of it.');
const chromium = findChromium({ ...process.env, REQUIRE_BROWSER: '1' });
if (chromium === null) throw new Error('A Chromium is needed.');
await mkdir(directory, { recursive: true });
const host = await startHostPage({ code: PAGE, styles: STYLES });
const browser = await launchChromium(chromium);
const pictures: string[] = [];
try {
  for (const [part, selector] of Object.entries(PARTS))
    for (const width of WIDTHS)
      for (const colorScheme of THEMES) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${host.url}/#${part}`);
        if (part === 'details')
          await page
            .getByRole('button', { name: /^Note, owner and reasons/ })
            .first()
            .click();
        const asTable = page.getByRole('button', { name: /^Show as a table/ });
        if (part === 'tables') {
          await asTable.nth(2).waitFor();
          while ((await asTable.count()) > 0) await asTable.first().click();
        }
        await page.locator(selector).first().waitFor();
        const name = `${part}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: join(directory, name), fullPage: true });
        pictures.push(name);
        await page.close();
      }
} finally {
  await browser.close();
  await host.close();
}
const figures = pictures.map(
  (name) => `<figure><img src="${name}" width="300"><figcaption>${name}</figcaption></figure>`,
);
await writeFile(
  join(directory, 'index.html'),
  `<!doctype html><title>Contact sheet</title><body style="display:flex;flex-wrap:wrap">${figures.join('')}`,
);
console.log(`${pictures.length} pictures in ${directory}`);
