import type { ApiKey, ApiKeyWithSecret } from '@retainwise/openapi';
import { lockDataDir, startEmbeddedPostgres } from '@retainwise/platform';
import { builtProgram, silentLogger } from '@retainwise/platform/testing';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/admin/run-admin.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

const BIN = fileURLToPath(new URL('../../bin/retainwise-admin.js', import.meta.url));

interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

let api: TestApi;
let dataDir: string;
beforeAll(async () => {
  api = await startTestApi();
  dataDir = await mkdtemp(join(tmpdir(), 'retainwise-admin-'));
});
afterAll(async () => {
  await api.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Runs the program as an operator does: with the database's address, and nothing else. */
function admin(
  args: readonly string[],
  env: Record<string, string> = { DATABASE_URL: api.databaseUrl },
  program?: string,
) {
  return new Promise<Ended>((resolve) => {
    const command = [program ?? builtProgram('admin'), ...args];
    const options = { env: { PATH: process.env['PATH'], ...env }, cwd: dataDir };
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** The same in this process, for what needs no process of its own. */
async function quickly(args: readonly string[], env: Record<string, string> = { DATABASE_URL: api.databaseUrl }) {
  const written = { stdout: '', stderr: '' };
  const to = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const exit = await runAdmin(args, { env, stdout: to('stdout'), stderr: to('stderr'), now: () => new Date() });
  return { exit, ...written };
}

async function json<T>(args: readonly string[]): Promise<T> {
  const { exit, stdout, stderr } = await quickly([...args, '--json']);
  expect([exit, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

const worksFor = async (as: string): Promise<number> => (await api.call('/v1/account', { as })).status;

describe('retainwise-admin', () => {
  it('makes an account and a key that the API takes, rotates it and revokes it', async () => {
    const account = await json<{ id: string }>(['account', 'create', 'Acme Ltd', '--currency', 'EUR']);
    expect(account).toMatchObject({ name: 'Acme Ltd', currency: 'EUR', horizon_days: 90 });
    const key = await json<ApiKeyWithSecret>(['key', 'create', '--account', account.id, '--name', 'backend']);
    expect(key).toMatchObject({ scopes: null, reference: null, livemode: true, created_by: null, status: 'active' });
    expect(await worksFor(key.secret)).toBe(200);

    const next = await json<ApiKeyWithSecret>(['key', 'rotate', key.id, '--overlap', '60']);
    expect(next).toMatchObject({ rotated_from: key.id, name: 'backend' });
    expect(await worksFor(next.secret)).toBe(200);
    const again = await admin(['key', 'rotate', key.id]);
    expect(again).toMatchObject({ exit: 1, stderr: expect.stringContaining(next.id) as string });

    expect(await json<ApiKey>(['key', 'revoke', next.id])).toMatchObject({ id: next.id, status: 'revoked' });
    const { data } = await json<{ data: ApiKey[] }>(['key', 'list', '--account', account.id]);
    expect(data.map(({ id, status }) => [id, status])).toEqual([
      [next.id, 'revoked'],
      [key.id, 'active'],
    ]);
    expect(JSON.stringify(data)).not.toContain(key.secret);
  });

  it('writes what it does into the audit log, and shows it', async () => {
    const account = await json<{ id: string }>(['account', 'create', 'Audited Ltd']);
    const made = await quickly(['key', 'create', '--account', account.id, '--name', 'backend', '--json']);
    const key = JSON.parse(made.stdout) as ApiKeyWithSecret;
    await quickly(['key', 'rotate', key.id]);
    await quickly(['key', 'revoke', key.id]);
    const { data } = await json<{ data: { action: string; actorKind: string; objectId: string }[] }>([
      'audit',
      'list',
      '--account',
      account.id,
    ]);
    expect(data.map(({ action, actorKind }) => `${actorKind} ${action}`).reverse()).toEqual([
      'admin account.created',
      'admin key.created',
      'admin key.rotated',
      'admin key.created',
      'admin key.revoked',
    ]);
    const text = await quickly(['audit', 'list', '--account', account.id, '--action', 'key.revoked']);
    expect(text.stdout).toContain(key.id);
    expect(text.stdout).not.toContain('backend');
  });

  it('erases an account whose name is given, and no other', async () => {
    const account = await json<{ id: string }>(['account', 'create', 'Leaving Ltd']);
    const made = await quickly(['key', 'create', '--account', account.id, '--name', 'backend', '--json']);
    const { secret } = JSON.parse(made.stdout) as ApiKeyWithSecret;
    const refused = await quickly(['account', 'erase', account.id, '--confirm', 'Staying Ltd']);
    expect(refused).toMatchObject({ exit: 2, stderr: expect.stringContaining('Nothing was erased') as string });
    expect(await worksFor(secret)).toBe(200);
    const erased = await quickly(['account', 'erase', account.id, '--confirm', 'Leaving Ltd']);
    expect(erased).toMatchObject({ exit: 0, stdout: expect.stringContaining('era_') as string });
    expect((await quickly(['account', 'show', account.id])).exit).toBe(1);
    const list = await quickly(['erasure', 'list', '--account', account.id, '--json']);
    expect(JSON.parse(list.stdout)).toMatchObject({ data: [{ kind: 'account', status: 'pending' }] });
  });

  it('limits a key to permissions, to a reference and in time', async () => {
    const account = api.account.account.id;
    const limits = ['--scopes', 'scores:create, account:read', '--reference', 'acme', '--expires', '30d', '--test'];
    const made = await quickly(['key', 'create', '--account', account, '--name', 'limited', ...limits, '--json']);
    const key = JSON.parse(made.stdout) as ApiKeyWithSecret;
    expect(key).toMatchObject({ scopes: ['scores:create', 'account:read'], reference: 'acme', livemode: false });
    expect(Math.round((Date.parse(key.expires_at!) - Date.now()) / 86_400_000)).toBe(30);
    expect((await api.call('/v1/uploads', { as: key.secret })).status).toBe(403);
  });

  it('tells people what it did, and shows a secret when it is made, and never again', async () => {
    const account = api.account.account.id;
    const made = await quickly(['key', 'create', '--account', account, '--name', 'for\u00A0people']);
    const secret = /rwk_live_\w+/.exec(made.stdout)![0];
    expect(made.stdout).toContain('shown this once');
    expect(await worksFor(secret)).toBe(200);
    const texts = [
      await quickly(['key', 'list', '--account', account]),
      await quickly(['account', 'list']),
      await quickly(['account', 'show', account]),
    ];
    for (const { exit, stdout, stderr } of texts) {
      expect([exit, stderr]).toEqual([0, '']);
      expect(stdout).not.toContain(secret);
    }
    expect(texts[0]!.stdout).toMatch(/^id +name +begins with +status/);
    expect(texts[1]!.stdout).toContain(account);
    expect(texts[2]!.stdout).toMatch(/^id +acc_/m);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['key', 'steal']],
    ['an unknown option', ['account', 'list', '--all']],
    ['a value that is missing', ['account', 'show']],
    ['a value too many', ['account', 'show', 'a', 'b']],
    ['an empty name', ['account', 'create', ' ']],
    ['a currency that is none', ['account', 'create', 'x', '--currency', 'euro']],
    ['no account', ['key', 'create', '--name', 'x']],
    ['an unknown permission', ['key', 'create', '--account', 'a', '--name', 'x', '--scopes', 'scores:all']],
    ['an empty reference', ['key', 'create', '--account', 'a', '--name', 'x', '--reference', '']],
    ['an end in the past', ['key', 'create', '--account', 'a', '--name', 'x', '--expires', '2020-01-01']],
    ['an overlap of eight days', ['key', 'rotate', 'key_1', '--overlap', '691200']],
  ])('refuses %s as wrong usage, and says what to do', async (_, args) => {
    const { exit, stdout, stderr } = await quickly(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^ERR-9004: .+\n.+\n$/);
  });

  it.each([
    ['account', ['account', 'show', 'acc_1']],
    ['account', ['key', 'create', '--account', 'acc_1', '--name', 'x']],
    ['account', ['key', 'list', '--account', 'acc_1']],
    ['key', ['key', 'rotate', 'key_1']],
    ['key', ['key', 'revoke', 'key_1']],
  ])('says that there is no such %s: %j', async (_, args) => {
    const { exit, stdout, stderr } = await quickly([...args, '--json']);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^ERR-9005: There is no /);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'ERR-9005', fix: expect.any(String) as string } });
  });

  it('explains itself, each command too', async () => {
    const general = await admin(['--help'], {});
    expect(general).toMatchObject({ exit: 0, stderr: '' });
    for (const name of ['account create', 'account list', 'account show', 'key create', 'key list', 'key rotate']) {
      expect(general.stdout).toContain(name);
      expect((await quickly([...name.split(' '), '--help'], {})).stdout).toContain(`retainwise-admin ${name}`);
    }
  });

  it('says which database it cannot reach, without its password', async () => {
    const { exit, stderr } = await admin(['account', 'list'], { DATABASE_URL: 'postgres://me:hush@127.0.0.1:1/none' });
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^ERR-5002: .*\n.*DATABASE_URL/);
    expect(stderr).not.toContain('hush');
  });

  it('makes no database where nobody said which one, and leaves one that is in use alone', async () => {
    expect(await admin(['account', 'list'], {})).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('DATABASE_URL') as string,
    });
    await mkdir(join(dataDir, 'used', 'postgres'), { recursive: true });
    const lock = await lockDataDir(join(dataDir, 'used'));
    const { exit, stderr } = await admin(['account', 'list'], { DATA_DIR: 'used' });
    await lock.release();
    expect([exit, stderr.slice(0, 8)]).toEqual([1, 'ERR-9002']);
  });

  it('works on the embedded database of a machine, from a checkout as it is', async () => {
    const embedded = join(dataDir, 'embedded');
    await (await startEmbeddedPostgres({ dataDir: embedded, logger: silentLogger(), durability: 'none' })).stop();
    const made = await admin(['account', 'create', 'Here', '--json'], { DATA_DIR: embedded }, BIN);
    expect([made.exit, made.stderr]).toEqual([0, '']);
    expect(JSON.parse(made.stdout)).toMatchObject({ name: 'Here' });
  }, 120_000);
});
