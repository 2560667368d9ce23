import { generateSampleCsv } from '@retainwise/core';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { PrivateClient } from '../../packages/react-widget/src/private/types.ts';
import { findChromium, launchChromium } from '../../packages/standalone/test/admin-panel/support/chromium.ts';
import { servePrivatePage } from '../../packages/standalone/test/private-mode/support/private-page.ts';
import { cpuSecondsOf, descendantsOf, NOT_MEASURED, peakMegabytesOf } from './cpu-seconds.ts';

/**
 * Private mode in a real Chromium: a file of sample customers is mapped and checked, then scored with exact reasons,
 * kept for pages and written as CSV, all in one worker of a page. Prints one JSON line. CPU time is that of all
 * processes of the browser.
 */
const rows = z.coerce.number().int().positive().parse(process.argv[2]);

const measured = z.object({
  accepted: z.number(),
  inputBytes: z.number(),
  outputBytes: z.number(),
  checkMs: z.number(),
  scoreMs: z.number(),
  pageMs: z.number(),
  searchMs: z.number(),
});

const chromium = findChromium();
if (chromium === null) throw new Error('No Chromium was found. Install one, or name it with CHROMIUM_PATH.');
const folder = await mkdtemp(join(tmpdir(), 'retainwise-private-'));
const site = await servePrivatePage(folder);
const browser = await launchChromium(chromium);
try {
  const page = await browser.newPage();
  await page.goto(`${site.url}?bare`);
  // A file on the disk, as a person chooses it: of that, nothing is in the memory that is measured.
  const path = join(folder, 'customers.csv');
  await writeFile(path, generateSampleCsv({ rows }));
  // The engine is warm in nobody's first file; so it is not here.
  await page.evaluate(prepare);
  await page.locator('input').setInputFiles(path);
  const processes = existsSync('/proc/self/stat') ? descendantsOf(process.pid) : [];
  const cpu = (): number => processes.reduce((sum, pid) => sum + (cpuSecondsOf(pid) ?? 0), 0);
  const before = cpu();
  const checked = await page.evaluate(check);
  const between = cpu();
  const scored = await page.evaluate(score);
  const used = cpu() - between;
  const figures = measured.parse({ ...checked, ...scored, ...(await look(page)) });
  const perRow = (seconds: number): number | string =>
    processes.length === 0 ? NOT_MEASURED : Math.round((1e7 * seconds) / rows) / 10;
  process.stdout.write(
    `${JSON.stringify({
      bench: 'private',
      rows,
      rows_per_second: Math.round((1000 * rows) / figures.scoreMs),
      rows_per_second_with_check: Math.round((1000 * rows) / (figures.scoreMs + figures.checkMs)),
      score_cpu_us_per_row: perRow(used),
      check_cpu_us_per_row: perRow(between - before),
      peak_mb_of_page_and_worker: Math.max(0, ...processes.map((pid) => peakMegabytesOf(pid) ?? 0)),
      ...figures,
      load: Math.round(10 * (loadavg()[0] ?? 0)) / 10,
    })}\n`,
  );
} finally {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
}

/** What the page keeps between the steps of the bench. */
interface Bench {
  readonly createPrivateClient: (options: object) => PrivateClient;
  client: PrivateClient;
  upload: string;
  prediction: string;
}

async function prepare(): Promise<void> {
  // as: the page has put it there
  const bench = globalThis as unknown as Bench;
  bench.client = bench.createPrivateClient({});
  await bench.client.ready();
  const input = document.createElement('input');
  input.type = 'file';
  document.body.append(input);
}

async function check(): Promise<{ checkMs: number; inputBytes: number }> {
  const bench = globalThis as unknown as Bench;
  const file = document.querySelector('input')?.files?.[0] ?? new Blob();
  const start = performance.now();
  bench.upload = (await bench.client.uploads.create(file)).id;
  return { checkMs: Math.round(performance.now() - start), inputBytes: file.size };
}

async function score(): Promise<{ scoreMs: number; accepted: number }> {
  const { client, upload } = globalThis as unknown as Bench;
  const start = performance.now();
  const { id } = await client.predictions.create({ upload_id: upload });
  const { rows_accepted } = await client.predictions.waitUntilDone(id);
  Object.assign(globalThis, { prediction: id });
  return { scoreMs: Math.round(performance.now() - start), accepted: rows_accepted ?? 0 };
}

async function look(page: Page): Promise<{ pageMs: number; searchMs: number; outputBytes: number }> {
  return page.evaluate(async () => {
    const { client, prediction } = globalThis as unknown as Bench;
    const start = performance.now();
    await client.predictions.results(prediction, { limit: 25 });
    const sorted = performance.now();
    await client.predictions.results(prediction, { limit: 25, search: 'ab' });
    const found = performance.now();
    const { size } = await (await client.predictions.download(prediction)).blob();
    return { pageMs: Math.round(sorted - start), searchMs: Math.round(found - sorted), outputBytes: size };
  });
}
