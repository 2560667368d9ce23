import { ConnectionRefusedError, DatabaseError } from 'sequelize';
import { describe, expect, it } from 'vitest';
import { ObjectNotFoundError, ObjectStoreUnavailableError } from './object-store/errors.ts';
import { isTrouble } from './trouble.ts';

const coded = (code: string) => Object.assign(new Error('failed'), { code });

describe('trouble', () => {
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
