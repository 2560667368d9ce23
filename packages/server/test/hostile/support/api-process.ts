import { builtProgram, createTestAccount, createTestDatabase } from '@retainwise/platform/testing';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/**
 * The API as it runs in production, in a process of its own: its memory and its event loop are not those of the test.
 */
export interface ApiProcess {
  readonly port: number;
  readonly secret: string;
  readonly send: (path: string, init: SendOptions) => Promise<Answer>;
  /** Megabytes of the API; null where the system does not tell. */
  readonly memory: () => Promise<number | null>;
  /** Processes that the API has started. */
  readonly children: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface SendOptions {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
}

export async function startApiProcess(env: Readonly<Record<string, string>>): Promise<ApiProcess> {
  const testDatabase = await createTestDatabase();
  const { database, url } = testDatabase;
  const { secret } = await createTestAccount(database);
  const directory = await mkdtemp(join(tmpdir(), 'retainwise-hostile-'));
  const port = await freePort();
  const child = spawn(process.execPath, [builtProgram('server')], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: url,
      DATA_DIR: directory,
      PORT: String(port),
      // One key sends all attacks: what refuses them must not be its rate limit.
      RATE_LIMIT_SCALE: '1000',
      MAX_UPLOADS_AT_ONCE: '1000',
      MAX_UPLOADS_PER_PROCESS: '1000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const append = (chunk: Buffer): void => {
    log = (log + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  const ended = once(child, 'close');
  while (!log.includes('"ready"')) {
    if (child.exitCode !== null) throw new Error(`The API has ended:\n${log}`);
    await delay(50);
  }

  async function memory(): Promise<number | null> {
    const status = await readFile(`/proc/${child.pid}/status`, 'latin1').catch(() => '');
    const found = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
    return found === undefined ? null : Math.round(Number(found) / 1024);
  }

  return {
    port,
    secret,
    send: (path, options) =>
      send(port, path, { ...options, headers: { authorization: `Bearer ${secret}`, ...options.headers } }),
    memory,
    async children() {
      const threads = await readdir(`/proc/${child.pid}/task`).catch(() => []);
      const lists = await Promise.all(
        threads.map((id) => readFile(`/proc/${child.pid}/task/${id}/children`, 'latin1').catch(() => '')),
      );
      const ids = lists.flatMap((list) => list.split(' ').filter((id) => id !== ''));
      const commands = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'latin1').catch(() => '')));
      return commands.filter((command) => /(?:score|analyze)-process/.test(command)).length;
    },
    async close() {
      child.kill('SIGTERM');
      const timeout = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(timeout);
      await testDatabase.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The log does not say which port the system chose. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** One request on a connection of its own. */
export async function send(
  port: number,
  path: string,
  { method, headers = {}, body, signal }: SendOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      port,
      path,
      method: method ?? 'POST',
      agent: false,
      headers: { ...headers, ...(body && { 'content-length': body.length }) },
      ...(signal && { signal }),
    });
    let answered = false;
    request.once('response', (response) => {
      answered = true;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    // Whoever is refused while sending may see the connection end before everything is sent.
    request.once('error', (error) => {
      if (!answered) reject(error);
    });
    request.end(body);
  });
}

export interface Watched<T> {
  readonly result: T;
  /** Milliseconds that each question about /health took beyond what the clock of this process was late. */
  readonly waits: readonly number[];
  readonly grownMegabytes: number;
}

/** Does something while somebody else asks the API for its health. */
export async function watch<T>(api: ApiProcess, work: () => Promise<T>): Promise<Watched<T>> {
  const before = await api.memory();
  let most = before;
  const over = new AbortController();
  const waits: number[] = [];
  const bystander = (async () => {
    while (!over.signal.aborted) {
      const asked = performance.now();
      const late = lateness();
      await send(api.port, '/health', { method: 'GET' });
      // On a machine with too much to do this process waits as well.
      waits.push(performance.now() - asked - late());
      const now = await api.memory();
      if (now !== null && (most === null || now > most)) most = now;
      await delay(20);
    }
  })();
  try {
    const result = await work();
    return { result, waits, grownMegabytes: (most ?? 0) - (before ?? 0) };
  } finally {
    over.abort();
    await bystander;
  }
}

/** How late timers of this process have been since then, in all. */
function lateness(): () => number {
  let expected = performance.now() + 10;
  let late = 0;
  const timer = setInterval(() => {
    late += Math.max(0, performance.now() - expected);
    expected = performance.now() + 10;
  }, 10);
  return () => {
    clearInterval(timer);
    return late + Math.max(0, performance.now() - expected);
  };
}
