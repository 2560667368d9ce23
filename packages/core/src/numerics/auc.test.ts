import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aucOf, aucOfGroups } from './auc.ts';

it('equals the share of pairs that are ranked rightly, ties counting half', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat({ max: 1 })), { maxLength: 60 }),
      (entries) => {
        const positives = entries.filter(([, label]) => label === 1);
        const negatives = entries.filter(([, label]) => label === 0);
        let won = 0;
        for (const [p] of positives) for (const [n] of negatives) won += p > n ? 1 : p === n ? 0.5 : 0;
        const pairs = positives.length * negatives.length;
        const auc = aucOf(
          Float64Array.from(entries, ([score]) => score),
          Uint8Array.from(entries, ([, label]) => label),
        );
        expect(auc).toBeCloseTo(pairs === 0 ? 0.5 : won / pairs, 12);
      },
    ),
  );
});

it('leaves entries without a score out', () => {
  expect(aucOf(Float64Array.of(NaN, 1, 2), Uint8Array.of(1, 0, 1))).toBe(1);
});

it('of groups equals that of their shares of positives', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc
          .record({ positives: fc.nat({ max: 4 }), negatives: fc.nat({ max: 4 }) })
          .filter((g) => g.positives + g.negatives > 0),
        { maxLength: 8 },
      ),
      (groups) => {
        const entries = groups.flatMap(({ positives, negatives }) =>
          Array.from(
            { length: positives + negatives },
            (_, i) => [positives / (positives + negatives), i < positives ? 1 : 0] as const,
          ),
        );
        const auc = aucOf(
          Float64Array.from(entries, ([score]) => score),
          Uint8Array.from(entries, ([, label]) => label),
        );
        expect(aucOfGroups(groups)).toBeCloseTo(auc, 12);
      },
    ),
  );
});
