import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCustomers } from './count-customers.ts';

const countIn = (text: string): number => countCustomers(new TextEncoder().encode(text));

describe('counting the customers of a scoring request', () => {
  it('finds as many as there are, whatever their names and values hold', () => {
    const customer = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null)));
    fc.assert(
      fc.property(fc.array(customer), fc.boolean(), (customers, spaced) => {
        expect(countIn(JSON.stringify({ model: 'auto', customers }, null, spaced ? 2 : 0))).toBe(customers.length);
      }),
    );
  });

  it('does not count objects that are no customers, nor braces inside of text', () => {
    expect(countIn('{"customers":[{"a":{"b":[{"c":1}]}},{"d":"}],[{"}]}')).toBe(2);
  });

  it('ends on text that is not JSON', () => {
    expect(countIn('{"customers":[{"a":"never closed')).toBe(1);
    expect(countIn(']]]]{{{')).toBeGreaterThanOrEqual(0);
  });
});
