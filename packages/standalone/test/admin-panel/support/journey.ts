import type { Locator, Page } from 'playwright-core';
import { expectAccessible, expectAccessibleColours, expectNoSidewaysScroll, takeScreenshot } from './test-panel.ts';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 375, height: 740 };

/** The heading of the step that the widget is at. */
export function step(page: Page, name: string): Locator {
  return page.getByRole('heading', { name });
}

/** Looks at what is shown now in the light, in the dark and on a telephone. */
export async function inspect(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await (colorScheme === 'light' ? expectAccessible(page) : expectAccessibleColours(page));
    await takeScreenshot(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  await takeScreenshot(page, `${name}-375`);
  await page.setViewportSize(WIDE);
}

/** Presses Tab until the focus is where it should be, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === (element.getRootNode() as Document | ShadowRoot).activeElement))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

/** Holds the answers to requests that match until they are let go, so that what is shown meanwhile can be looked at. */
export async function hold(page: Page, url: RegExp, method: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(url, async (route) => {
    if (route.request().method() === method) await held;
    await route.fallback();
  });
  return letGo;
}
