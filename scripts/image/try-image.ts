import { startEmbeddedPostgres, lockDataDir, createLogger } from '@retainwise/platform';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { faultsOfImage, type ImageConfig } from './faults-of-image.ts';

/**
 * Looks at a built image and runs it as compose.yaml does, on a PostgreSQL of its own: migrations, the API as a role
 * that owns no table, a worker, one prediction, and SIGTERM. Called by infra/test-image.sh; needs root and buildah.
 */
const [tag] = process.argv.slice(2);
if (tag === undefined) throw new Error('Usage: try-image.ts IMAGE');
const run = promisify(execFile);
const buildah = async (...args: string[]): Promise<string> =>
  (await run('buildah', args, { maxBuffer: 64 * 2 ** 20 })).stdout.trim();

const STOP_MS = 25_000;
const READY_MS = 120_000;
const work = await mkdtemp(join(tmpdir(), 'retainwise-image-'));
await chmod(work, 0o755);
const children: ChildProcess[] = [];

/** One container of the image, of which each command is run. */
const container = await buildah('from', '--pull-never', tag);
const root = await buildah('mount', container);
const logger = createLogger({ level: 'warn', service: 'try-image' });
await mkdir(join(work, 'postgres'), { recursive: true });
const lock = await lockDataDir(join(work, 'postgres'));
const postgres = await startEmbeddedPostgres({ dataDir: join(work, 'postgres'), logger });
try {
  await lookAtIt();
  await runIt();
} finally {
  for (const child of children) child.kill('SIGKILL');
  await postgres.stop();
  await lock.release();
  await buildah('umount', container);
  await buildah('rm', container);
  await rm(work, { recursive: true, force: true });
}

async function lookAtIt(): Promise<void> {
  const inspected = JSON.parse(await buildah('inspect', '--type', 'image', tag ?? '')) as {
    readonly OCIv1: { readonly config: ImageConfig };
    readonly Docker: { readonly config: { readonly Healthcheck?: object } };
  };
  const { stdout } = await run('du', ['-sm', join(root, 'app')]);
  // Not what links lead to: packages of ours are linked into node_modules.
  const found = await run('find', [join(root, 'app'), '-type', 'f', '-printf', '%P\n'], { maxBuffer: 64 * 2 ** 20 });
  const files = found.stdout.trim().split('\n');
  const megabytes = Number(stdout.split('\t')[0]);
  const faults = faultsOfImage({ config: inspected.OCIv1.config, files, megabytes });
  if (faults.length > 0) throw new Error(`The image is not as it should be:\n  ${faults.join('\n  ')}`);
  process.stdout.write(`ok: what is in it (${files.length} files, ${megabytes} MB over the base)\n`);
}

async function runIt(): Promise<void> {
  const data = join(work, 'data');
  await mkdir(data);
  await run('chown', ['1000:1000', data]);
  const owner = postgres.ownerUrl;
  const api = new URL(owner);
  api.username = 'retainwise_api';
  api.password = 'of-the-api';
  const shared = { DATA_DIR: '/data', LOG_PRETTY: 'false', HOST: '127.0.0.1' };

  // The role of the tests' own database may not make roles: the superuser migrates, as in compose.yaml.
  const superuser = new URL(postgres.adminUrl);
  superuser.pathname = api.pathname;
  const asOwner = { ...shared, DATABASE_URL: superuser.href };
  const migrated = await output('migrate', { ...asOwner, DATABASE_API_URL: api.href });
  process.stdout.write(`ok: migrate (${lastLine(migrated)})\n`);
  const account = JSON.parse(await output('admin account create Acme --json', asOwner)) as { id: string };
  const key = JSON.parse(await output(`admin key create --account ${account.id} --name backend --json`, asOwner)) as {
    secret: string;
  };

  const server = start('api', { ...shared, DATABASE_URL: api.href, MIGRATE_ON_START: 'false', PORT: '18787' });
  const worker = start('worker', { ...asOwner, MIGRATE_ON_START: 'false', WORKER_HEALTH_PORT: '18790' });
  const url = 'http://127.0.0.1:18787';
  await isReady(`${url}/ready`, server);
  await isReady('http://127.0.0.1:18790/ready', worker);
  await output('node /usr/local/lib/retainwise/healthcheck.mjs', { PORT: '18787' });
  process.stdout.write('ok: the API and a worker are ready, and healthy\n');

  await readsDocumentation(url);
  const canary = fileURLToPath(new URL('../../infra/deploy/canary.mjs', import.meta.url));
  const tried = await run(process.execPath, [canary], {
    env: { ...process.env, API_URL: url, CANARY_KEY: key.secret },
  });
  process.stdout.write(tried.stdout);
  for (const [name, started] of [
    ['api', server],
    ['worker', worker],
  ] as const)
    process.stdout.write(`ok: ${name} ends with 0, ${await stop(started)} ms after SIGTERM\n`);
}

/** The pages that the API serves are those of this release. */
async function readsDocumentation(url: string): Promise<void> {
  for (const [path, says] of [
    ['/docs/', 'RetainWise'],
    ['/docs/guides/rest', 'curl'],
    ['/docs/errors/ERR-3001', 'ERR-3001'],
  ] as const) {
    const answer = await fetch(`${url}${path}`);
    const page = await answer.text();
    if (!answer.ok || !page.includes(says)) throw new Error(`${path} answers ${answer.status}, without "${says}".`);
  }
  process.stdout.write('ok: the documentation is served\n');
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function start(command: string, env: Readonly<Record<string, string>>): Started {
  const options = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  // The image declares where it can be written to; without an engine that is a directory of this machine.
  const volume = ['--volume', `${join(work, 'data')}:/data`];
  const words = command.split(' ');
  const child = spawn('buildah', ['run', ...options, ...volume, container, '--', 'retainwise', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

/** Runs a command to its end. */
async function output(command: string, env: Readonly<Record<string, string>>): Promise<string> {
  const started = start(command, env);
  const [code] = (await once(started.child, 'close')) as [number | null]; // as: `close` is typed as any[]
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${started.output()}`);
  return started.output();
}

async function isReady(url: string, started: Started): Promise<void> {
  const until = Date.now() + READY_MS;
  while (started.child.exitCode === null && Date.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await delay(200);
  }
  throw new Error(`${url} is not ready:\n${started.output()}`);
}

/** Buildah passes no signals on, so the process in it gets it. Returns how long it took to end. */
async function stop({ child, output: said }: Started): Promise<number> {
  const began = performance.now();
  const closed = once(child, 'close') as Promise<[number | null]>;
  process.kill(await nodeBelow(child.pid ?? 0), 'SIGTERM');
  const late = delay(STOP_MS, null, { ref: false });
  const ended = await Promise.race([closed, late]);
  if (ended === null || ended[0] !== 0) throw new Error(`It ended with ${String(ended?.[0])}:\n${said()}`);
  return Math.round(performance.now() - began);
}

/** The process that the image's command is, somewhere below the one that started the container. */
async function nodeBelow(ancestor: number): Promise<number> {
  const below = new Set([ancestor]);
  const processes = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  for (const pid of processes.toSorted((a, b) => a - b)) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (!below.has(parent)) continue;
    below.add(pid);
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words[0] === 'node') return pid;
  }
  throw new Error('There is no process of the image.');
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  return line.slice(0, 200);
}
