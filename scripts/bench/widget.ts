import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { findChromium, launchChromium } from '../../packages/standalone/test/admin-panel/support/chromium.ts';
import { startHostPage } from '../../packages/standalone/test/embedding/support/host-page.ts';
import { withEsbuild } from '../checks/published/first-load.ts';
import { isBuilt, PUBLISHED } from '../checks/published/packages.ts';
import { PAGE, STYLES } from '../contact-sheet/page.ts';
import { PARTS } from '../contact-sheet/parts.ts';

/**
 * What people see and wait for, in a real Chromium: every screen of the contact sheet in both themes and at two widths,
 * looked at by axe (its rules about contrast included), and how much the page moves while it loads. One JSON line for
 * the screens, one for the sizes of what a page loads.
 */
const WIDTHS = [375, 1280];
const THEMES = ['light', 'dark'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Screens that load by themselves: what moves after somebody has acted does not count. */
const LOADED = new Set(['dashboard', 'risk', 'upload', 'empty', 'failed']);

/** As it goes into axe: a page with a title, a language and a main part. */
const BODY = '<main><h1>Customers</h1><div id="root"></div></main>';

const chromium = findChromium({ ...process.env, REQUIRE_BROWSER: '1' });
if (chromium === null) throw new Error('A Chromium is needed.');
const host = await startHostPage({ code: PAGE, styles: STYLES, body: BODY, withWorker: true });
const browser = await launchChromium(chromium);
let screens = 0;
let violations = 0;
let contrast = 0;
let layoutShift = 0;
try {
  for (const [part, show] of Object.entries(PARTS))
    for (const width of WIDTHS)
      for (const colorScheme of THEMES) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await page.addInitScript(watchShifts);
        await page.goto(`${host.url}/#${part}`);
        await show(page);
        if (LOADED.has(part)) layoutShift = Math.max(layoutShift, await shiftOf(page));
        if (part !== 'print') {
          const found = await violationsOf(page);
          for (const { id, nodes } of found)
            process.stderr.write(`${part} ${width} ${colorScheme}: ${id} ${nodes[0]?.target.join(' ') ?? ''}\n`);
          violations += found.length;
          contrast += found.filter(({ id }) => id === 'color-contrast').length;
          screens++;
        }
        await page.close();
      }
} finally {
  await browser.close();
  await host.close();
}
print({
  bench: 'widget',
  screens,
  axe_violations: violations,
  contrast_violations: contrast,
  layout_shift: Math.round(1_000 * layoutShift) / 1_000,
});

const conditions = PUBLISHED.every(isBuilt) ? [] : ['@retainwise/source'];
const kilobytes = async (page: string): Promise<number> => Math.round((await withEsbuild(page, conditions)) / 100) / 10;
print({
  bench: 'widget-size',
  widget_kb: await kilobytes(`import { RetainWise } from '@retainwise/sdk';
    import { RetainWiseWidget } from '@retainwise/react-widget'; globalThis.page = [RetainWise, RetainWiseWidget];`),
  sdk_kb: await kilobytes(`import { RetainWise } from '@retainwise/sdk'; globalThis.page = [RetainWise];`),
});

async function violationsOf(page: Page) {
  // One page without frames: see expectAccessible of the tests.
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return found;
}

interface Watched {
  shift: number;
}

function watchShifts(): void {
  // as: read below
  const watched = globalThis as unknown as Watched;
  watched.shift = 0;
  new PerformanceObserver((list) => {
    // as: the type of entries of this kind is not in the library of TypeScript
    for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
    })[])
      if (!hadRecentInput) watched.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** When nothing has been drawn for two frames. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve((globalThis as unknown as Watched).shift)));
      }),
  );
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
