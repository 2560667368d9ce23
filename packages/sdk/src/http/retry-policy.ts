import { HTTPError, type RetryOptions } from 'ky';
import { RetainWiseError } from '../errors/client-errors.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** Answers after which the same request may be better received (RFC 9110, RFC 6585); 501 and 505 will not change. */
const RETRY_STATUSES = [
  408,
  425,
  429,
  ...Array.from({ length: 100 }, (_, at) => 500 + at).filter((status) => status !== 501 && status !== 505),
];
const LONGEST_BACKOFF_MS = 8_000;
/** Who is asked to wait longer gets the error, and decides. */
const LONGEST_RETRY_AFTER_S = 60;

/** When and how often ky tries again: after 0.3 s, 0.6 s, 1.2 s … at most, less by chance, or when the API says. */
export function retryPolicy(limit: number): RetryOptions {
  return {
    limit,
    methods: ['get', 'put', 'post', 'delete'],
    statusCodes: RETRY_STATUSES,
    afterStatusCodes: RETRY_STATUSES,
    maxRetryAfter: LONGEST_RETRY_AFTER_S * 1000,
    backoffLimit: LONGEST_BACKOFF_MS,
    jitter: true,
    // Undefined leaves it to the settings above; true would ignore Retry-After.
    shouldRetry: ({ error }) => (isFinal(error) ? false : undefined),
  };
}

function isFinal(error: Error): boolean {
  // Ours are not about the network.
  if (error instanceof RetainWiseError) return true;
  if (!(error instanceof HTTPError)) return false;
  const wait = retryAfterSeconds(error.response.headers.get('retry-after'), Date.now());
  return wait !== null && wait > LONGEST_RETRY_AFTER_S;
}
