import { sized } from '@retainwise/platform/testing';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from './support/chromium.ts';
import { panelForTests } from './support/panel-for-tests.ts';
import { expectAccessible, expectNoSidewaysScroll, takeScreenshot } from './support/test-panel.ts';

const chromium = findChromium();
const NARROW = { width: 375, height: 740 };

/** What is pressed on the way, in each language, and a word of a finding and of a reason. */
const JOURNEYS = [
  ['de', 'Weiter', /Kunden bewerten$/, 'Gefährdete Kunden', /Spalte „/, /Abwanderungsrisiko innerhalb von 90 Tagen/],
  ['fr', 'Continuer', /^Évaluer \d+ clients$/, 'Clients à risque', /colonne « /, /Risque d’attrition .* sous 90 jours/],
  ['es', 'Continuar', /^Evaluar \d+ clientes$/, 'Clientes en riesgo', /columna «/, /Riesgo de abandono .* en 90 días/],
  ['pt', 'Continuar', /^Avaliar \d+ clientes$/, 'Clientes em risco', /coluna “/, /Risco de churn .* em 90 dias/],
  [
    'it',
    'Continua',
    /^Valuta \d+ clienti$/,
    'Clienti a rischio',
    /colonna “/,
    /Rischio di abbandono .* entro 90 giorni/,
  ],
  ['nl', 'Verder', /klanten beoordelen$/, 'Klanten met risico', /kolom ‘/, /opzegrisico binnen 90 dagen/],
] as const;

/** English that no other language of the widget has. */
const ENGLISH = /\b(the|customers?|rows?|column|values?|churn risk|your|months?|yes|which)\b/i;

/** Two columns that could both be logins, a tenure whose unit is open, a status that may mean two things. */
const TABLE = [
  'customer_id;login count;logins;mrr;contract;tenure;Status;note\n',
  ...Array.from(
    { length: 60 },
    (_, i) =>
      `c${i};${i};${i + 1};${i === 7 ? -5 : 20 + i};monthly;${1 + (i % 12)};` +
      `${i % 9 === 0 ? 'canceled' : i % 7 === 0 ? 'paused' : 'active'};\n`,
  ),
].join('');

/** Texts that do not fit where they stand, and texts in English; what a person has written is in neither. */
function lookAt(page: Page): Promise<{ readonly clipped: string[]; readonly texts: string[] }> {
  return page.evaluate(() => {
    const clipped: string[] = [];
    const texts: string[] = [];
    const visit = (node: Element | ShadowRoot): void => {
      for (const element of node.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (!(element instanceof HTMLElement) || element.offsetParent === null) continue;
        const own = [...element.childNodes].some(
          ({ nodeType, data }: ChildNode & { data?: string }) => nodeType === 3 && data?.trim(),
        );
        const isHidden = element.closest('.rw-hidden, code, .rw-scroll, option, select') !== null;
        if (!own || isHidden || !element.closest('.rw-root')) continue;
        texts.push(element.textContent);
        // Hidden from eyes, where there is one pixel.
        if (
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).display !== 'inline'
        )
          clipped.push(`${element.className} ${element.textContent} ${element.scrollWidth} > ${element.clientWidth}`);
      }
    };
    visit(document.body);
    return { clipped, texts };
  });
}

describe.skipIf(chromium === null)('the widget in other languages', () => {
  const { visit } = panelForTests(chromium);

  /** The page says its language as its owner would. */
  async function open(attributes: string): Promise<Page> {
    const { page } = await visit('/sign-in-first');
    await page.setViewportSize(NARROW);
    await page.route(/\/upload$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('lang="en"', attributes) });
    });
    await page.goto(new URL('/upload', page.url()).href);
    return page;
  }
  async function expectInLanguage(page: Page, name: string): Promise<void> {
    const { clipped, texts } = await lookAt(page);
    await takeScreenshot(page, name);
    expect(clipped).toEqual([]);
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual([]);
    await expectNoSidewaysScroll(page);
  }

  it.each(JOURNEYS.slice(0, sized(1, JOURNEYS.length)))(
    'goes through the journey in %s without a word of English, and nothing is cut off on a telephone',
    async (code, next, score, risky, finding, sentence) => {
      const page = await open(`lang="${code}"`);
      await page.locator('.rw-drop').waitFor();
      await expectInLanguage(page, `${code}-1-upload`);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('.rw-drop .rw-button').click(),
      ]);
      await chooser.setFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
      await page.locator('.rw-columns').waitFor();
      await expectInLanguage(page, `${code}-2-columns`);
      await page.getByRole('button', { name: next, exact: true }).click();
      await page.locator('.rw-findings').waitFor();
      expect(await page.locator('.rw-finding-message').filter({ hasText: finding }).count()).toBeGreaterThan(0);
      await expectInLanguage(page, `${code}-3-check`);
      await page.getByRole('button', { name: score }).click();
      await page.getByRole('heading', { name: risky }).waitFor();
      await page.locator('.rw-expand').first().click();
      await page.getByText(sentence).first().waitFor();
      await expectInLanguage(page, `${code}-4-results`);
      await expectAccessible(page);
    },
  );

  it('is mirrored in a page that is read from right to left, and nothing lies over anything', async () => {
    const page = await open('lang="en" dir="rtl"');
    await page.locator('.rw-drop').waitFor();
    const boxes = await page.locator('.rw-step').evaluateAll((steps) =>
      steps.map((step) => {
        const { left, right } = step.getBoundingClientRect();
        return { left, right };
      }),
    );
    for (const [i, box] of boxes.slice(1).entries()) expect(box.right).toBeLessThanOrEqual(boxes[i]!.left + 1);
    await expectNoSidewaysScroll(page);
    await takeScreenshot(page, 'rtl-1-upload');
  });
});
