import { InputError, RetainWiseCoreError, type ErrorCode as CoreErrorCode } from '@retainwise/core';
import { ModelFormatError } from '@retainwise/core/models';
import { ERROR_CATALOGUE, type ErrorCode } from '@retainwise/openapi/errors';
import {
  ConfigError,
  DataDirLockedError,
  EmbeddedPostgresError,
  IdempotencyConflictError,
  InvalidCursorError,
  InvalidObjectKeyError,
  ObjectNotFoundError,
  PlatformError,
} from '@retainwise/platform';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { problemDocument, toApiError } from './to-problem.ts';

const codes = Object.keys(ERROR_CATALOGUE) as ErrorCode[];
const withStatus = codes.filter((code) => ERROR_CATALOGUE[code].status !== null);
const withoutStatus = codes.filter((code) => ERROR_CATALOGUE[code].status === null);

describe('what was thrown becomes a problem', () => {
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

  it('with the status of a training error of the engine, not as an internal error', () => {
    const thrown = new InputError('ERR-4201', 'Only 12 customers have left.', { fix: 'Add customers who left.' });
    expect(problemDocument(toApiError(thrown), 'req_1')).toMatchObject({
      status: 422,
      code: 'ERR-4201',
      detail: 'Only 12 customers have left.',
      errors: [{ location: 'file', message: 'Only 12 customers have left.', fix: 'Add customers who left.' }],
    });
  });

  it.each([
    ['an unsupported model', ModelFormatError.unsupported('the booster "gblinear"'), 422, 'ERR-4101'],
    ['a damaged model file', ModelFormatError.malformed('it ends too early'), 422, 'ERR-4102'],
    ['a model that is too large', ModelFormatError.tooLarge('9 trees'), 422, 'ERR-4103'],
    ['an unknown model format', ModelFormatError.unknownFormat(), 422, 'ERR-4104'],
    ['an invalid cursor', new InvalidCursorError(), 400, 'ERR-2001'],
    ['an idempotency conflict', new IdempotencyConflictError(new Error('duplicate key')), 409, 'ERR-2004'],
  ])('with its own code, message and fix for %s', (_what, thrown, status, code) => {
    const error = toApiError(thrown);
    expect(error).toMatchObject({ status, code, message: thrown.message, cause: thrown });
    expect(error.errors).toMatchObject([{ message: thrown.message, fix: thrown.fix }]);
  });

  it.each([
    ['a configuration error', new ConfigError([{ variable: 'PORT', message: 'is not a port', fix: 'Give one.' }])],
    ['a locked data directory', new DataDirLockedError('/var/lib/retainwise', 4711)],
    ['a failed PostgreSQL', new EmbeddedPostgresError('initdb failed: secret')],
    ['an invalid object key', new InvalidObjectKeyError('it has an empty part')],
    ['a missing object', new ObjectNotFoundError('accounts/acc_1/input.csv', null)],
  ])('that is internal and without details for %s, which is kept as the cause for the log', (_what, thrown) => {
    const error = toApiError(thrown);
    expect(error).toMatchObject({ status: 500, code: 'ERR-5001', errors: [], cause: thrown });
    expect(JSON.stringify(problemDocument(error, 'req_1'))).not.toContain(thrown.message);
  });

  it.each(withStatus)('with the status of the catalogue for %s, whichever class carries it', (code) => {
    for (const Thrown of [RetainWiseCoreError, PlatformError]) {
      const error = toApiError(new Thrown(code, 'It went wrong.', { fix: 'Do it right.' }));
      expect(error).toMatchObject({ code, status: ERROR_CATALOGUE[code].status, message: 'It went wrong.' });
    }
  });

  it.each(withoutStatus)('that is internal for %s, which belongs to a process or the command', (code) => {
    for (const Thrown of [RetainWiseCoreError, PlatformError])
      expect(toApiError(new Thrown(code, 'It went wrong.', { fix: 'Do it right.' }))).toMatchObject({
        code: 'ERR-5001',
        status: 500,
      });
  });

  it('that says to come back when the database is out of reach', () => {
    const lost = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), {
      name: 'SequelizeConnectionRefusedError',
    });
    expect(toApiError(lost)).toMatchObject({ code: 'ERR-5002', status: 503 });
    expect(toApiError(lost).message).not.toContain('10.0.0.7');
  });

  it.each([
    ['57P01', 'ERR-5002', 503],
    ['55P03', 'ERR-5002', 503],
    ['57014', 'ERR-5002', 503],
    ['40001', 'ERR-5002', 503],
    ['53300', 'ERR-5002', 503],
    ['53100', 'ERR-5005', 507],
    ['ENOSPC', 'ERR-5005', 507],
    ['EIO', 'ERR-5006', 503],
    ['23505', 'ERR-5001', 500],
  ])('that says whether to come back, by the code %s of its cause', (code, expected, status) => {
    const cause = Object.assign(new Error(`of customer Acme`), { code });
    const error = toApiError(new Error('query failed', { cause }));
    expect(error).toMatchObject({ code: expected, status });
    expect(error.message).not.toMatch(/Acme|Nothing was/);
  });

  it('without internal details, when the error was not expected', () => {
    const problem = problemDocument(toApiError(new TypeError('rwk_secret of customer Acme is undefined')), 'req_1');
    expect(problem).toMatchObject({ code: 'ERR-5001', status: 500 });
    expect(JSON.stringify(problem)).not.toMatch(/Acme|rwk_|TypeError/);
  });

  it('and stays what it is when it was one', () => {
    const error = new ApiError('ERR-1004', 'Nothing here.');
    expect(toApiError(error)).toBe(error);
  });
});

describe('ApiError', () => {
  it('does not compile with a code that the API cannot return', () => {
    // @ts-expect-error: not in the catalogue
    expect(() => new ApiError('ERR-1999', 'No.')).toThrow();
    // @ts-expect-error: has no HTTP status
    expect(new ApiError('ERR-9001', 'No.').status).toBeNull();
  });

  it('knows the same codes as the engine', () => {
    expectTypeOf<ErrorCode>().toEqualTypeOf<CoreErrorCode>();
  });
});
