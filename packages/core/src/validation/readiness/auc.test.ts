import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aucOf } from './auc.ts';

it('equals the share of pairs that are ranked rightly, ties counting half', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat({ max: 1 })), { maxLength: 60 }), (entries) => {
    const positives = entries.filter(([, label]) => label === 1);
    const negatives = entries.filter(([, label]) => label === 0);
    let won = 0;
    for (const [p] of positives) for (const [n] of negatives) won += p > n ? 1 : p === n ? 0.5 : 0;
    const pairs = positives.length * negatives.length;
    const auc = aucOf(Float64Array.from(entries, ([score]) => score), Uint8Array.from(entries, ([, label]) => label));
    expect(auc).toBeCloseTo(pairs === 0 ? 0.5 : won / pairs, 12);
  }));
});

it('leaves entries without a score out', () => {
  expect(aucOf(Float64Array.of(NaN, 1, 2), Uint8Array.of(1, 0, 1))).toBe(1);
});
