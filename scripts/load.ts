import { openDatabase } from '@retainwise/platform';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPrograms } from '../packages/platform/src/testing/build-programs.ts';
import { peakMegabytesOf } from './bench/cpu-seconds.ts';
import { freePort, runProcess } from './bench/run-process.ts';
import { withDatabase, type BenchDatabase } from './bench/with-database.ts';
import { putLoad } from './load/account-load.ts';
import { faultsOf, Measurements, worstShare } from './load/measurements.ts';

/**
 * Many accounts at once, on an API, a worker and a PostgreSQL of its own: how long requests take, what fails, how
 * evenly accounts are served, and how much memory it needs.
 *
 *   npm run load -- --accounts 10 [--rows 500] [--predictions 4] [--check]
 *
 * Ends with 1 if anything was lost or failed with `--check`, or an account waited for more than twice its fair share.
 */
const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '10' },
    rows: { type: 'string', default: '500' },
    predictions: { type: 'string', default: '4' },
    check: { type: 'boolean', default: false },
  },
});
const [accounts, rows, predictions] = [values.accounts, values.rows, values.predictions].map((text) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${text} is no number of accounts, rows or predictions.`);
  return number;
}) as [number, number, number]; // as: of three

await withDatabase(load);

async function load({ postgres, directory, logger, cleanUp }: BenchDatabase): Promise<void> {
  const programs = await buildPrograms();
  const database = openDatabase({ url: postgres.adminUrl, poolMax: 4, logger });
  await database.migrate();
  const secrets: string[] = [];
  for (let n = 0; n < accounts; n += 1) {
    const account = await database.accounts.create({ name: `Load ${n}`, currency: 'USD' });
    secrets.push((await database.apiKeys.create({ accountId: account.id, name: 'load' })).secret);
  }
  await database.close();

  const [port, workerPort] = [await freePort(), await freePort()];
  const env = {
    DATABASE_URL: postgres.adminUrl,
    DATA_DIR: join(directory, 'data'),
    PORT: String(port),
    WORKER_HEALTH_PORT: String(workerPort),
    RATE_LIMIT_SCALE: '100',
    MAX_UPLOADS_PER_PROCESS: '10000',
    STORAGE_MIN_FREE_BYTES: '1',
    LOG_LEVEL: 'error',
  };
  const url = `http://127.0.0.1:${port}`;
  const worker = await runProcess(programs.worker, env, `http://127.0.0.1:${workerPort}/ready`);
  cleanUp.push(() => worker.stop());
  const api = await runProcess(programs.server, env, `${url}/ready`);
  cleanUp.push(() => api.stop());

  const measured = new Measurements();
  const began = performance.now();
  const results = await Promise.all(secrets.map((secret) => putLoad({ url, secret, rows, predictions, measured })));
  const seconds = (performance.now() - began) / 1_000;
  const sum = (count: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const result = {
    errors: measured.errors.length,
    asked: sum(({ asked }) => asked),
    completed: sum(({ completed }) => completed),
    worstShare: worstShare(results.map(({ delays }) => delays)),
  };
  const milliseconds = (kind: string, share: number): string => measured.percentile(kind, share).toFixed(0).padStart(8);
  console.log(`${accounts} accounts, ${predictions} predictions of ${rows} rows each, in ${seconds.toFixed(1)} s\n`);
  console.log(`${'milliseconds'.padEnd(22)}${['count', 'P50', 'P95', 'P99'].map((name) => name.padStart(8)).join('')}`);
  for (const kind of measured.kinds())
    console.log(
      `${kind.padEnd(22)}${String(measured.count(kind)).padStart(8)}` +
        [0.5, 0.95, 0.99].map((share) => milliseconds(kind, share)).join(''),
    );
  console.log(`\nerrors            ${result.errors}`);
  for (const error of [...new Set(measured.errors)].slice(0, 5)) console.log(`                  ${error}`);
  console.log(`sent again        ${measured.retries}, when the API said that it had no room`);
  console.log(`completed         ${result.completed} of ${result.asked}`);
  console.log(`worst fair share  ${result.worstShare.toFixed(2)}`);
  console.log(`memory            API ${peakMegabytesOf(api.pid)} MB, worker ${peakMegabytesOf(worker.pid)} MB at most`);
  const faults = faultsOf(result);
  for (const fault of faults) console.log(`${values.check ? 'failed' : 'note'}: ${fault}`);
  if (values.check && faults.length > 0) process.exitCode = 1;
}
