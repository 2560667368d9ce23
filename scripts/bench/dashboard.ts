import { generateSampleCsv } from '@retainwise/core';
import { buildAdminPanel, createAdminPanel, createSignInLinks } from '@retainwise/example-admin-panel';
import { listen, type Logger } from '@retainwise/platform';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { buildPrograms } from '../../packages/platform/src/testing/build-programs.ts';
import { findChromium, launchChromium } from '../../packages/standalone/test/admin-panel/support/chromium.ts';
import { cpuSecondsOfFamily, NOT_MEASURED } from './cpu-seconds.ts';
import { freePort, runProcess } from './run-process.ts';
import { createKey } from './score-client.ts';
import { withDatabase, type BenchDatabase } from './with-database.ts';

/**
 * The dashboard of many customers: two files of them over HTTP, of which every twentieth customer has changed from one
 * to the other, then what the dashboard asks for, one request after the other, and the dashboard of the admin panel in
 * a real Chromium. Prints a JSON line for each request, with the CPU time of API and PostgreSQL, and one for the page.
 */
const ROWS = z.coerce
  .number()
  .int()
  .positive()
  .parse(process.argv[2] ?? '100000');
const CHANGED = 20;
const TIMES = 20;
const POLL_MS = 1_000;
/** Wheel turns over the table, of a screen each. */
const SCROLLS = 100;
const SCROLL_PIXELS = 900;
const WAIT_MS = 60_000;

const idSchema = z.object({ id: z.string() });
const predictionSchema = z.object({ status: z.string(), error: z.unknown() });
const pageSchema = z.object({ data: z.array(z.unknown()).min(1), next_cursor: z.string().nullable() });

await withDatabase(bench);

