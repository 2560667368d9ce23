import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { checkReference } from './reference.ts';

const check = (value: unknown) => checkReference(value, 'query/reference');

describe('a reference', () => {
  it('is taken as it is: in any script, with any case, with spaces, up to 256 characters', () => {
    for (const text of ['acme', 'Acme', 'ACME ', 'Größe & Co. KG', '株式会社', '42', 'null', '😀'.repeat(256)])
      expect(check(text)).toBe(text);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['an object', {}],
    ['a list', ['acme']],
    ['an empty text', ''],
    ['257 characters', 'a'.repeat(257)],
    ['a NUL', 'a\0b'],
    ['a line break', 'acme\n'],
    ['a control character of C1', 'a\u0085'],
    ['half of a surrogate pair', 'a\uD800'],
    ['letters that are not composed', 'cafe\u0301'],
  ])('is refused when it is %s', (_name, value) => {
    expect(() => check(value)).toThrow(ApiError);
  });

  it('is never changed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          expect(check(text)).toBe(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR-2001' });
        }
      }),
    );
  });
});
