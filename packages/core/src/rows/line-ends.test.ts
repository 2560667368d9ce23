import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineEnds } from './line-ends.ts';

const alike = (text: string, cuts: readonly number[] = []): string => {
  const lineEnds = createLineEnds();
  let done = 0;
  let result = '';
  for (const cut of [...cuts, text.length]) {
    result += lineEnds(text.slice(done, Math.max(done, cut)));
    done = Math.max(done, cut);
  }
  return result;
};

describe('createLineEnds', () => {
  it('makes every kind of line end one', () =>
    expect(alike('a\rb\r\nc\nd\r\r\ne\n\rf\r')).toBe('a\nb\nc\nd\n\ne\n\nf\n'));

  it('leaves what is quoted as it is', () =>
    expect(alike('id,note\r1,"a\r\nb\rc ""\r\n"""\r2,5" disk\r')).toBe('id,note\n1,"a\r\nb\rc ""\r\n"""\n2,5" disk\n'));

  it('gives the same however the text is cut', () => {
    const piece = fc.constantFrom('a', '"', '\r', '\n', '\r\n', ',');
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        fc.array(fc.nat(30)),
        (text, cuts) => {
          expect(
            alike(
              text,
              [...cuts].sort((a, b) => a - b),
            ),
          ).toBe(alike(text));
        },
      ),
    );
  });
});
