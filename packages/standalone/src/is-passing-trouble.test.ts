import { ApiError, ConnectionError, TimeoutError, UsageError } from '@retainwise/sdk';
import { describe, expect, it } from 'vitest';
import { isPassingTrouble } from './is-passing-trouble.ts';

describe('a request of the demo', () => {
  const answered = (status: number, code: string | null): ApiError =>
    new ApiError({ status, code, title: 'T', detail: 'D.', requestId: null, errors: [], retryAfter: null });

  it.each([
    ['a lost connection', new ConnectionError('closed')],
    ['silence', new TimeoutError('30 s')],
    ['trouble of the service', answered(503, 'ERR-5002')],
    ['a proxy without its service', answered(502, null)],
    ['the same request of a process that was killed', answered(409, 'ERR-2007')],
  ])('is repeated after %s', (_what, error) => {
    expect(isPassingTrouble(error)).toBe(true);
  });

  it.each([
    ['another request with the same key', answered(409, 'ERR-2004')],
    ['a file that cannot be read', answered(422, 'ERR-3001')],
    ['a mistake of the caller', new UsageError('No file.')],
    ['anything else', new Error('x')],
  ])('is not repeated after %s', (_what, error) => {
    expect(isPassingTrouble(error)).toBe(false);
  });
});
