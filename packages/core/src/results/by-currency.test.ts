import { describe, expect, it } from 'vitest';
import type { FieldName } from '../schema/field-names.ts';
import { ByCurrency } from './by-currency.ts';

function keptOf(field: FieldName | null): ByCurrency<number> {
  let made = 0;
  return new ByCurrency({ factors: [{ key: 'k', field, label: 'K', weight: 1 }] }, 0, () => made++);
}

describe('what is kept of the values of a factor', () => {
  it('is apart for each currency where they are amounts', () => {
    const kept = keptOf('monthly_charges');
    const currencies = ['EUR', 'EUR', 'USD', 'EUR', null, 'USD'];
    const [euro, , dollar, , none] = currencies.map((currency) => kept.of({ currency }));
    expect(kept.of({})).toBe(none);
    expect(new Set([euro, dollar, none]).size).toBe(3);
    expect(currencies.map((currency) => kept.of({ currency }))).toEqual([euro, euro, dollar, euro, none, dollar]);
  });

  it('is the same for all rows where they are not', () => {
    for (const field of ['tenure_months', null] as const) {
      const kept = keptOf(field);
      expect(['EUR', 'USD', null].map((currency) => kept.of({ currency }))).toEqual([0, 0, 0]);
    }
  });

  it('is begun anew rather than mixed up where there are very many currencies', () => {
    const kept = keptOf('total_charges');
    const all = Array.from({ length: 100 }, (_, i) => kept.of({ currency: `C${i}` }));
    expect(new Set(all).size).toBe(100);
    expect(kept.of({ currency: 'C99' })).toBe(all[99]);
    expect(all).not.toContain(kept.of({ currency: 'C0' }));
  });
});
