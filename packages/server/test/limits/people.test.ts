import { createTestAccount, runSql, silentLogger } from '@retainwise/platform/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createClerkInstance,
  createTestPools,
  startTestApi,
  type TestApi,
  type WorkPools,
} from '../../src/testing/index.ts';

const REQUESTS = { read: 10, write: 1e6, upload: 1e6, part: 1e6, score: 1e6 };

const clerk = createClerkInstance();
const stranger = createClerkInstance();
let api: TestApi;
let pools: WorkPools;
beforeAll(() => {
  pools = createTestPools(silentLogger());
});
afterAll(() => pools.close());
afterEach(() => api.close());

async function start(authFailures = 1e6): Promise<void> {
  api = await startTestApi({ limits: { requests: REQUESTS, authFailures } }, { pools, clerk: clerk.config });
  await api.database.people.linkOrganization(api.account.account.id, 'org_ours');
}

let tokens = 0;
/** A token of its own for each request, as a browser gets a new one each minute. */
const tokenOf = (sub: string, organization = 'org_ours'): string =>
  clerk.token({ sub, jti: `jti_${(tokens += 1)}`, o: { id: organization, rol: 'member' } });
const read = (as: string): Promise<Response> => api.call('/v1/account', { as });

async function statuses(responses: readonly Promise<Response>[]): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (const { status } of await Promise.all(responses)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

describe('requests of people', () => {
  it('are counted for the person, not for the token, and tell what remains', async () => {
    await start();
    const first = await read(tokenOf('user_ann'));
    expect(first.headers.get('ratelimit-policy')).toBe('"read";q=10;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"read";r=9;t=(60|59)$/);
    expect(await statuses(times(15, () => read(tokenOf('user_ann'))))).toEqual({ 200: 9, 429: 6 });
    const refused = await read(tokenOf('user_ann'));
    expect(refused.headers.get('ratelimit')).toMatch(/^"read";r=0;t=\d+$/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await read(tokenOf('user_bob'))).status).toBe(200);
  });

  it('and those of keys are at most twice those of one caller, and take nothing from other accounts', async () => {
    await start();
    const callers = [api.account.secret, ...times(3, (i) => tokenOf(`user_${i}`))];
    expect(await statuses(callers.flatMap((as) => times(10, () => read(as))))).toEqual({ 200: 20, 429: 20 });
    const other = await createTestAccount(api.database, 'Other');
    expect(await statuses(times(10, () => read(other.secret)))).toEqual({ 200: 10 });
    expect(await statuses(times(10, () => read(tokenOf('user_0', 'org_theirs'))))).toEqual({ 200: 10 });
  });

  it('are limited by each instance itself while the database does not count them', async () => {
    await start();
    await runSql(api.databaseUrl, 'ALTER TABLE rate_limits RENAME TO rate_limits_away');
    expect(await statuses(times(25, () => read(tokenOf('user_ann'))))).toEqual({ 200: 10, 429: 15 });
  });
});

describe('failed sign-ins', () => {
  it.each([
    ['a key of another Clerk instance', (i: number) => stranger.token({ sub: `user_${i}` })],
    ['a token that has expired', (i: number) => clerk.token({ sub: `user_${i}`, iat: 1, exp: 61 })],
    ['a text that only begins as a token', (i: number) => `eyJ${'x'.repeat(40)}${i}`],
    ['nobody of this installation', (i: number) => clerk.token({ sub: `user_${i}`, o: { id: 'org_x', rol: 'guest' } })],
  ])('with %s are refused before any look-up once there were too many, and lock out nobody else', async (_, make) => {
    await start(5);
    const ann = tokenOf('user_ann');
    expect((await read(ann)).status).toBe(200);
    const counts = await statuses(times(5, (i) => read(make(i))));
    expect(Object.keys(counts)).toEqual([expect.stringMatching(/^40[13]$/)]);
    const refused = await read(make(6));
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([429, 'ERR-5004']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await read(ann)).status).toBe(200);
  });
});
