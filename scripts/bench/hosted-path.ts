import { generateSampleCsv } from '@retainwise/core';
import { openDatabase, type Logger } from '@retainwise/platform';
import { openAsBlob } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Papa from 'papaparse';
import pg from 'pg';
import { z } from 'zod';
import { buildPrograms } from '../../packages/platform/src/testing/build-programs.ts';
import { cpuSecondsOf, cpuSecondsOfFamily, NOT_MEASURED, peakMegabytesOf } from './cpu-seconds.ts';
import { databaseSize, walBytesSince } from './database-size.ts';
import { freePort, runProcess } from './run-process.ts';
import { withDatabase, type BenchDatabase } from './with-database.ts';

/**
 * The hosted path with API, worker and PostgreSQL as processes of their own: a file over HTTP into the object store,
 * mapped and validated; a job through the queue; scored, explained and written to PostgreSQL and a CSV; a page of
 * results read and the CSV downloaded. Prints a JSON line for each of `files`, one after the other: CPU seconds of the
 * first count from when all processes are ready, with what compiling costs them that have not done it before.
 */
const [rows, files] = [argument(process.argv[2]), argument(process.argv[3] ?? '1')];
/**
 * Rare enough that asking costs the API little beside the work, also when the machine is busy and the work takes long.
 */
const POLL_MS = 1_000;
/** Programs that use less of a core than this have started, with all that they do in the background. */
const IDLE = 0.03;

const idSchema = z.object({ id: z.string() });
const predictionSchema = z.object({
  id: z.string(),
  status: z.string(),
  error: z.unknown(),
  rows_accepted: z.number().nullable(),
  rows_rejected: z.number().nullable(),
});
const pageSchema = z.object({ data: z.array(z.unknown()) });

await withDatabase(bench);

async function bench({ postgres, directory, logger, cleanUp }: BenchDatabase): Promise<void> {
  // As in production: sources are not compiled while they are measured.
  const programs = await buildPrograms();
  const file = join(directory, 'customers.csv');
  const csv = generateSampleCsv({ rows });
  await writeFile(file, csv);
  const baseline = cpuSecondsFor(() => Papa.parse<string[]>(csv).data.length);

  const { secret, accountId } = await createAccount(postgres.adminUrl, logger);
  const [apiPort, workerPort] = [await freePort(), await freePort()];
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const env = {
    DATABASE_URL: postgres.adminUrl,
    DATA_DIR: directory,
    LOG_LEVEL: 'info',
    LOG_PRETTY: 'false',
    MAX_UPLOAD_BYTES: String(2 ** 30),
    HOST: '127.0.0.1',
    PORT: String(apiPort),
    WORKER_HEALTH_PORT: String(workerPort),
  };
  // As its `npm start` does.
  const workerEnv = { ...env, NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=768' };
  const worker = await runProcess(programs.worker, workerEnv, `http://127.0.0.1:${workerPort}/ready`);
  cleanUp.push(() => worker.stop());
  const api = await runProcess(programs.server, env, `${apiUrl}/ready`);
  cleanUp.push(() => api.stop());
  const client = new pg.Client({ connectionString: postgres.adminUrl });
  await client.connect();
  cleanUp.push(() => client.end());
  // After a checkpoint PostgreSQL logs whole pages: how many there are would depend on how long a busy machine takes.
  await client.query("ALTER SYSTEM SET checkpoint_timeout = '1h'");
  await client.query('SELECT pg_reload_conf()');

  const headers = { authorization: `Bearer ${secret}` };
  async function call<T>(schema: z.ZodType<T>, path: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(`${apiUrl}${path}`, {
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return schema.parse(await response.json());
  }
  const used = () => ({
    // With its processes, which analyze files.
    api: cpuSecondsOfFamily(api.pid),
    worker: cpuSecondsOf(worker.pid),
    postgres: cpuSecondsOfFamily(postgres.pid),
  });

  for (let number = 1; number <= files; number++) await measure(number);

  async function measure(number: number): Promise<void> {
    await untilIdle(used);
    const before = { ...(await databaseSize(client)), used: used() };
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
    const page = await call(pageSchema, `/v1/predictions/${prediction.id}/results?limit=50`);
    if (page.data.length === 0) throw new Error(`The results of ${prediction.id} in ${accountId} are empty.`);
    const download = await fetch(`${apiUrl}/v1/predictions/${prediction.id}/download`, { headers });
    let resultBytes = 0;
    if (download.body) for await (const chunk of download.body) resultBytes += chunk.length;
    const done = performance.now();

    const after = used();
    const walBytes = await walBytesSince(client, before.wal);
    const { tableBytes } = await databaseSize(client);
    const perRow = (process: keyof typeof after): number | typeof NOT_MEASURED => {
      const [from, to] = [before.used[process], after[process]];
      return from === null || to === null ? NOT_MEASURED : round((1e6 * (to - from)) / rows, 1);
    };
    const parts = [perRow('api'), perRow('worker'), perRow('postgres')];
    const seconds = (from: number, to: number): number => round((to - from) / 1000);
    const [apiPeak, workerPeak] = [peakMegabytesOf(api.pid), peakMegabytesOf(worker.pid)];
    process.stdout.write(
      `${JSON.stringify({
        bench: 'hosted-path',
        rows,
        file: number,
        accepted: prediction.rows_accepted,
        rejected: prediction.rows_rejected,
        api_cpu_us_per_row: parts[0],
        worker_cpu_us_per_row: parts[1],
        postgres_cpu_us_per_row: parts[2],
        cpu_us_per_row: parts.every((part) => typeof part === 'number')
          ? round(
              parts.reduce((sum, part) => sum + part, 0),
              1,
            )
          : NOT_MEASURED,
        wal_bytes_per_row: Math.round(walBytes / rows),
        table_bytes_per_row: Math.round((tableBytes - before.tableBytes) / rows),
        api_peak_mb: apiPeak ?? NOT_MEASURED,
        worker_peak_mb: workerPeak ?? NOT_MEASURED,
        rows_per_second: Math.round(rows / ((done - started) / 1000)),
        upload_seconds: seconds(started, uploaded),
        score_seconds: seconds(uploaded, scored),
        download_seconds: seconds(scored, done),
        input_bytes: (await stat(file)).size,
        result_bytes: resultBytes,
        baseline: 'papaparse reading the file once',
        baseline_cpu_us_per_row: round((1e6 * baseline) / rows, 1),
      })}\n`,
    );
  }
}

/** An account with a key, in a database whose schema is up to date. */
async function createAccount(
  url: string,
  logger: Logger,
): Promise<{ readonly secret: string; readonly accountId: string }> {
  const database = openDatabase({ url, poolMax: 2, logger });
  try {
    await database.migrate();
    const account = await database.accounts.create({ name: 'Bench', currency: 'USD' });
    const { secret } = await database.apiKeys.create({ accountId: account.id, name: 'bench' });
    return { secret, accountId: account.id };
  } finally {
    await database.close();
  }
}

/** The API starts processes when it is ready already. What starting takes is another benchmark's. */
async function untilIdle(used: () => Readonly<Record<string, number | null>>): Promise<void> {
  const sum = (): number => Object.values(used()).reduce<number>((all, seconds) => all + (seconds ?? 0), 0);
  for (let before = sum(); ;) {
    await delay(POLL_MS);
    const now = sum();
    if (now - before < (IDLE * POLL_MS) / 1000) return;
    before = now;
  }
}

function cpuSecondsFor(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function round(value: number, digits = 3): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

function argument(text: string | undefined): number {
  return z.coerce.number().int().positive().parse(text);
}
