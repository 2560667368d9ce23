import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogger } from './create-logger.ts';

function capture(): { lines: () => string; logger: ReturnType<typeof createLogger> } {
  let written = '';
  const destination = { write: (line: string) => void (written += line) };
  return { lines: () => written, logger: createLogger({ level: 'debug', service: 'test', destination }) };
}

const KEY = `rwk_${'a1B2'.repeat(11)}`;

describe('the log', () => {
  it('says what happened as one line of JSON', () => {
    const { lines, logger } = capture();
    logger.child({ request_id: 'req_1' }).info({ prediction_id: 'prd_1', rows: 12, duration_ms: 5 }, 'scored');
    expect(JSON.parse(lines())).toMatchObject({
      level: 'info',
      service: 'test',
      request_id: 'req_1',
      prediction_id: 'prd_1',
      rows: 12,
      duration_ms: 5,
      msg: 'scored',
    });
  });

  it.each([
    [
      'an authorization header',
      { headers: { authorization: 'Custom hush-hush', Cookie: 'hush-hush', 'X-API-Key': 'hush-hush' } },
    ],
    ['cells', { rows: [['hush-hush']], customer_data: { name: 'hush-hush' }, samples: [{ value: 'hush-hush' }] }],
    ['keys anywhere in a text', { note: `key ${KEY}hush-hush`.slice(0, 52) + ' Bearer hush-hush' }],
    ['an email in a text', { note: 'mail from hush-hush@example.com came' }],
    ['an email as a name', { 'hush-hush@example.com': 1 }],
    ['a password in a URL', { note: 'postgres://me:hush-hush@127.0.0.1:5432/x' }],
    ['a nested password', { a: { b: [{ dbPassword: 'hush-hush' }] } }],
    ['a cell quoted by PostgreSQL', { err: new Error('duplicate key Key (customer_id)=(hush-hush)') }],
    ['a cell in a syntax error', { err: new Error('invalid input syntax for type integer: "hush-hush"') }],
    [
      'the parameters of a statement',
      {
        err: Object.assign(new Error('failed'), {
          sql: 'hush-hush',
          parameters: ['hush-hush'],
          parent: { detail: 'hush-hush' },
        }),
      },
    ],
    ['the cause of an error', { err: new Error('outer', { cause: new Error('for hush-hush@example.com') }) }],
    ['bytes', { chunk: Buffer.from('hush-hush'), view: new Uint8Array([1, 2]) }],
    ['a toJSON that tells', { thing: { toJSON: () => 'hush-hush' } }],
    ['a map', { index: new Map([['hush-hush', 1]]) }],
  ])('does not print %s', (_, fields) => {
    const { lines, logger } = capture();
    logger.error(fields, 'it happened');
    logger.child(fields).error({}, 'again');
    expect(lines()).not.toContain('hush-hush');
    expect(lines().trim().split('\n')).toHaveLength(2);
  });

  it('does not print secrets in the message', () => {
    const { lines, logger } = capture();
    logger.info({}, `made ${KEY} for person@example.com`);
    expect(lines()).not.toMatch(/a1B2|person/);
  });

  it('survives hostile objects', () => {
    const { lines, logger } = capture();
    const circular: Record<string, unknown> = { name: 'c' };
    circular['self'] = circular;
    let deep: Record<string, unknown> = {};
    for (let i = 0; i < 10_000; i += 1) deep = { deep };
    const trap = Object.defineProperty({}, 'boom', {
      enumerable: true,
      get: () => {
        throw new Error('boom');
      },
    });
    logger.info(
      { circular, deep, trap, big: 1n, date: new Date(Number.NaN), long: 'x'.repeat(1e6), ['__proto__']: 1 },
      'still here',
    );
    expect(lines().length).toBeLessThan(10_000);
    expect(lines()).toContain('still here');
  });

  it('never throws and never breaks a line, whatever it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.string(), (fields, message) => {
        const { lines, logger } = capture();
        logger.info(fields, message);
        expect(lines().trimEnd().split('\n')).toHaveLength(1);
      }),
    );
  });
});
