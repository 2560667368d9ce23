import { createLogger, startEmbeddedPostgres } from '@retainwise/platform';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPrograms } from '../../packages/platform/src/testing/build-programs.ts';
import { startProxy, type Proxy } from '../../packages/platform/src/testing/faulty-proxy.ts';
import { freePort } from '../bench/run-process.ts';
import { startAwsStandIn } from './aws-stand-in.ts';
import { pickBackend } from './database.ts';
import { createProgram } from './program.ts';
import { answersOk } from './recovery.ts';
import { TORTURE_ENV } from './torture-env.ts';
import { killPid } from './system-calls.ts';
import type { SystemUnderTest } from './system.ts';

/** What API and worker reach only through a proxy. */
export interface HostedSystem extends SystemUnderTest {
  readonly proxies: { readonly database: Proxy; readonly store: Proxy; readonly queue: Proxy };
}

/** API and worker as processes of their own, with PostgreSQL and stand-ins for S3 and SQS that no kill reaches. */
export async function startHosted(env: Readonly<Record<string, string>>): Promise<HostedSystem> {
  const home = await mkdtemp(join(tmpdir(), 'retainwise-torture-'));
  const logFile = join(home, 'process.log');
  const logger = createLogger({ level: 'error', service: 'torture' });
  const postgres = await startEmbeddedPostgres({ dataDir: join(home, 'data'), logger });
  const aws = await startAwsStandIn();
  // As the superuser: what the application may do is for others to test.
  const direct = new URL(postgres.url);
  direct.username = 'retainwise';
  direct.password = (await readFile(join(home, 'data', 'postgres.password'), 'utf8')).trim();
  const proxies = {
    database: await startProxy(Number(direct.port)),
    store: await startProxy(aws.port),
    queue: await startProxy(aws.port),
  };
  const throughProxy = new URL(direct);
  throughProxy.port = String(proxies.database.port);
  const [apiPort, workerPort] = [await freePort(), await freePort()];
  const shared = {
    DATABASE_URL: throughProxy.href,
    DATA_DIR: join(home, 'unused'),
    HOST: '127.0.0.1',
    PORT: String(apiPort),
    WORKER_HEALTH_PORT: String(workerPort),
    WORKER_CONCURRENCY: '2',
    LOG_LEVEL: 'info',
    LOG_PRETTY: 'false',
    ...TORTURE_ENV,
    ...aws.environment(proxies.store.port, proxies.queue.port),
    ...env,
  };
  const compiled = await buildPrograms();
  const api = createProgram('API', compiled.server, shared, logFile);
  const worker = createProgram('worker', compiled.worker, shared, logFile);
  const programs = [api, worker] as const;
  for (const program of programs) program.start();
  const apiUrl = `http://127.0.0.1:${apiPort}`;

  return {
    name: 'API and worker with S3 and SQS',
    apiUrl,
    logFile,
    programs,
    proxies,
    targets: ['process', 'backend'],
    isReady: async () => (await answersOk(`${apiUrl}/ready`)) && answersOk(`http://127.0.0.1:${workerPort}/ready`),
    kill: async (target, signal, random) => {
      if (target === 'postmaster') return null;
      if (target === 'process') {
        const program = random.pick([...programs]);
        const end = await program.kill(signal);
        return { what: `${program.name} (${signal})`, restart: program, end };
      }
      const pid = await pickBackend(direct.href, random);
      return pid !== null && killPid(pid, 'SIGKILL') ? { what: target, restart: null, end: null } : null;
    },
    databaseUrl: () => Promise.resolve(direct.href),
    objects: () => aws.objects(),
    read: (key) => aws.read(key),
    unfinishedMessages: () => aws.unfinishedMessages(),
    secrets: () => Promise.resolve([direct.password, 'torture-secret']),
    otherLogs: () => Promise.resolve(''),
    stop: async (keep) => {
      await Promise.all(programs.map((program) => program.kill('SIGTERM')));
      await Promise.all(Object.values(proxies).map((proxy) => proxy.close()));
      await aws.stop();
      await postgres.stop();
      if (!keep) await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
