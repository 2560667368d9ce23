import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucOf } from '../auc.ts';
import { createRandom } from '../random.ts';
import { alphaOfLook } from './alpha-spending.ts';
import { anytimeRadius } from './anytime-bound.ts';
import { delong } from './delong.ts';
import { holm } from './holm.ts';
import { lowerBound, pairedDifference, upperBound } from './paired-differences.ts';
import { spiegelhalterZ } from './spiegelhalter.ts';

/** DeLong's standard error by its definition: all pairs. */
function bruteForce(scores: Float64Array, labels: Uint8Array): number {
  const of = (label: number): number[] => Array.from(scores).filter((_, i) => labels[i] === label);
  const [positives, negatives] = [of(1), of(0)];
  const wins = (p: number, n: number): number => (p > n ? 1 : p === n ? 0.5 : 0);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1);
  const v10 = positives.map((p) => mean(negatives.map((n) => wins(p, n))));
  const v01 = negatives.map((n) => mean(positives.map((p) => wins(p, n))));
  return Math.sqrt(variance(v10) / positives.length + variance(v01) / negatives.length);
}

describe('the AUC with its standard error', () => {
  it('equals the definition of DeLong, ties included', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.nat({ max: 1 }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 6, maxLength: 50 }), (entries) => {
        const scores = Float64Array.from(entries, ([score]) => score);
        const labels = Uint8Array.from(entries, ([, label]) => label);
        const events = labels.reduce((sum, label) => sum + label, 0);
        fc.pre(events >= 2 && entries.length - events >= 2);
        const { auc, standardError } = delong(scores, labels);
        expect(auc).toBeCloseTo(aucOf(scores, labels), 12);
        expect(standardError).toBeCloseTo(bruteForce(scores, labels), 12);
      }),
    );
  });

  it('is no surer for seeing every customer twice', () => {
    const random = createRandom(2);
    const scores = Float64Array.from({ length: 200 }, () => random.next());
    const labels = Uint8Array.from(scores, (score) => Number(random.next() < score));
    const once = delong(scores, labels);
    const twice = delong(
      Float64Array.of(...scores, ...scores),
      Uint8Array.of(...labels, ...labels),
      Int32Array.from({ length: 400 }, (_, i) => i % 200),
    );
    expect(twice.auc).toBeCloseTo(once.auc, 12);
    expect(twice.standardError).toBeGreaterThan(0.98 * once.standardError);
  });

  it('says that it knows nothing without both outcomes', () => {
    expect(delong(Float64Array.of(1, 2), Uint8Array.of(1, 1)).auc).toBeNaN();
  });
});

describe("Spiegelhalter's Z", () => {
  it('is standard normal where the probabilities are right, and large where they are too bold', () => {
    const random = createRandom(4);
    let beyond = 0;
    let squares = 0;
    for (let run = 0; run < 400; run++) {
      const p = Float64Array.from({ length: 150 }, () => random.next());
      const z = spiegelhalterZ(
        p,
        Uint8Array.from(p, (each) => Number(random.next() < each)),
      );
      squares += z * z;
      if (Math.abs(z) > 1.96) beyond++;
    }
    expect(squares / 400).toBeGreaterThan(0.85);
    expect(squares / 400).toBeLessThan(1.15);
    expect(beyond).toBeLessThan(32);
    const bold = Float64Array.from({ length: 500 }, (_, i) => (i % 2 === 0 ? 0.02 : 0.98));
    expect(
      spiegelhalterZ(
        bold,
        Uint8Array.from(bold, (_, i) => Number(i % 2 === 1) ^ Number(i % 5 === 0)),
      ),
    ).toBeGreaterThan(3);
  });
});

describe('paired differences', () => {
  it('count each customer once', () => {
    const once = pairedDifference(Float64Array.of(1, 3, 5));
    const often = pairedDifference(Float64Array.of(1, 1, 1, 3, 5, 5), Int32Array.of(0, 0, 0, 1, 2, 2));
    expect(often).toEqual(once);
    expect(once.mean).toBe(3);
    expect(once.standardError).toBeCloseTo(2 / Math.sqrt(3), 12);
  });

  it('have bounds that miss the truth as often as is said', () => {
    const random = createRandom(8);
    let missed = 0;
    for (let run = 0; run < 1_000; run++) {
      const difference = pairedDifference(Float64Array.from({ length: 12 }, () => 2 + random.normal()));
      if (lowerBound(difference, 0.1) > 2) missed++;
      expect(upperBound(difference, 0.1)).toBeGreaterThan(lowerBound(difference, 0.1));
    }
    expect(missed).toBeGreaterThan(70);
    expect(missed).toBeLessThan(130);
  });
});

describe('a bound that holds at every look', () => {
  it('is rarely crossed though each of 1,000 values is looked at', () => {
    const random = createRandom(6);
    let crossed = 0;
    for (let run = 0; run < 200; run++) {
      let sum = 0;
      let everCrossed = false;
      for (let n = 1; n <= 1_000; n++) {
        sum += random.normal();
        if (n >= 20 && Math.abs(sum / n) > anytimeRadius(1, n, 0.05)) everCrossed = true;
      }
      if (everCrossed) crossed++;
    }
    // By chance at most 5 % of 200, and three standard deviations.
    expect(crossed).toBeLessThanOrEqual(19);
  });

  it('shrinks with the sample, and is wider than a bound for one look', () => {
    expect(anytimeRadius(1, 400, 0.05)).toBeLessThan(anytimeRadius(1, 200, 0.05));
    expect(anytimeRadius(1, 200, 0.05)).toBeGreaterThan(1.96 / Math.sqrt(200));
  });
});

describe('several hypotheses at once', () => {
  it('are rejected in the order of Holm, until one is not', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005], 0.05)).toEqual([true, false, false, true]);
    expect(holm([0.001, 0.002, 0.003], 0.05)).toEqual([true, true, true]);
    expect(holm([0.02, 0.9], 0.05)).toEqual([true, false]);
    expect(holm([], 0.05)).toEqual([]);
  });

  it('need less evidence the more they weigh', () => {
    expect(holm([0.03, 0.5], 0.05)).toEqual([false, false]);
    expect(holm([0.03, 0.5], 0.05, [0.9, 0.1])).toEqual([true, false]);
    expect(holm([0, 0.5], 0.05, [0, 1])).toEqual([false, false]);
  });

  it('spend the whole error at five looks, and ever less at later ones', () => {
    expect([1, 5].map((look) => alphaOfLook(look, 0.1))).toEqual([0.1, 0.1]);
    expect(alphaOfLook(6, 0.1)).toBeCloseTo(0.00169, 5);
    expect(() => alphaOfLook(0, 0.1)).toThrow('counted from 1');
  });
});

describe('weights of rows', () => {
  it('are as many rows: a weight of two is the row twice', () => {
    const scores = Float64Array.of(0.1, 0.4, 0.4, 0.7, 0.9);
    const labels = Uint8Array.of(0, 1, 0, 0, 1);
    const weights = Float64Array.of(1, 2, 1, 1, 2);
    const repeated = aucOf(Float64Array.of(0.1, 0.4, 0.4, 0.4, 0.7, 0.9, 0.9), Uint8Array.of(0, 1, 1, 0, 0, 1, 1));
    expect(delong(scores, labels, null, weights).auc).toBeCloseTo(repeated, 12);
    const same = delong(scores, labels, null, new Float64Array(5).fill(3));
    expect(same).toEqual({
      auc: delong(scores, labels).auc,
      standardError: expect.closeTo(delong(scores, labels).standardError, 12),
      interval: [expect.any(Number), expect.any(Number)],
    });
  });
});
