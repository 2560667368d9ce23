/**
 * The picture of the README: the admin panel with the dashboard after four uploads of generated customers, a week
 * apart. `npm run panel-picture -- docs/admin-panel.png`, when what it shows has changed.
 */
import { generateSampleCsv } from '@retainwise/core';
import { findChromium } from '../packages/standalone/test/admin-panel/support/chromium.ts';
import { startTestPanel } from '../packages/standalone/test/admin-panel/support/test-panel.ts';
import { scoredByApi } from '../packages/standalone/test/admin-panel/support/scored-by-api.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the file of the picture: npm run panel-picture -- docs/admin-panel.png');
const chromium = findChromium({ ...process.env, REQUIRE_BROWSER: '1' });
if (chromium === null) throw new Error('A Chromium is needed.');

const WEEKS = ['2026-05-25', '2026-06-01', '2026-06-08', '2026-06-15'];
/** More than the page is high, so that the picture ends with it. */
const VIEWPORT = { width: 1280, height: 1180 };

/** Some use it less from week to week, some come back, some leave and some join. */
function fileOf(week: number): string {
  const [header = '', ...lines] = generateSampleCsv({ rows: 480 }).trimEnd().split('\n');
  const columns = header.split(',');
  const [usage, idle] = ['feature_usage_score', 'days_since_last_activity'].map((name) => columns.indexOf(name));
  if (usage === undefined || idle === undefined) throw new Error('The generated customers have other columns.');
  const kept = lines.filter((_, i) => !(i % 61 === 7 && week > 2) && !(i % 47 === 5 && week < 3));
  const rows = kept.map((line, i) => {
    const cells = line.split(',');
    const turn = i % 19 === 4 ? week : i % 23 === 9 ? WEEKS.length - 1 - week : 0;
    cells[usage] = String(Math.max(0, Number(cells[usage]) - 18 * turn));
    cells[idle] = String(Number(cells[idle]) + 21 * turn);
    return cells.join(',');
  });
  return [header, ...rows].join('\n');
}

const panel = await startTestPanel(chromium);
try {
  const currency = await panel.api.call('/v1/account', {
    method: 'PATCH',
    body: JSON.stringify({ currency: 'USD' }),
    headers: { 'content-type': 'application/json' },
  });
  if (!currency.ok) throw new Error(`The currency was refused: ${await currency.text()}`);
  for (const [week, asOf] of WEEKS.entries()) await scoredByApi(panel.api, fileOf(week), asOf);
  const { page } = await panel.open('/', { viewport: VIEWPORT, colorScheme: 'light' });
  await page.locator('.rw-change-list').waitFor();
  await page.locator('.rw-work-item').first().waitFor();
  await page.screenshot({ path });
} finally {
  await panel.close();
}
