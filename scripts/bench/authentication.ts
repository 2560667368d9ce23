import { openDatabase, type Database } from '@retainwise/platform';
import type { Request, RequestHandler, Response } from 'express';
import { authenticate } from '../../packages/server/src/auth/authenticate.ts';
import { authorize } from '../../packages/server/src/auth/authorize.ts';
import { personFinder } from '../../packages/server/src/auth/clerk/person-finder.ts';
import { createClerkInstance } from '../../packages/server/src/auth/clerk/testing/session-tokens.ts';
import { createKeyUses } from '../../packages/server/src/auth/key-uses.ts';
import type { Principal } from '../../packages/server/src/auth/principal.ts';
import { createPrincipals } from '../../packages/server/src/auth/principals.ts';
import { createAuthGuard } from '../../packages/server/src/limits/auth-guard.ts';
import { limitRequests } from '../../packages/server/src/limits/limit-requests.ts';
import { createRateLimiter } from '../../packages/server/src/limits/rate-limiter.ts';
import { HARDLY_ANY_LIMITS } from '../../packages/server/src/testing/test-api.ts';
import { cpuSecondsOfFamily, NOT_MEASURED } from './cpu-seconds.ts';
import { withDatabase, type BenchDatabase } from './with-database.ts';

/**
 * What it costs a request that somebody finds out who asks, whether they may, and whether they ask too often: the
 * handlers of the API in this process, with its database. Prints a JSON line for each kind of caller. The caller asks
 * ten times a second, so that one request in fifty looks it up; `first_cpu_ms` is that of a caller who comes anew each
 * time. CPU is that of this process.
 */
const REQUESTS = 10_000;
const FIRST_REQUESTS = 500;
const WARM_UP = 3_000;
const BETWEEN_REQUESTS_MS = 100;
/** Longer than a caller is kept. */
const LONG_AFTER_MS = 10_000;

await withDatabase(bench);

async function bench({ postgres, logger, cleanUp }: BenchDatabase): Promise<void> {
  const database = openDatabase({
    url: postgres.adminUrl,
    ownerUrl: postgres.adminUrl,
    poolMax: 2,
    use: 'request',
    logger,
  });
  cleanUp.push(() => database.close());
  await database.migrate();
  const clerk = createClerkInstance();
  const clock = { now: 0 };
  const principals = createPrincipals({
    database,
    findPerson: personFinder(database, clerk.config),
    clock: () => new Date(),
    now: () => clock.now,
  });
  const guard = createAuthGuard<Principal>({ maxFailures: 20 });
  const keyUses = createKeyUses(database.apiKeys, () => new Date());
  const handlers = [authenticate({ database, principals, keyUses, guard }), authorize()];
  const limiter = createRateLimiter({ ...database, logger });
  const limits = limitRequests({ limiter, limits: HARDLY_ANY_LIMITS });
  const callers = { key: await aKey(database), person: () => clerk.token({ o: { id: 'org_bench', rol: 'admin' } }) };

  for (const [caller, credential] of Object.entries(callers)) {
    const run = (which: readonly RequestHandler[], requests: number, afterMs: number): Promise<Cpu> => {
      // A token lives for a minute: each run has its own.
      const secret = credential();
      return cpuOf(postgres.pid, requests, async () => {
        clock.now += afterMs;
        await pass(which, requestWith(secret), responseWith());
      });
    };
    await run([...handlers, limits], WARM_UP, BETWEEN_REQUESTS_MS);
    const nothing = await run([], REQUESTS, BETWEEN_REQUESTS_MS);
    const known = await run(handlers, REQUESTS, BETWEEN_REQUESTS_MS);
    const limited = await run([...handlers, limits], REQUESTS, BETWEEN_REQUESTS_MS);
    const first = await run(handlers, FIRST_REQUESTS, LONG_AFTER_MS);
    process.stdout.write(
      `${JSON.stringify({
        bench: 'authentication',
        caller,
        cpu_ms_per_request: round(known.own - nothing.own),
        postgres_cpu_ms_per_request: known.postgres === null ? NOT_MEASURED : round(known.postgres),
        limits_cpu_ms_per_request: round(limited.own - known.own),
        first_cpu_ms: round(first.own - nothing.own),
      })}\n`,
    );
  }
}

async function aKey(database: Database): Promise<() => string> {
  const account = await database.accounts.create({ name: 'bench', currency: null });
  const { secret } = await database.apiKeys.create({ accountId: account.id, name: 'bench' });
  return () => secret;
}

interface Cpu {
  /** Milliseconds of this process for one request. */
  readonly own: number;
  readonly postgres: number | null;
}

async function cpuOf(postgresPid: number, requests: number, request: () => Promise<void>): Promise<Cpu> {
  const postgresBefore = cpuSecondsOfFamily(postgresPid);
  const before = process.cpuUsage();
  for (let i = 0; i < requests; i += 1) await request();
  const { user, system } = process.cpuUsage(before);
  const postgresAfter = cpuSecondsOfFamily(postgresPid);
  return {
    own: (user + system) / 1000 / requests,
    postgres:
      postgresBefore === null || postgresAfter === null ? null : (1000 * (postgresAfter - postgresBefore)) / requests,
  };
}

/** One after the other, as Express calls them. */
async function pass(handlers: readonly RequestHandler[], request: Request, response: Response): Promise<void> {
  for (const handler of handlers) {
    let calls = 0;
    await handler(request, response, () => (calls += 1));
    if (calls === 0) throw new Error('The request was refused.');
  }
}

/** With what the handlers use of it, and nothing else. */
function requestWith(secret: string): Request {
  const headers = { authorization: `Bearer ${secret}` };
  return { headers, ip: '192.0.2.1', method: 'GET', baseUrl: '/v1', path: '/predictions' } as Request;
}

function responseWith(): Response {
  const response = { locals: {}, setHeader: () => response };
  return response as unknown as Response;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10_000) / 10_000;
}
