import { HTTPError, type RetryOptions } from 'ky';
import { RetainWiseError } from '../errors/client-errors.ts';
import { retryAfterSeconds } from './retry-after.ts';

/**
 * Statuses after which the same request may succeed (RFC 9110, RFC 6585); 501 and 505 are permanent. 409 is one of them
 * only with Retry-After: the first request with the same idempotency key is still being processed.
 */
const RETRY_STATUSES = [
  408,
  409,
  425,
  429,
  ...Array.from({ length: 100 }, (_, at) => 500 + at).filter((status) => status !== 501 && status !== 505),
];
const MAX_BACKOFF_MS = 8_000;
/** When the API asks for a longer wait, the caller gets the error and decides. */
const MAX_RETRY_AFTER_S = 60;

/** When and how often ky retries: after up to 0.3 s, 0.6 s, 1.2 s … with full jitter, or when `Retry-After` says. */
export function retryPolicy(limit: number): RetryOptions {
  return {
    limit,
    methods: ['get', 'put', 'post', 'delete'],
    statusCodes: RETRY_STATUSES,
    afterStatusCodes: RETRY_STATUSES,
    maxRetryAfter: MAX_RETRY_AFTER_S * 1000,
    backoffLimit: MAX_BACKOFF_MS,
    jitter: true,
    // Undefined applies the settings above; true would ignore Retry-After.
    shouldRetry: ({ error }) => (isFinal(error) ? false : undefined),
  };
}

function isFinal(error: Error): boolean {
  // Errors of this library are not transient.
  if (error instanceof RetainWiseError) return true;
  if (!(error instanceof HTTPError)) return false;
  const { headers, status } = error.response;
  const wait = retryAfterSeconds(headers.get('retry-after'), Date.now());
  return wait === null ? status === 409 : wait > MAX_RETRY_AFTER_S;
}
