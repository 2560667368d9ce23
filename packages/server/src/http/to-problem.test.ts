import { InputError } from '@retainwise/core';
import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { problemDocument, toApiError } from './to-problem.ts';

describe('what was thrown becomes a refusal', () => {
  it('with the code, the place and the fix of the engine', () => {
    const error = toApiError(
      new InputError('ERR-3004', 'No column holds the customer id.', {
        fix: 'Name one customer_id.',
        location: 'header',
      }),
    );
    expect(problemDocument(error, 'req_1')).toEqual({
      type: '/problems/ERR-3004',
      title: 'No customer id column',
      status: 422,
      detail: 'No column holds the customer id.',
      code: 'ERR-3004',
      request_id: 'req_1',
      errors: [{ location: 'header', message: 'No column holds the customer id.', fix: 'Name one customer_id.' }],
    });
  });

  it('that says to come back when the database is out of reach', () => {
    const lost = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), {
      name: 'SequelizeConnectionRefusedError',
    });
    expect(toApiError(lost)).toMatchObject({ code: 'ERR-5002', status: 503 });
    expect(toApiError(lost).message).not.toContain('10.0.0.7');
  });

  it('without a word about what is inside, when nobody expected it', () => {
    const problem = problemDocument(toApiError(new TypeError('rwk_secret of customer Acme is undefined')), 'req_1');
    expect(problem).toMatchObject({ code: 'ERR-5001', status: 500 });
    expect(JSON.stringify(problem)).not.toMatch(/Acme|rwk_|TypeError/);
  });

  it('and stays what it is when it was one', () => {
    const error = new ApiError('ERR-1004', 'Nothing here.');
    expect(toApiError(error)).toBe(error);
  });
});
