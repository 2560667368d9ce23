import pg from 'pg';
import { ConnectionAcquireTimeoutError, ConnectionRefusedError, DatabaseError, UniqueConstraintError } from 'sequelize';
import { describe, expect, it } from 'vitest';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from './object-store/errors.ts';
import { databaseTrouble, isDatabaseTrouble, isStorageFull, isStorageTrouble, isTrouble } from './trouble.ts';

function sql(code: string, message = 'it failed'): Error {
  const error = new pg.DatabaseError(message, message.length, 'error');
  error.code = code;
  return new DatabaseError(Object.assign(error, { sql: 'SELECT 1', parameters: {} }));
}

const system = (code: string, message = `${code}: it failed`) => Object.assign(new Error(message), { code });
const wrapped = (cause: unknown) => new Error('outer', { cause: new Error('inner', { cause }) });

describe('trouble of the database', () => {
  it.each([
    ['57P01', 'unreachable'],
    ['57P02', 'unreachable'],
    ['57P03', 'unreachable'],
    ['08006', 'unreachable'],
    ['08P01', 'unreachable'],
    ['28P01', 'unreachable'],
    ['3D000', 'unreachable'],
    ['25006', 'unreachable'],
    ['53300', 'out-of-resources'],
    ['53100', 'out-of-resources'],
    ['58030', 'out-of-resources'],
    ['55P03', 'busy'],
    ['57014', 'busy'],
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
  ])('SQLSTATE %s is %s, however often it is wrapped', (code, trouble) => {
    expect(databaseTrouble(sql(code))).toBe(trouble);
    expect(databaseTrouble(wrapped(sql(code)))).toBe(trouble);
  });

  it.each(['23505', '22003', '42P01', '42601', '23503', '22P02', 'XX000', '25P02'])(
    'SQLSTATE %s is not: the statement is at fault',
    (code) => {
      expect(isDatabaseTrouble(sql(code))).toBe(false);
    },
  );

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'terminating connection due to unexpected postmaster exit',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Query read timeout',
    'timeout exceeded when trying to connect',
    'Cannot use a pool after calling end on the pool',
  ])('an error without a code that says "%s" is a lost connection', (message) => {
    expect(databaseTrouble(new Error(message))).toBe('unreachable');
    expect(databaseTrouble(new DatabaseError(Object.assign(new Error(message), { sql: '', parameters: {} })))).toBe(
      'unreachable',
    );
  });

  it('knows the errors of sockets, also those of several addresses', () => {
    for (const code of ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])
      expect(databaseTrouble(system(code))).toBe('unreachable');
    expect(databaseTrouble(new AggregateError([system('ECONNREFUSED'), system('ECONNREFUSED')]))).toBe('unreachable');
  });

  it('tells a pool that is used up from a database that is away', () => {
    expect(databaseTrouble(new ConnectionAcquireTimeoutError(new Error('ResourceRequest timed out')))).toBe('busy');
    expect(databaseTrouble(new ConnectionRefusedError(system('ECONNREFUSED')))).toBe('unreachable');
  });

  it('is not what an error of ours, of a constraint or of a service is', () => {
    expect(isDatabaseTrouble(new TypeError('x is undefined'))).toBe(false);
    expect(isDatabaseTrouble(new UniqueConstraintError({}))).toBe(false);
    expect(isDatabaseTrouble(Object.assign(system('ECONNREFUSED'), { $metadata: { attempts: 3 } }))).toBe(false);
    expect(isDatabaseTrouble(system('ENOSPC'))).toBe(false);
    expect(isDatabaseTrouble('ECONNREFUSED')).toBe(false);
  });

  it('is found in a chain that leads back to itself', () => {
    const first = new Error('first');
    const second = new Error('second', { cause: first });
    first.cause = second;
    expect(isDatabaseTrouble(first)).toBe(false);
  });
});

describe('trouble of the storage', () => {
  it('is a full disk, of files or of the database', () => {
    for (const error of [system('ENOSPC'), system('EDQUOT'), sql('53100'), wrapped(system('ENOSPC'))]) {
      expect(isStorageFull(error)).toBe(true);
      expect(isStorageTrouble(error)).toBe(true);
    }
    expect(isStorageFull(sql('53300'))).toBe(false);
  });

  it('is a disk that fails, which is not full', () => {
    for (const code of ['EIO', 'EROFS', 'EMFILE']) {
      expect(isStorageTrouble(system(code))).toBe(true);
      expect(isStorageFull(system(code))).toBe(false);
    }
  });

  it('is an object store that is away, throttled or broken, and not one that refuses', () => {
    const answer = (httpStatusCode: number, name = 'Error') =>
      Object.assign(new Error('no'), { name, $metadata: { httpStatusCode } });
    expect(isStorageTrouble(answer(500, 'InternalError'))).toBe(true);
    expect(isStorageTrouble(answer(503, 'SlowDown'))).toBe(true);
    expect(isStorageTrouble(Object.assign(system('ECONNRESET'), { $metadata: { attempts: 3 } }))).toBe(true);
    expect(isStorageTrouble(answer(403, 'AccessDenied'))).toBe(false);
    expect(isStorageTrouble(answer(404, 'NoSuchKey'))).toBe(false);
    expect(isStorageTrouble(system('ENOENT'))).toBe(false);
  });
});

const coded = (code: string) => Object.assign(new Error('failed'), { code });

describe('trouble of any kind', () => {
  it.each([
    ['the store', new ObjectStoreUnavailableError(new Error('SlowDown'))],
    ['a connection that was reset', coded('ECONNRESET')],
    ['a full disk', coded('ENOSPC')],
    ['a database that is shutting down', coded('57P01')],
    ['a database that is starting', coded('57P03')],
    ['a statement that took too long', coded('57014')],
    ['too many connections', coded('53300')],
    ['a deadlock', coded('40P01')],
    ['a database that Sequelize cannot reach', new ConnectionRefusedError(coded('ECONNREFUSED'))],
    ['a connection that ended under a statement', new Error('Connection terminated unexpectedly')],
    ['what an error quotes', new Error('The reader has gone.', { cause: new Error('x', { cause: coded('EPIPE') }) })],
    ['what Sequelize wraps', new DatabaseError(Object.assign(coded('57P02'), { sql: '' }))],
  ])('is %s', (_, error) => {
    expect(isTrouble(error)).toBe(true);
  });

  it.each([
    ['a file that is missing', new ObjectNotFoundError('a', coded('ENOENT'))],
    ['a statement that is wrong', new DatabaseError(Object.assign(coded('42P01'), { sql: '' }))],
    ['a mistake in our code', new TypeError('undefined is not a function')],
    ['a value that is no error', 'ECONNRESET'],
  ])('is not %s', (_, error) => {
    expect(isTrouble(error)).toBe(false);
  });

  it('ends with errors that quote each other', () => {
    const [a, b] = [new Error('a'), new Error('b')];
    Object.assign(a, { cause: b });
    Object.assign(b, { cause: a });
    expect(isTrouble(a)).toBe(false);
  });
});
