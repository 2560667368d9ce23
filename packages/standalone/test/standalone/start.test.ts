import { generateSampleCsv } from '@retainwise/core';
import { existsSync } from 'node:fs';
import { sized } from '@retainwise/platform/testing';
import { createServer, type AddressInfo } from 'node:net';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FROM_SOURCES, startProcess, temporaryDir, type StartedProcess } from './start-process.ts';

interface Prediction {
  readonly id: string;
  readonly filename: string;
  readonly status: string;
  readonly rows_accepted: number;
  readonly rows_rejected: number;
}

/** All but the directory. */
type OptionsOfStart = Parameters<typeof startProcess> extends [string, ...infer Rest] ? Rest : never;

const SECONDS = 1_000;
/** Enough that scoring them goes on while the process is killed. */
const ROWS = sized(8_000, 20_000);

describe('npm start', { timeout: 120 * SECONDS }, () => {
  let dir: Awaited<ReturnType<typeof temporaryDir>>;
  let running: StartedProcess[];
  // Making a database takes longer than most of these tests.
  beforeAll(async () => {
    dir = await temporaryDir();
    return () => dir.remove();
  });
  beforeEach(() => {
    running = [];
  });
  afterEach(async () => {
    for (const { child, ended } of running) {
      child.kill('SIGTERM');
      await ended;
    }
  });

  function start(...options: OptionsOfStart): StartedProcess {
    const started = startProcess(dir.path, ...options);
    running.push(started);
    return started;
  }

  async function ready(started: StartedProcess) {
    await started.waitFor(/Serving until Ctrl-C/);
    const [, panel] = await started.waitFor(/Admin panel\s+(\S+)/);
    const [, api] = await started.waitFor(/API {10}(http\S+)/);
    const [, key] = await started.waitFor(/API key\s+(rwk_\w+)/);
    const get = async (path: string): Promise<Response> =>
      fetch(`${api!}${path}`, { headers: { authorization: `Bearer ${key!}` } });
    return {
      panel: panel!,
      api: api!,
      key: key!,
      get,
      list: async () => ((await (await get('/v1/predictions')).json()) as { data: Prediction[] }).data,
    };
  }

  async function databasePid(): Promise<number> {
    return Number((await readFile(join(dir.path, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  }
  function isAlive(pid: number): boolean {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  }

  it('scores the sample, prints report and addresses, serves, and stops at Ctrl-C with its database', async () => {
    const first = start([], {}, FROM_SOURCES);
    const { panel, key, get, list } = await ready(first);
    const output = first.output();
    expect(output).toMatch(/of 500 rows scored/);
    expect(output).toMatch(/Revenue at risk\s+\$[\d,]+ a year/);
    expect(output.match(/^ {1,2}\d+\. [\d.]+%/gm)).toHaveLength(10);
    expect(output.match(/^ +\+[\d.]+ points {2}\S/gm)!.length).toBeGreaterThanOrEqual(10);
    const [prediction] = await list();
    expect(prediction).toMatchObject({ status: 'completed' });
    expect(prediction!.rows_accepted + prediction!.rows_rejected).toBe(500);

    // The link is all that somebody has to open.
    expect(panel).toMatch(
      new RegExp(`^http://127\\.0\\.0\\.1:\\d+/sign-in#code=[\\w-]{43}&prediction=${prediction!.id}$`),
    );
    const page = await fetch(panel);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain(key);
    expect((await get('/v1/account')).status).toBe(200);
    // Nobody else on the machine may read the key.
    expect((await stat(join(dir.path, 'demo-account.json'))).mode & 0o077).toBe(0);

    const database = await databasePid();
    expect(isAlive(database)).toBe(true);
    first.child.kill('SIGINT');
    // A terminal sends Ctrl-C to npm as well, which may pass it on.
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(isAlive(database)).toBe(false);

    const second = await ready(start());
    expect(second.key).toBe(key);
    expect((await second.list()).map(({ id }) => id)).toEqual([prediction!.id]);
  });

  it('recovers from kill -9, and a job that was running completes exactly once', async () => {
    const file = join(dir.path, 'customers.csv');
    await writeFile(file, generateSampleCsv({ rows: ROWS }));
    const first = start(['--score', file], { LOG_LEVEL: 'info' });
    await first.waitFor(/Scoring/);
    // Rows are being written: the results of the first attempt are partly there.
    await expect
      .poll(() => first.output(), { timeout: 60 * SECONDS, interval: 20 })
      .toMatch(/path=\/v1\/predictions\/prd_/);
    first.child.kill('SIGKILL');
    await first.ended;

    const { get, list } = await ready(start(['--score', file]));
    const predictions = (await list()).filter(({ filename }) => filename === 'customers.csv');
    expect(predictions.map(({ status }) => status)).toEqual(['completed']);
    const [{ id, rows_accepted, rows_rejected }] = predictions as [Prediction];
    expect(rows_accepted + rows_rejected).toBe(ROWS);
    const page = (await (await get(`/v1/predictions/${id}/results?limit=1`)).json()) as { total: number };
    expect(page.total).toBe(rows_accepted);
    const csv = await (await get(`/v1/predictions/${id}/download`)).text();
    expect(csv.trimEnd().split('\n').length - 1).toBeGreaterThanOrEqual(rows_accepted);
  });

  it('stops with a code and a fix when the file cannot be scored', async () => {
    const file = join(dir.path, 'plans.csv');
    await writeFile(file, 'plan,amount\nBasic,10\nBasic,10\nPro,20\n');
    const started = start(['--score', file]);
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain('ERR-3004');
    expect(started.output()).toContain('customer_id');
    expect(existsSync(join(dir.path, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('refuses a missing file before it starts anything', async () => {
    const unused = join(dir.path, 'unused');
    const started = start(['--score', 'no-such-file.csv'], { DATA_DIR: unused });
    expect(await started.ended).toBe(2);
    expect(started.output()).toContain('no-such-file.csv');
    expect(existsSync(join(unused, 'postgres'))).toBe(false);
  });

  it('names the variable of an unusable directory or port, and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    // A TCP server's address is never text.
    const { port } = taken.address() as AddressInfo;
    const onTakenPort = start([], { PORT: String(port) });
    expect(await onTakenPort.ended).toBe(2);
    expect(onTakenPort.output()).toContain(`PORT is ${port}, which is used by another process.`);
    expect(existsSync(join(dir.path, 'postgres', 'postmaster.pid'))).toBe(false);
    taken.close();

    const file = join(dir.path, 'a-file');
    await writeFile(file, '');
    const inFile = start([], { DATA_DIR: file });
    expect(await inFile.ended).toBe(2);
    expect(inFile.output()).toContain(`DATA_DIR (${file}) is a file`);
    for (const started of [onTakenPort, inFile]) expect(started.output()).not.toMatch(/\n\s+at /);
  });
});
