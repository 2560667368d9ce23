import { ApiError, ConnectionError, FileReadError, PredictionFailedError, UsageError } from '@retainwise/sdk';
import { describe, expect, it } from 'vitest';
import { toProblem } from './problem.ts';

const refused = (status: number, code: string | null) =>
  new ApiError({
    status,
    code,
    title: 'Title',
    detail: 'Detail.',
    requestId: 'req_1',
    errors: [
      { location: 'a', message: '', fix: 'Mend it.' },
      { location: 'b', message: '', fix: 'Mend it.' },
    ],
    retryAfter: null,
  });

describe('a problem', () => {
  it('carries the words of the API, each fix once', () => {
    expect(toProblem(refused(422, 'ERR-3003'), '')).toEqual({
      title: 'Title',
      message: 'Detail.',
      fixes: ['Mend it.'],
      code: 'ERR-3003',
      kind: null,
      requestId: 'req_1',
      retryAfter: null,
      retryable: false,
    });
  });

  it.each([
    [400, 'ERR-2001'],
    [404, 'ERR-1004'],
    [413, 'ERR-2003'],
    [415, 'ERR-2002'],
    [422, 'ERR-3004'],
  ])('of status %d stays as it is however often one tries', (status, code) => {
    expect(toProblem(refused(status, code), '').retryable).toBe(false);
  });

  it.each([
    [400, 'ERR-2005'],
    [401, 'ERR-1001'],
    [409, 'ERR-4004'],
    [429, 'ERR-5004'],
    [500, 'ERR-5001'],
    [502, null],
    [503, 'ERR-5002'],
  ])('of status %d (%s) may go away', (status, code) => {
    expect(toProblem(refused(status, code), '').retryable).toBe(true);
  });

  it('of a job says what happened and what to do, each once', () => {
    const failed = (code: string) =>
      toProblem(new PredictionFailedError('prd_1', { code, message: 'It broke.', fix: 'Mend it.' }), '');
    expect(failed('ERR-3005')).toMatchObject({
      message: 'It broke.',
      fixes: ['Mend it.'],
      code: 'ERR-3005',
      retryable: false,
    });
    expect(failed('ERR-5003').retryable).toBe(true);
  });

  it('of this side can be tried again when it was the connection, not when it was the use or the file', () => {
    expect(toProblem(new ConnectionError('No answer.', { fix: 'Check it.' }), '')).toMatchObject({
      message: 'No answer.',
      fixes: ['Check it.'],
      title: null,
      retryable: true,
    });
    expect(toProblem(new UsageError('No baseUrl.'), '').retryable).toBe(false);
    expect(toProblem(new FileReadError('Gone.'), '').retryable).toBe(false);
    expect(toProblem('odd', 'Unexpected.')).toMatchObject({ message: 'Unexpected.', retryable: true });
  });
});
