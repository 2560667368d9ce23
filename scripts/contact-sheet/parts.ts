import type { Page } from 'playwright-core';

/** What is shown, and what somebody does until it looks as it is to be photographed. */
export type Part = (page: Page) => Promise<void>;

/** With a question, rows that cannot be scored, and values that no customer can have. */
const FILE = [
  'customer_id,company,login count,logins,mrr,contract,tenure,plan,Last seen\n',
  ...Array.from({ length: 120 }, (_, i) =>
    [
      i === 11 ? '' : `c${1000 + i}`,
      `Firm ${i}`,
      i,
      i + 1,
      i === 7 ? -50 : 20 + 7 * i,
      i % 3 === 0 ? 'annual' : 'monthly',
      i === 31 ? 'soon' : 1 + (i % 40),
      ['Basic', 'Pro', 'Enterprise'][i % 3],
      `2026-0${1 + (i % 5)}-1${i % 9}\n`,
    ].join(','),
  ),
].join('');

const shows =
  (selector: string): Part =>
  (page) =>
    page.locator(selector).first().waitFor();

async function toColumns(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.locator('.rw-columns').waitFor();
}

async function toCheck(page: Page): Promise<void> {
  await toColumns(page);
  await page.locator('.rw-actions .rw-primary').click();
  await page.locator('.rw-findings').waitFor();
}

const leavers = { name: 'left.csv', mimeType: 'text/csv', buffer: Buffer.from('customer_id,left on\nc1,2026-05-02\n') };

async function tellLeavers(page: Page, until: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(leavers);
  await page.locator(until).first().waitFor();
}

async function chooseFile(page: Page, until: string): Promise<void> {
  const buffer = Buffer.alloc(9_400_000, FILE);
  await page.locator('input[type=file]').setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer });
  await page.locator(until).first().waitFor();
}

async function toLeavers(page: Page): Promise<void> {
  await page.locator('.rw-choice-row input').nth(1).check();
}

async function toLeaversFile(page: Page, until: string): Promise<void> {
  await toLeavers(page);
  await tellLeavers(page, until);
}

/** What is photographed in each language: every screen that somebody comes to who has no problem. */
export const MAIN_PARTS = [
  ...['dashboard', 'details', 'tables', 'risk', 'report', 'upload', 'leavers-asks', 'leavers-told'],
  ...['journey-columns', 'journey-corrections', 'journey-results'],
] as const;

export const PARTS: Readonly<Record<string, Part>> = {
  dashboard: shows('.rw-change-list'),
  async details(page) {
    await page.locator('.rw-work-acts [aria-expanded]').first().click();
    await page.locator('.rw-work-form').waitFor();
  },
  async tables(page) {
    const asTable = page.locator('.rw-as-table');
    await asTable.nth(2).waitFor();
    for (const toggle of await asTable.all()) await toggle.click();
  },
  async columns(page) {
    await page.locator('.rw-column-menu summary').click();
    const unchosen = page.locator('.rw-check input:not(:checked)');
    while ((await unchosen.count()) > 0) await unchosen.first().check();
  },
  async print(page) {
    await page.locator('.rw-change-list').waitFor();
    await page.emulateMedia({ media: 'print' });
  },
  empty: shows('.rw-first'),
  failed: shows('.rw-problem'),
  expired: shows('.rw-problem'),
  offline: shows('.rw-problem'),
  loading: shows('.rw-skeleton'),
  risk: shows('.rw-timeline'),
  report: shows('.rw-curve'),
  async 'report-told'(page) {
    const buffer = Buffer.from('customer_id,left on\nc1,2026-05-02\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'left.csv', mimeType: 'text/csv', buffer });
    await page.locator('.rw-told').waitFor();
    await page.locator('.rw-as-table').click();
  },
  'report-waiting': shows('.rw-report-figures'),
  'report-nothing': shows('.rw-first'),
  'report-failed': shows('.rw-problem'),
  'report-expired': shows('.rw-problem'),
  'report-loading': shows('.rw-skeleton'),
  'report-few': shows('.rw-report-figures'),
  'report-asks': (page) => tellLeavers(page, 'form[aria-label]'),
  'report-undated': (page) => tellLeavers(page, '[role=status] p'),
  upload: shows('.rw-drop'),
  'upload-complete': shows('.rw-complete'),
  'upload-sending': (page) => chooseFile(page, '.rw-progress'),
  'upload-expired': (page) => chooseFile(page, '.rw-problem'),
  'upload-offline': (page) => chooseFile(page, '.rw-problem'),
  scoring: shows('.rw-progress'),
  leavers: toLeavers,
  'leavers-sending': (page) => toLeaversFile(page, '.rw-progress'),
  'leavers-asks': (page) => toLeaversFile(page, 'form[aria-label]'),
  'leavers-undated': (page) => toLeaversFile(page, '[role=status] p'),
  'leavers-told': (page) => toLeaversFile(page, '.rw-told'),
  'leavers-expired': (page) => toLeaversFile(page, '.rw-problem'),
  'journey-columns': toColumns,
  'journey-check': toCheck,
  async 'journey-corrections'(page) {
    await toCheck(page);
    await page.locator('.rw-corrections summary').click();
    await page.locator('.rw-correct').waitFor();
  },
  async 'journey-results'(page) {
    await toCheck(page);
    await page.locator('.rw-actions .rw-primary').click();
    await page.locator('.rw-expand').first().click();
  },
};
