import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidObjectKeyError } from './errors.ts';
import { checkObjectKey, checkObjectPrefix } from './object-key.ts';

describe('object keys', () => {
  it.each(['a', 'accounts/acc_1/uploads/upl_7hVn/input.csv', 'a..b', '-'])('%s is one', (key) => {
    expect(checkObjectKey(key)).toBe(key);
  });

  it.each([
    '',
    '/',
    'a//b',
    'a/',
    '/a',
    '..',
    'a/../b',
    '.hidden',
    'a/.tmp/b',
    'a\\b',
    'a b',
    'a\0',
    'C:x',
    'ü',
    'x'.repeat(201),
    `${'x/'.repeat(400)}x`,
  ])('%j is none', (key) => {
    expect(() => checkObjectKey(key)).toThrow(InvalidObjectKeyError);
  });

  it('need a prefix to end at a folder', () => {
    expect(checkObjectPrefix('accounts/acc_1/')).toBe('accounts/acc_1');
    expect(() => checkObjectPrefix('accounts/acc_1')).toThrow(InvalidObjectKeyError);
    expect(() => checkObjectPrefix('/')).toThrow(InvalidObjectKeyError);
  });

  it('never leave their root', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '..', '.', '/', '\\', 'b', '%2e', '\0')).map((parts) => parts.join('')),
        (key) => {
          try {
            checkObjectKey(key);
          } catch {
            return;
          }
          expect(resolve('/root', key).startsWith(`/root${sep}`)).toBe(true);
        },
      ),
    );
  });
});
