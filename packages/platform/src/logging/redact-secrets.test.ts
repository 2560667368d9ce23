import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkApiKey, makeApiKey } from '../secrets/api-key-format.ts';
import { SECRET_PREFIXES } from '../secrets/prefixes.ts';
import { isSessionToken, makeSessionToken } from '../secrets/session-token.ts';
import { createLogger } from './create-logger.ts';

/** What is written of these fields and this message. */
function logged(fields: Readonly<Record<string, unknown>>, message = 'it happened'): string {
  let written = '';
  const destination = { write: (line: string) => void (written += line) };
  const logger = createLogger({ level: 'debug', service: 'test', destination });
  logger.error(fields, message);
  logger.child(fields).error({}, message);
  return written;
}

/** As a deeply nested call throws it: with a stack of its own. */
function failWith(message: string): Error {
  const deeper = (): Error => new TypeError(message);
  return deeper();
}

const base62 = makeApiKey(true).slice(-49);
const base64url = randomBytes(32).toString('base64url');

describe.each(SECRET_PREFIXES)('a secret that begins with %s', (prefix) => {
  it.each([
    ['base 62', base62],
    ['base64url', base64url],
  ])('in %s is in no line of the log, wherever it stands', (_, random) => {
    const secret = prefix + random;
    // Any eight characters of it would be telling.
    const traces = Array.from({ length: random.length - 7 }, (__, i) => random.slice(i, i + 8));
    const places: Readonly<Record<string, unknown>>[] = [
      { note: `with ${secret} in it` },
      { note: `{"key":"${secret}"}` },
      { note: `https://api.example.com/v1/keys/${secret}?key=${secret}#${secret}` },
      { note: `Authorization=Bearer%20${secret}` },
      { note: `x${secret}x` },
      { nested: [{ deeper: { list: [`${secret},${secret}`] } }] },
      { [secret]: 1 },
      { err: failWith(`The key ${secret} failed`) },
      { err: new Error('outer', { cause: failWith(`inner ${secret}`) }) },
      { err: Object.assign(new Error('x'), { code: secret, name: secret }) },
      { note: `${'.'.repeat(1960)}${secret}` },
    ];
    const lines = [...places.map((fields) => logged(fields)), logged({}, `started with ${secret}`)];
    for (const line of lines) expect(traces.filter((trace) => line.includes(trace))).toEqual([]);
  });

  it('leaves the stack trace around it as it was', () => {
    const error = failWith(`The key ${prefix}${base62} failed, before the end`);
    const { err } = JSON.parse(logged({ err: error }).split('\n')[0]!) as { err: { message: string; stack: string } };
    expect(err.message).toBe('The key [redacted] failed, before the end');
    expect(err.stack).toBe(error.stack!.replace(prefix + base62, '[redacted]').slice(0, 2000));
    expect(err.stack).toMatch(/at failWith .*redact-secrets\.test\.ts:\d+:\d+/);
  });
});

describe('what the code makes', () => {
  it('begins with one of the prefixes', () => {
    for (const key of [makeApiKey(true), makeApiKey(false)]) {
      expect(SECRET_PREFIXES.filter((prefix) => key.startsWith(prefix))).not.toEqual([]);
      expect(checkApiKey(key)).toBe('possible');
    }
    const token = makeSessionToken();
    expect(SECRET_PREFIXES.filter((prefix) => token.startsWith(prefix))).toEqual(['rws_']);
    expect(isSessionToken(token)).toBe(true);
  });
});

describe('a stack trace', () => {
  it.each([
    'at run (/srv/app/node_modules/@scope/library/dist/index.js:10:3)',
    'at async file:///srv/app/node_modules/.pnpm/pg@8.23.1/node_modules/pg/lib/client.js:5:7',
    'at C:\\srv\\node_modules\\@scope\\library\\index.js:1:2',
    'at Object.<anonymous> (webpack://app/./src/a.ts?@x:1:1)',
    'at Bearer.check (/srv/app/basic.ts:1:2)',
  ])('keeps its line: %s', (line) => {
    const error = Object.assign(new Error('no Bearer'), {
      stack: `Error: no Bearer\n    ${line}\n    at next (a.ts:1:1)`,
    });
    const { err } = JSON.parse(logged({ err: error }).split('\n')[0]!) as { err: { stack: string } };
    expect(err.stack).toBe(error.stack);
  });

  it('still hides addresses of people', () => {
    for (const address of ['a.b+c@example.com', 'ü@münchen.example', 'x@sub.example.co.uk', 'mailto:x@y.org'])
      expect(logged({ err: new Error(`for ${address} and`) })).not.toContain(address.split('@')[1]);
  });
});
