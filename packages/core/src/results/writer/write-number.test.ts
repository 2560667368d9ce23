import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteText } from './byte-text.ts';
import { writeAmount, writeNumber } from './write-number.ts';

const written = (write: (out: ByteText, value: number) => void, value: number): string => {
  const out = new ByteText(1);
  write(out, value);
  return out.takeText();
};

describe('numbers of a record', () => {
  it('are as JSON.stringify writes them, rounded to six decimals', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.double({ min: -2, max: 2 }),
          fc.integer({ min: -1_100_000, max: 1_100_000 }).map((n) => n / 1e6),
        ),
        (value) => {
          expect(written(writeNumber, value)).toBe(JSON.stringify(Math.round(value * 1e6) / 1e6));
        },
      ),
    );
  });

  it('are amounts as toFixed writes them', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double(),
          fc.double({ min: 0, max: 1e6 }),
          fc.integer({ min: -100, max: 2 ** 32 }).map((cents) => cents / 100),
          fc.constantFrom(-0, 0, 21_474_836.47, 21_474_836.48),
        ),
        (amount) => {
          expect(written(writeAmount, amount)).toBe(amount.toFixed(2));
        },
      ),
    );
  });
});
