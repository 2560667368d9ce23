import { builtProgram } from '@retainwise/platform/testing';
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/admin/run-admin.ts';
import { createClerkInstance } from '../../src/auth/clerk/testing/session-tokens.ts';
import { startTestApi, type TestApi } from '../../src/testing/index.ts';

interface Person {
  readonly id: string;
  readonly role: string | null;
  readonly status: string;
}

const clerk = createClerkInstance({ signUp: 'invited' });
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({}, { clerk: clerk.config });
});
afterAll(() => api.close());

/** The program of an operator, in a process of its own. */
function admin(...args: readonly string[]) {
  return new Promise<{ exit: number; stdout: string; stderr: string }>((resolve) => {
    const options = { env: { PATH: process.env['PATH'], DATABASE_URL: api.databaseUrl } };
    execFile(process.execPath, [builtProgram('admin'), ...args], options, (error, stdout, stderr) => {
      resolve({ exit: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** The same in this process, for what needs no process of its own. */
async function quickly(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const to = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const env = { DATABASE_URL: api.databaseUrl };
  const exit = await runAdmin(args, { env, stdout: to('stdout'), stderr: to('stderr'), now: () => new Date() });
  return { exit, ...written };
}

async function json<T = Person>(...args: readonly string[]): Promise<T> {
  const { exit, stdout, stderr } = await quickly(...args, '--json');
  expect([exit, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

const newAccount = async (name: string): Promise<string> => (await json('account', 'create', name)).id;

let tokens = 0;
/** What the API answers to somebody; each token is a new one, so that none is remembered. */
async function answerTo(sub: string, o?: { readonly id: string; readonly rol: string }, path = '/v1/account') {
  const response = await api.call(path, { as: clerk.token({ sub, o, jti: `jti ${(tokens += 1)}` }) });
  const body = (await response.json()) as { id?: string; detail?: string };
  return { status: response.status, id: body.id, detail: body.detail };
}

describe('retainwise-admin for people', () => {
  it('lets the people of an organisation into an account, in place of SQL, and ends that', async () => {
    const account = await newAccount('Acme');
    const owner = { id: 'org_acme', rol: 'admin' };
    expect((await answerTo('user_ann', owner)).status).toBe(403);
    const linked = await admin('account', 'link', account, '--clerk-organization', 'org_acme', '--json');
    expect([linked.exit, linked.stderr]).toEqual([0, '']);
    expect(JSON.parse(linked.stdout)).toEqual({ id: account, clerk_organization: 'org_acme' });
    expect(await json('account', 'link', account, '--clerk-organization', 'org_acme')).toMatchObject({ id: account });
    expect(await answerTo('user_ann', owner)).toMatchObject({ status: 200, id: account });
    expect(await json('account', 'show', account)).toMatchObject({ clerk_organization: 'org_acme', clerk_user: null });

    expect(await json('account', 'unlink', account)).toEqual({ id: account, clerk_organization: null });
    expect((await quickly('account', 'unlink', account)).stdout).toContain('belonged to no organisation');
    expect((await answerTo('user_ann', owner)).status).toBe(403);
  });

  it('adds a person to an account without an organisation, changes their role and removes them', async () => {
    const account = await newAccount('Small');
    expect((await answerTo('user_bob')).status).toBe(403);
    const added = await admin('user', 'add', 'user_bob', '--account', account, '--role', 'viewer', '--json');
    expect([added.exit, added.stderr]).toEqual([0, '']);
    const bob = JSON.parse(added.stdout) as Person;
    expect(bob).toMatchObject({ role: 'viewer', status: 'active' });
    expect(await answerTo('user_bob')).toMatchObject({ status: 200, id: account });
    expect((await answerTo('user_bob', undefined, '/v1/keys')).status).toBe(403);

    expect(await json('user', 'role', bob.id, 'owner')).toMatchObject({ role: 'owner' });
    expect((await answerTo('user_bob', undefined, '/v1/keys')).status).toBe(200);

    expect(await json('user', 'remove', bob.id)).toMatchObject({ status: 'removed' });
    expect(await answerTo('user_bob')).toMatchObject({
      status: 403,
      detail: expect.stringContaining('removed') as string,
    });
    expect((await quickly('user', 'role', bob.id, 'viewer')).stderr).toMatch(/^ERR-9006: .*removed/);
    const { stdout } = await quickly('user', 'list', '--account', account);
    expect(stdout).toMatch(/^id +in Clerk +role +status +added\n/);
    expect(stdout).toMatch(new RegExp(`${bob.id} +user_bob +owner +removed`));
    expect(await json('user', 'add', 'user_bob', '--account', account, '--role', 'analyst')).toMatchObject({
      id: bob.id,
      role: 'analyst',
      status: 'active',
    });
    expect((await answerTo('user_bob')).status).toBe(200);
  });

  it('overrules the role that somebody has in the organisation, until Clerk is to decide again', async () => {
    const account = await newAccount('Overruled');
    await json('account', 'link', account, '--clerk-organization', 'org_over');
    const member = { id: 'org_over', rol: 'member' };
    expect((await answerTo('user_eve', member, '/v1/keys')).status).toBe(403);
    const { data } = await json<{ data: Person[] }>('user', 'list', '--account', account);
    expect(data).toMatchObject([{ role: null, status: 'active' }]);
    await json('user', 'role', data[0]!.id, 'owner');
    expect((await answerTo('user_eve', member, '/v1/keys')).status).toBe(200);
    await json('user', 'role', data[0]!.id, 'clerk');
    expect((await answerTo('user_eve', member, '/v1/keys')).status).toBe(403);
    // Whom Clerk still has in the organisation.
    await json('user', 'remove', data[0]!.id);
    expect((await answerTo('user_eve', member)).status).toBe(403);
  });

  it('has who sends a file in the row of the upload and of its predictions, and nobody for a key', async () => {
    const account = await newAccount('Senders');
    const { id } = await json('user', 'add', 'user_dan', '--account', account, '--role', 'analyst');
    const as = clerk.token({ sub: 'user_dan', o: undefined });
    const headers = { 'content-type': 'text/csv' };
    const body = 'customer_id,monthly_charges,tenure_months\n1,10,3\n2,20,5\n';
    const sent = await api.call('/v1/uploads?filename=a.csv', { method: 'POST', as, headers, body });
    const upload = (await sent.json()) as { id: string };
    expect(await api.database.uploads.find({ accountId: account, reference: null }, upload.id)).toMatchObject({
      userId: id,
    });
    const asked = await api.call('/v1/predictions', {
      method: 'POST',
      as,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ upload_id: upload.id }),
    });
    const prediction = (await asked.json()) as { id: string };
    const ofAccount = { accountId: account, reference: null };
    expect(await api.database.predictions.find(ofAccount, prediction.id)).toMatchObject({ userId: id });
    const announced = await api.call('/v1/uploads', {
      method: 'POST',
      as,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ filename: 'b.csv', size: 10, resumable: true }),
    });
    const inParts = (await announced.json()) as { id: string };
    expect(await api.database.uploads.find({ accountId: account, reference: null }, inParts.id)).toMatchObject({
      userId: id,
    });
    const byKey = await api.upload(body);
    const { accountId } = (await api.database.apiKeys.findActiveBySecret(api.account.secret))!;
    expect(await api.database.uploads.find({ accountId, reference: null }, byKey)).toMatchObject({ userId: null });
  });

  it('says why something is not possible, and what to do first', async () => {
    const [one, other] = [await newAccount('One'), await newAccount('Other')];
    await json('account', 'link', one, '--clerk-organization', 'org_taken');
    const attempts = [
      [['account', 'link', other, '--clerk-organization', 'org_taken'], one],
      [['account', 'link', one, '--clerk-organization', 'org_next'], 'account unlink'],
    ] as const;
    for (const [args, hint] of attempts) {
      const { exit, stderr } = await quickly(...args);
      expect([exit, stderr]).toEqual([1, expect.stringMatching(/^ERR-9006: /)]);
      expect(stderr).toContain(hint);
    }
    const third = await newAccount('Third');
    await json('user', 'add', 'user_twice', '--account', other, '--role', 'owner');
    const twice = await quickly('user', 'add', 'user_twice', '--account', third, '--role', 'owner');
    expect([twice.exit, twice.stderr]).toEqual([1, expect.stringMatching(/^ERR-9006: /)]);
    const nobodysRole = await quickly('user', 'add', 'user_x', '--account', third);
    expect([nobodysRole.exit, nobodysRole.stderr]).toEqual([2, expect.stringMatching(/^ERR-9004: .*--role/)]);
  });

  it.each([
    ['an email address', ['user', 'add', 'ann@example.com', '--account', 'acc_1']],
    ['a role that is none', ['user', 'add', 'user_1', '--account', 'acc_1', '--role', 'admin']],
    ['no role', ['user', 'role', 'usr_1']],
    ['no account', ['user', 'list']],
    ['no organisation', ['account', 'link', 'acc_1']],
    ['an organisation that is none', ['account', 'link', 'acc_1', '--clerk-organization', 'Acme']],
  ])('refuses %s as wrong usage', async (_, args) => {
    const { exit, stdout, stderr } = await quickly(...args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^ERR-9004: .+\n.+\n$/);
  });

  it.each([
    ['account', ['account', 'link', 'acc_1', '--clerk-organization', 'org_1']],
    ['account', ['account', 'unlink', 'acc_1']],
    ['account', ['user', 'list', '--account', 'acc_1']],
    ['account', ['user', 'add', 'user_1', '--account', 'acc_1', '--role', 'owner']],
    ['person', ['user', 'role', 'usr_1', 'owner']],
    ['person', ['user', 'remove', 'usr_1']],
  ])('says that there is no such %s: %j', async (what, args) => {
    const { exit, stderr } = await quickly(...args);
    expect([exit, stderr]).toEqual([1, expect.stringContaining(`ERR-9005: There is no ${what} `)]);
  });
});
