import { generateSampleCsv } from '@retainwise/core';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { buildPrograms } from '../../packages/platform/src/testing/build-programs.ts';
import { freePort, runProcess, SOURCE_ARGUMENTS } from './run-process.ts';
import { createKey, sampleCustomers, timeOf } from './score-client.ts';
import { withDatabase, type BenchDatabase } from './with-database.ts';

/**
 * `POST /v1/scores` for ten customers, four at a time, alone and beside a file of 56 MB that is sent as a whole and in
 * parts, and analyzed. Prints a JSON line for each way, with the ratio of the 95th percentiles. The time alone is
 * measured before and after, because other load on the machine changes. What sends the file is a process of its own.
 */
const MEGABYTES = z.coerce
  .number()
  .positive()
  .parse(process.argv[2] ?? '56');
const CUSTOMERS = 10;
const CONCURRENCY = 4;
const ALONE_MS = 10_000;
const WARM_UP_MS = 5_000;
const WAYS = ['whole', 'parts'] as const;

await withDatabase(bench);

async function bench({ postgres, directory, logger, cleanUp }: BenchDatabase): Promise<void> {
  const file = join(directory, 'customers.csv');
  await writeFile(file, fileOf(MEGABYTES * 1e6));
  const secret = await createKey(postgres.adminUrl, logger);
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: postgres.adminUrl,
    DATA_DIR: directory,
    LOG_LEVEL: 'info',
    LOG_PRETTY: 'false',
    HOST: '127.0.0.1',
    PORT: String(port),
    RATE_LIMIT_SCALE: '1000',
    WORK_DEADLINE_SECONDS: '600',
  };
  const { server } = await buildPrograms();
  const api = await runProcess(server, env, `${baseUrl}/ready`);
  cleanUp.push(() => api.stop());
  const agent = new Agent({ keepAlive: true });
  cleanUp.push(async () => {
    agent.destroy();
    return Promise.resolve();
  });
  const customers = sampleCustomers();
  let sent = 0;

  const score = (): Promise<number> => {
    const first = (sent++ * CUSTOMERS) % (customers.length - CUSTOMERS);
    const body = Buffer.from(JSON.stringify({ customers: customers.slice(first, first + CUSTOMERS) }));
    return timeOf({ agent, port, secret, body });
  };
  /** Scores until the work has ended. */
  async function beside(work: Promise<unknown>): Promise<number[]> {
    const times: number[] = [];
    const state = { isOver: false };
    const ended = work.finally(() => {
      state.isOver = true;
    });
    const clients = Array.from({ length: CONCURRENCY }, async () => {
      while (!state.isOver) times.push(await score());
    });
    await Promise.all([ended, ...clients]);
    return times;
  }

  await beside(delay(WARM_UP_MS));
  for (const way of WAYS) {
    const send = await prepareToSend(file, way, { API_KEY: secret, BASE_URL: baseUrl });
    const before = await beside(delay(ALONE_MS));
    const load = loadavg()[0] ?? NaN;
    const started = performance.now();
    const during = await beside(send());
    const seconds = (performance.now() - started) / 1000;
    const after = await beside(delay(ALONE_MS));
    const alone = percentile([...before, ...after], 0.95);
    process.stdout.write(
      `${JSON.stringify({
        bench: 'scores-beside-upload',
        way,
        megabytes: MEGABYTES,
        requests: during.length,
        upload_seconds: round(seconds),
        alone_p50_ms: round(percentile([...before, ...after], 0.5)),
        alone_p95_ms: round(alone),
        before_p95_ms: round(percentile(before, 0.95)),
        after_p95_ms: round(percentile(after, 0.95)),
        beside_p50_ms: round(percentile(during, 0.5)),
        beside_p95_ms: round(percentile(during, 0.95)),
        ratio_p95: round(percentile(during, 0.95) / alone),
        load_average: round(load),
      })}\n`,
    );
  }
}

/** Starts what sends the file; returns how to make it begin. */
async function prepareToSend(
  file: string,
  way: (typeof WAYS)[number],
  env: Readonly<Record<'API_KEY' | 'BASE_URL', string>>,
): Promise<() => Promise<void>> {
  const program = fileURLToPath(new URL('./send-file.ts', import.meta.url));
  const child = fork(program, [file, way], { execArgv: SOURCE_ARGUMENTS, env: { ...process.env, ...env } });
  const ended = once(child, 'exit') as Promise<[number | null]>; // as: `exit` is typed as any[]
  await Promise.race([once(child, 'message'), ended]);
  return async () => {
    if (child.connected) child.send('begin');
    const [code] = await ended;
    if (code !== 0) throw new Error(`The file was not sent: its process ended with ${String(code)}.`);
  };
}

/** The generated sample, repeated under other ids until it is large enough. */
function fileOf(bytes: number): string {
  const csv = generateSampleCsv({ rows: 20_000 });
  const end = csv.indexOf('\n') + 1;
  const rows = csv.slice(end);
  const copies = Math.ceil((bytes - end) / (rows.length + 20_000 * 4));
  const more = Array.from({ length: copies }, (_, i) => rows.replaceAll(/^(?=.)/gm, `${i + 100}-`));
  return csv.slice(0, end) + more.join('');
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
