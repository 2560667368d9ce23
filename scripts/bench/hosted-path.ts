import { generateSampleCsv } from '@retainwise/core';
import { createCloser, createLogger, listen, loadConfig, startEmbeddedPostgres } from '@retainwise/platform';
import { createApp, openParts, serverDependencies } from '@retainwise/server';
import { startWorker } from '@retainwise/worker';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Papa from 'papaparse';
import { z } from 'zod';

/**
 * The whole path, in a process of its own so that its peak memory is its own: a file over HTTP into the object store,
 * mapped and validated; a job through the queue; scored, explained and written to PostgreSQL and a CSV; the CSV
 * downloaded. Prints one JSON line. The baseline of the same run is what papaparse needs to read the file once.
 */
const rows = z.coerce.number().int().positive().parse(process.argv[2]);
const POLL_MS = 20;

const idSchema = z.object({ id: z.string() });
const predictionSchema = z.object({
  id: z.string(),
  status: z.string(),
  rows_accepted: z.number().nullable(),
  rows_rejected: z.number().nullable(),
});

const directory = await mkdtemp(join(tmpdir(), 'retainwise-bench-'));
const logger = createLogger({ level: 'error', service: 'bench' });
const closer = createCloser(logger);
closer.add('directory', () => rm(directory, { recursive: true, force: true }));
try {
  await bench();
} finally {
  await closer.closeAll();
}

async function bench(): Promise<void> {
  const file = join(directory, 'customers.csv');
  const csv = generateSampleCsv({ rows });
  await writeFile(file, csv);
  const baseline = secondsOf(() => Papa.parse<string[]>(csv).data.length);

  const postgres = await startEmbeddedPostgres({ dataDir: directory, logger });
  closer.add('postgres', () => postgres.stop());
  const config = loadConfig({ DATA_DIR: directory, MAX_UPLOAD_BYTES: String(2 ** 30) });
  const parts = await openParts({ config, databaseUrl: postgres.url, logger, closer });
  const worker = await startWorker({ ...parts, logger, concurrency: 1 });
  closer.add('worker', () => worker.stop());
  const server = await listen(createApp(serverDependencies(parts, config, logger)), {
    host: '127.0.0.1',
    port: 0,
    logger,
  });
  closer.add('server', () => server.close());
  const account = await parts.database.accounts.create({ name: 'Bench', currency: 'USD' });
  const { secret } = await parts.database.apiKeys.create({ accountId: account.id, name: 'bench' });
  const headers = { authorization: `Bearer ${secret}` };
  async function call<T>(schema: z.ZodType<T>, path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(`${server.url}${path}`, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return schema.parse(await response.json());
  }

  const started = performance.now();
  const upload = await call(idSchema, '/v1/uploads?filename=customers.csv', {
    method: 'POST',
    body: await openAsBlob(file),
    headers: { 'content-type': 'text/csv' },
  });
  const uploaded = performance.now();
  let prediction = await call(predictionSchema, '/v1/predictions', {
    method: 'POST',
    body: JSON.stringify({ upload_id: upload.id }),
    headers: { 'content-type': 'application/json' },
  });
  while (prediction.status === 'queued' || prediction.status === 'running') {
    await delay(POLL_MS);
    prediction = await call(predictionSchema, `/v1/predictions/${prediction.id}`);
  }
  if (prediction.status !== 'completed') throw new Error(JSON.stringify(prediction));
  const scored = performance.now();
  const download = await fetch(`${server.url}/v1/predictions/${prediction.id}/download`, { headers });
  let resultBytes = 0;
  if (download.body) for await (const chunk of download.body) resultBytes += chunk.length;
  const done = performance.now();

  const seconds = (from: number, to: number): number => round((to - from) / 1000);
  process.stdout.write(
    `${JSON.stringify({
      bench: 'whole-path',
      rows,
      accepted: prediction.rows_accepted,
      rejected: prediction.rows_rejected,
      rows_per_second: Math.round(rows / ((done - started) / 1000)),
      peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024),
      upload_seconds: seconds(started, uploaded),
      score_seconds: seconds(uploaded, scored),
      download_seconds: seconds(scored, done),
      input_bytes: (await stat(file)).size,
      result_bytes: resultBytes,
      baseline: 'papaparse reading the file once',
      baseline_seconds: round(baseline),
      ratio: round((done - started) / 1000 / baseline),
    })}\n`,
  );
}

function secondsOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