async function bench({ postgres, directory, logger, cleanUp }: BenchDatabase): Promise<void> {
  const secret = await createKey(postgres.adminUrl, logger);
  const [port, workerPort] = [await freePort(), await freePort()];
  const baseUrl = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: postgres.adminUrl,
    DATA_DIR: directory,
    LOG_LEVEL: 'info',
    LOG_PRETTY: 'false',
    MAX_UPLOAD_BYTES: String(2 ** 30),
    HOST: '127.0.0.1',
    PORT: String(port),
    WORKER_HEALTH_PORT: String(workerPort),
    RATE_LIMIT_SCALE: '1000',
  };
  const programs = await buildPrograms();
  const worker = await runProcess(programs.worker, env, `http://127.0.0.1:${workerPort}/ready`);
  cleanUp.push(() => worker.stop());
  const api = await runProcess(programs.server, env, `${baseUrl}/ready`);
  cleanUp.push(() => api.stop());
  const used = (): number | null => {
    const [ours, postgresUsed] = [cpuSecondsOfFamily(api.pid), cpuSecondsOfFamily(postgres.pid)];
    return ours === null || postgresUsed === null ? null : ours + postgresUsed;
  };

  async function call<T>(schema: z.ZodType<T>, path: string, init: RequestInit = {}): Promise<T> {
    const headers = { authorization: `Bearer ${secret}`, ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(`${baseUrl}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return schema.parse(await response.json());
  }
  async function score(csv: string, asOf: string): Promise<string> {
    const upload = await call(idSchema, '/v1/uploads?filename=customers.csv', {
      method: 'POST',
      body: csv,
      headers: { 'content-type': 'text/csv' },
    });
    const { id } = await call(idSchema, '/v1/predictions', {
      method: 'POST',
      body: JSON.stringify({ upload_id: upload.id, as_of: asOf }),
      headers: { 'content-type': 'application/json' },
    });
    for (;;) {
      const prediction = await call(predictionSchema, `/v1/predictions/${id}`);
      if (prediction.status === 'completed') return id;
      if (prediction.status !== 'queued' && prediction.status !== 'running')
        throw new Error(JSON.stringify(prediction));
      await delay(POLL_MS);
    }
  }
  const first = generateSampleCsv({ rows: ROWS });
  await score(first, '2026-06-01');
  const id = await score(changed(first), '2026-06-08');
  // Comparing two predictions and keeping statistics goes on behind the answer.
  await untilIdle(used);

  const start = `/v1/predictions/${id}`;
  const { next_cursor: behind } = await call(pageSchema, `${start}/results?limit=100&sort=-revenue_at_risk`);
  if (behind === null) throw new Error('There is one page of results only.');
  const requests = {
    dashboard: '/v1/dashboard',
    worklist: '/v1/worklist?capacity=20',
    newly_at_risk: `${start}/changes?kind=newly_at_risk&limit=50`,
    recovered: `${start}/changes?kind=recovered&limit=50`,
    segments: `${start}/segments`,
    results: `${start}/results?limit=100&sort=-revenue_at_risk`,
    results_behind: `${start}/results?limit=100&sort=-revenue_at_risk&cursor=${encodeURIComponent(behind)}`,
    results_of_a_level: `${start}/results?limit=100&sort=-churn_probability&risk_level=high`,
    results_of_a_search: `${start}/results?limit=100&sort=-churn_probability&search=maple`,
    history: '/v1/customers/C-00042/history',
  };
  for (const [request, path] of Object.entries(requests)) {
    for (let i = 0; i < TIMES; i++) await call(z.unknown(), path);
    const before = used();
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const started = performance.now();
      await call(z.unknown(), path);
      times.push(performance.now() - started);
    }
    const after = used();
    times.sort((a, b) => a - b);
    print({
      bench: 'dashboard',
      rows: ROWS,
      request,
      p50_ms: round(times[Math.floor(TIMES / 2)]!),
      worst_ms: round(times[TIMES - 1]!),
      cpu_ms: before === null || after === null ? NOT_MEASURED : round((1_000 * (after - before)) / TIMES),
    });
  }
  await lookAt({ baseUrl, secret, logger }, cleanUp);
}

interface Api {
  readonly baseUrl: string;
  readonly secret: string;
  readonly logger: Logger;
}

/** The dashboard in the admin panel, as somebody sees it who scrolls on and on. */
async function lookAt({ baseUrl, secret, logger }: Api, cleanUp: BenchDatabase['cleanUp']): Promise<void> {
  const chromium = findChromium({ ...process.env, REQUIRE_BROWSER: '1' });
  if (chromium === null) throw new Error('A Chromium is needed.');
  const { assetsDir } = await buildAdminPanel();
  const signInLinks = createSignInLinks();
  const panel = createAdminPanel({ apiBaseUrl: baseUrl, apiKey: secret, assetsDir, signInLinks });
  const server = await listen(panel, { host: '127.0.0.1', port: 0, logger });
  cleanUp.push(() => server.close(1_000));
  const browser = await launchChromium(chromium);
  cleanUp.push(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(WAIT_MS);
  await page.addInitScript(watchTasks);
  await page.goto(`${server.url}/sign-in#code=${await signInLinks.issue()}`);
  const calls = page.getByRole('region', { name: 'Who to call first' }).getByRole('listitem');
  await calls.first().waitFor();

  const opened = performance.now();
  await page.reload();
  await calls.first().waitFor();
  const table = page.getByRole('table', { name: 'Customers at risk' });
  await table.getByRole('row').nth(5).waitFor();
  const openMs = performance.now() - opened;

  await table.scrollIntoViewIfNeeded();
  await page.evaluate(() => ((globalThis as unknown as Watched).longest = 0));
  let pages = 0;
  page.on('response', (response) => {
    if (response.url().includes('/results?')) pages++;
  });
  const box = await table.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, 450);
  for (let i = 0; i < SCROLLS; i++) {
    await page.mouse.wheel(0, SCROLL_PIXELS);
    await page.waitForTimeout(50);
  }
  const { longest, nodes } = await stateOf(page);
  const sorted = performance.now();
  const answered = page.waitForResponse((response) => response.url().includes('/results?'));
  await table.getByRole('columnheader').getByRole('button').first().click();
  await answered;
  await table.getByRole('row').nth(5).waitFor();
  print({
    bench: 'dashboard-page',
    rows: ROWS,
    open_ms: round(openMs),
    sort_ms: round(performance.now() - sorted),
    pages_scrolled_through: pages,
    longest_task_ms: round(longest),
    elements: nodes,
  });
}

interface Watched {
  longest: number;
}

function watchTasks(): void {
  // as: read below
  const watched = globalThis as unknown as Watched;
  watched.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** How long the page did not answer at most, and how many elements it has. */
function stateOf(page: Page): Promise<{ longest: number; nodes: number }> {
  return page.evaluate(() => {
    let nodes = 0;
    // No function in here: what runs this file would name it by a helper that the page does not have.
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        nodes++;
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      }
    return { longest: (globalThis as unknown as Watched).longest, nodes };
  });
}

/** Every so many customers are as others were a week later. */
function changed(csv: string): string {
  const others = generateSampleCsv({ rows: ROWS, seed: 43 }).split('\n');
  return csv
    .split('\n')
    .map((line, i) => (i > 0 && i % CHANGED === 0 ? (others[i] ?? line) : line))
    .join('\n');
}

async function untilIdle(used: () => number | null): Promise<void> {
  for (let before = used() ?? 0; ;) {
    await delay(POLL_MS);
    const now = used() ?? 0;
    if (now - before < (0.1 * POLL_MS) / 1_000) return;
    before = now;
  }
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
