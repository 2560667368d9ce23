import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSample } from './in-sample.ts';

describe('a sample of customers', () => {
  it('has all of them where the share is 1', () => {
    fc.assert(fc.property(fc.string(), (id) => inSample(id, 1)));
  });

  it('of a smaller share is part of that of a larger one', () => {
    const share = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.string(),
        share,
        share,
        (id, a, b) => !inSample(id, Math.min(a, b)) || inSample(id, Math.max(a, b)),
      ),
    );
  });

  it.each([0.01, 0.25, 0.9])('has a share of %d, of ids that look alike too', (share) => {
    const customers = 20_000;
    const ids = Array.from({ length: customers }, (_, i) => `cus_${i}`);
    const taken = ids.filter((id) => inSample(id, share)).length;
    // Five standard deviations.
    expect(Math.abs(taken - share * customers)).toBeLessThan(5 * Math.sqrt(customers * share * (1 - share)));
  });
});
