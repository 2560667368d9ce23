import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachTrigram, intersect, packAscending, trigramsOf, unpackAscending } from './trigrams.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'B', 'ß', 'É', 'é', '1', '_', ' ', '漢', '😀'), maxLength: 12 });
const ascending = fc
  .uniqueArray(fc.nat(2 ** 28), { maxLength: 50 })
  .map((values) => Int32Array.from(values.toSorted((a, b) => a - b)));

const inText = (value: string): Set<number> => {
  const bytes = new TextEncoder().encode(value);
  const found = new Set<number>();
  eachTrigram(bytes, 0, bytes.length, (trigram) => found.add(trigram));
  return found;
};

describe('trigrams', () => {
  it('of a part of a text are among those of the text, in whatever case it is written', () => {
    fc.assert(
      fc.property(text, text, text, (before, part, after) => {
        const whole = inText(before + part + after);
        for (const written of [part, part.toUpperCase().length === part.length ? part.toUpperCase() : part])
          for (const trigram of trigramsOf(written)) expect(whole).toContain(trigram);
      }),
    );
  });

  it('are none in fewer than three bytes', () => {
    expect([trigramsOf(''), trigramsOf('ab'), trigramsOf('é')]).toEqual([[], [], []]);
    expect(trigramsOf('aaaa')).toHaveLength(1);
  });
});

describe('lists of rows', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(ascending, (values) => {
        const out = new Uint8Array(5 * values.length);
        const length = packAscending(values, values.length, out);
        expect([...unpackAscending(out.subarray(0, length))]).toEqual([...values]);
      }),
    );
  });

  it('have in common what both have', () => {
    fc.assert(
      fc.property(ascending, ascending, (left, right) => {
        const mixed = Int32Array.from(new Set([...left, ...right].toSorted((a, b) => a - b)));
        expect([...intersect(mixed, left)]).toEqual([...left]);
        expect([...intersect(left, right)]).toEqual([...left].filter((value) => right.includes(value)));
      }),
    );
  });
});
