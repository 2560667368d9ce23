import { execFile } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { promisify } from 'node:util';
import { builtProgram } from '@retainwise/platform/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startProcess, temporaryDir, type StartedProcess } from './start-process.ts';

const LINK = /Admin panel\s+(\S+\/sign-in#code=\S+)/g;

interface Answer {
  readonly status: number;
  readonly cookie: string | null;
  readonly body: string;
}

function ask(address: string, port: string, method: string, path: string, headers: object, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: address, port, method, path, headers: { ...headers, connection: 'close' } },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => (text += chunk))
          .once('end', () => {
            const cookie = response.headers['set-cookie']?.join().split(';')[0] ?? null;
            resolve({ status: response.statusCode!, cookie, body: text });
          });
      },
    );
    request.once('error', reject).end(body);
  });
}

/** Addresses of this machine at which another one would reach it, and loopback. */
const addresses = [
  '127.0.0.1',
  ...Object.values(networkInterfaces()).flatMap((known = []) =>
    known.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  ),
];

describe('npm start with HOST=0.0.0.0', { timeout: 180_000 }, () => {
  let dir: Awaited<ReturnType<typeof temporaryDir>>;
  let running: StartedProcess[];
  beforeEach(async () => {
    dir = await temporaryDir();
    running = [];
  });
  afterEach(async () => {
    for (const { child, ended } of running) {
      child.kill('SIGTERM');
      await ended;
    }
    await dir.remove();
  });

  async function start(): Promise<{ readonly started: StartedProcess; readonly newest: () => URL }> {
    const started = startProcess(dir.path, [], { HOST: '0.0.0.0' });
    running.push(started);
    await started.waitFor(/Serving until Ctrl-C/);
    return { started, newest: () => new URL([...started.output().matchAll(LINK)].at(-1)![1]!) };
  }
  const codeOf = ({ hash }: URL): string => new URLSearchParams(hash.slice(1)).get('code')!;

  it('admits who opens the printed link, once; a command makes another; sessions outlive a restart', async () => {
    const { started, newest } = await start();
    const link = newest();
    expect(link.hostname).toBe('localhost');
    const headers = { host: `localhost:${link.port}` };
    for (const address of addresses) {
      const page = await ask(address, link.port, 'GET', '/', headers);
      expect([page.status, page.cookie]).toEqual([401, null]);
      expect(page.body).toContain('Open the sign-in link');
      const data = await ask(address, link.port, 'GET', '/api/retainwise/v1/predictions', headers);
      expect([data.status, data.cookie]).toEqual([401, null]);
    }
    const own = { ...headers, origin: `http://localhost:${link.port}` };
    const signIn = (code: string) => ask('127.0.0.1', link.port, 'POST', '/sign-in', own, code);
    const { status, cookie } = await signIn(codeOf(link));
    expect(status).toBe(204);
    expect((await signIn(codeOf(link))).status).toBe(401);
    const read = async (port: string) =>
      ask('127.0.0.1', port, 'GET', '/api/retainwise/v1/predictions', { host: 'localhost', cookie });
    expect(JSON.parse((await read(link.port)).body)).toMatchObject({ data: [{ status: 'completed' }] });

    started.child.kill('SIGUSR2');
    await expect.poll(() => newest().href, { timeout: 20_000 }).not.toBe(link.href);
    expect((await signIn(codeOf(newest()))).status).toBe(204);
    const used = newest().href;
    started.child.kill('SIGUSR2');
    await expect.poll(() => newest().href, { timeout: 20_000 }).not.toBe(used);
    const unused = newest();
    const command = [builtProgram('admin'), 'sign-in-link'];
    const env = { PATH: process.env['PATH'], DATA_DIR: dir.path };
    const printed = new URL((await promisify(execFile)(process.execPath, command, { env })).stdout.trim());
    expect(printed.origin).toBe(link.origin);
    expect((await signIn(codeOf(printed))).status).toBe(204);
    expect((await signIn(codeOf(unused))).status).toBe(401);

    started.child.kill('SIGTERM');
    await started.ended;
    const nowhere = promisify(execFile)(process.execPath, command, { env });
    await expect(nowhere).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/^ERR-9006: No panel runs/) });
    const again = await start();
    expect((await read(again.newest().port)).status).toBe(200);
  });
});
