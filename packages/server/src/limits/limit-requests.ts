import type { RequestHandler, Response } from 'express';
import { actorId, callerName, principalOf } from '../auth/principal.ts';
import { ApiError } from '../http/api-error.ts';
import { countCustomers } from './count-customers.ts';
import { limitsOf, type Limits } from './limits-of.ts';
import { WINDOW_SECONDS, type RateLimiter, type Verdict } from './rate-limiter.ts';
import { classOf, type RequestClass } from './request-classes.ts';

/** All callers of an account together have this many times the quota of one. */
const KEYS_WORTH = 2;
/** Customers that cost as much as one request. */
const CUSTOMERS_PER_REQUEST = 100;

export interface LimitRequestsOptions {
  readonly limiter: RateLimiter;
  readonly limits: Limits;
}

/** Express types `locals` as a record of anything; only this file touches this part of it. */
const localsOf = (response: Response): { giveBack?: () => void } => response.locals;

/** A request that was refused for another reason than its quota, before anything was done for it, does not count. */
export function uncountRequest(response: Response): void {
  localsOf(response).giveBack?.();
}

/** Counts requests by caller, account and class, and refuses those over the limit before their body is read. */
export function limitRequests(options: LimitRequestsOptions): RequestHandler {
  return async (request, response, next) => {
    // The prefix that this handler is mounted at belongs to the path.
    const requestClass = classOf(request.method, request.baseUrl + request.path);
    localsOf(response).giveBack = await charge(options, response, requestClass, 1);
    next();
  };
}

/** Charges what the customers of a scoring request cost beyond the request itself; their number is in its body. */
export function limitCustomers(options: LimitRequestsOptions): RequestHandler {
  return async (request, response, next) => {
    if (classOf(request.method, request.path) === 'score') {
      // Never more than a whole quota, of which the request itself was charged: a small one would refuse it for ever.
      const quota = limitsOf(principalOf(response).account, options.limits).requests.score;
      const cost = Math.min(costOf(request.body), quota);
      if (cost > 1) await charge(options, response, 'score', cost - 1);
    }
    next();
  };
}

/** The body is still text: parsing it is left to another process. */
function costOf(body: unknown): number {
  return body instanceof Uint8Array ? Math.max(1, Math.ceil(countCustomers(body) / CUSTOMERS_PER_REQUEST)) : 1;
}

async function charge(
  { limiter, limits }: LimitRequestsOptions,
  response: Response,
  requestClass: RequestClass,
  cost: number,
): Promise<() => void> {
  const principal = principalOf(response);
  const { account } = principal;
  const quota = limitsOf(account, limits).requests[requestClass];
  // The caller first: what is refused there does not count for the account's other callers.
  const ofCaller = await limiter.take(bucketOf(actorId(principal), requestClass), cost, quota);
  const ofAccount = ofCaller.admitted
    ? await limiter.take(bucketOf(account.id, requestClass), cost, KEYS_WORTH * quota)
    : ofCaller;
  // What is left of the account tells what its other end customers do.
  const isShown = principal.reference === null && ofAccount.remaining < ofCaller.remaining;
  const scarcer = isShown ? ofAccount : ofCaller;
  const verdict: Verdict = ofAccount.admitted ? scarcer : ofAccount;
  response
    .setHeader('RateLimit-Policy', `"${requestClass}";q=${quota};w=${WINDOW_SECONDS}`)
    .setHeader('RateLimit', `"${requestClass}";r=${verdict.remaining};t=${verdict.resetSeconds}`);
  if (!verdict.admitted)
    throw new ApiError(
      'ERR-5004',
      ofCaller.admitted && principal.reference !== null
        ? 'There are too many requests at the moment.'
        : `${ofCaller.admitted ? 'The callers of this account together' : callerName(principal)} may make ` +
            `${ofCaller.admitted ? KEYS_WORTH * quota : quota} requests of the class "${requestClass}" in ` +
            `${WINDOW_SECONDS} seconds.`,
      { retryAfter: verdict.resetSeconds },
    );
  return () => {
    ofCaller.giveBack();
    ofAccount.giveBack();
  };
}

function bucketOf(id: string, requestClass: RequestClass): string {
  return `${id}:${requestClass}`;
}
