import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestCluster } from '../src/testing/cluster.ts';
import { sweepLeftovers } from '../src/testing/sweep-leftovers.ts';

const fixture = fileURLToPath(new URL('fixtures/run-test-cluster.ts', import.meta.url));

let parent: string;
const cleanups: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'retainwise-runs-'));
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  await rm(parent, { recursive: true, force: true });
});

/** A test run of its own; resolves with the URL of its PostgreSQL. */
async function startRun(): Promise<{ readonly url: string; readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '-C', '@retainwise/source', fixture, parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  cleanups.push(() => sweepLeftovers(parent), kill);
  const [line] = (await once(child.stdout, 'data')) as [Buffer]; // as: `data` is typed as any[]
  return { url: line.toString().trim(), kill };
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

it('a test run stops and removes the PostgreSQL of a killed run, and leaves that of a live run alone', async () => {
  const [killed, living] = await Promise.all([startRun(), startRun()]);
  await killed.kill();
  expect(await answers(killed.url)).toBe(true);
  const next = await startTestCluster(parent);
  cleanups.push(() => next.stop());
  expect(await answers(killed.url)).toBe(false);
  expect(await answers(living.url)).toBe(true);
  expect(await readdir(parent)).toHaveLength(2);
});

it('a directory that a run has just made and not yet locked is left alone', async () => {
  await mkdir(join(parent, 'retainwise-test-fresh'));
  await mkdir(join(parent, 'something-else'));
  expect(await sweepLeftovers(parent)).toBe(0);
  expect((await readdir(parent)).sort()).toEqual(['retainwise-test-fresh', 'something-else']);
});
