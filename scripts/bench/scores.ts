import { Agent } from 'node:http';
import { buildPrograms } from '../../packages/platform/src/testing/build-programs.ts';
import { cpuSecondsOfFamily, NOT_MEASURED } from './cpu-seconds.ts';
import { freePort, runProcess } from './run-process.ts';
import { createKey, sampleCustomers, timeOf } from './score-client.ts';
import { withDatabase, type BenchDatabase } from './with-database.ts';

/**
 * `POST /v1/scores` as a customer's backend calls it: always the same properties, other customers in each request. The
 * API is compiled, as in production. Prints a JSON line for each number of customers, one request after the other and
 * eight at a time. CPU is that of the API with its processes.
 */
interface Load {
  readonly customers: number;
  readonly concurrency: number;
  readonly requests: number;
  readonly warmUp: number;
}

const LOADS: readonly Load[] = [
  { customers: 1, concurrency: 1, requests: 1_500, warmUp: 1_500 },
  { customers: 10, concurrency: 1, requests: 500, warmUp: 200 },
  { customers: 100, concurrency: 1, requests: 200, warmUp: 100 },
  { customers: 1_000, concurrency: 1, requests: 30, warmUp: 10 },
  { customers: 1, concurrency: 8, requests: 2_000, warmUp: 200 },
  { customers: 100, concurrency: 8, requests: 400, warmUp: 50 },
];

await withDatabase(bench);

async function bench({ postgres, directory, logger, cleanUp }: BenchDatabase): Promise<void> {
  const secret = await createKey(postgres.adminUrl, logger);
  const port = await freePort();
  const env = {
    DATABASE_URL: postgres.adminUrl,
    DATA_DIR: directory,
    LOG_LEVEL: 'info',
    LOG_PRETTY: 'false',
    HOST: '127.0.0.1',
    PORT: String(port),
    // One key sends everything.
    RATE_LIMIT_SCALE: '1000',
  };
  const { server } = await buildPrograms();
  const api = await runProcess(server, env, `http://127.0.0.1:${port}/ready`);
  cleanUp.push(() => api.stop());
  const agent = new Agent({ keepAlive: true });
  cleanUp.push(async () => {
    agent.destroy();
    return Promise.resolve();
  });
  const customers = sampleCustomers();
  let sent = 0;

  const score = (count: number): Promise<number> => {
    const first = (sent++ * count) % (customers.length - count);
    const body = Buffer.from(JSON.stringify({ customers: customers.slice(first, first + count) }));
    return timeOf({ agent, port, secret, body });
  };
  async function send({ customers: count, concurrency }: Load, requests: number): Promise<number[]> {
    const times: number[] = [];
    let left = requests;
    const clients = Array.from({ length: concurrency }, async () => {
      while (left-- > 0) times.push(await score(count));
    });
    await Promise.all(clients);
    return times.sort((a, b) => a - b);
  }

  for (const load of LOADS) {
    await send(load, load.warmUp);
    const before = { api: cpuSecondsOfFamily(api.pid), postgres: cpuSecondsOfFamily(postgres.pid) };
    const started = performance.now();
    const times = await send(load, load.requests);
    const seconds = (performance.now() - started) / 1000;
    const perRequest = (from: number | null, to: number | null): number | typeof NOT_MEASURED =>
      from === null || to === null ? NOT_MEASURED : round((1000 * (to - from)) / load.requests);
    const { customers: count, concurrency, requests } = load;
    process.stdout.write(
      `${JSON.stringify({
        bench: 'scores',
        customers: count,
        concurrency,
        requests,
        cpu_ms_per_request: perRequest(before.api, cpuSecondsOfFamily(api.pid)),
        postgres_cpu_ms_per_request: perRequest(before.postgres, cpuSecondsOfFamily(postgres.pid)),
        p50_ms: round(times[Math.floor(requests * 0.5)] ?? NaN),
        p95_ms: round(times[Math.floor(requests * 0.95)] ?? NaN),
        p99_ms: round(times[Math.floor(requests * 0.99)] ?? NaN),
        requests_per_second: Math.round(requests / seconds),
      })}\n`,
    );
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
