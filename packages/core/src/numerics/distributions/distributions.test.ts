import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from './beta.ts';
import { binomialCdf, jeffreysInterval } from './binomial.ts';
import { chiSquaredTail, nonCentralChiSquaredTail } from './chi-squared.ts';
import { gammaP, gammaQ, logChoose, logGamma } from './gamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { eventCount, eventInterval, eventPValue } from './poisson-binomial.ts';
import { tCdf, tQuantile } from './student-t.ts';
import { createRandom } from '../random.ts';

/** The area under a function, by Simpson's rule. */
function area(f: (x: number) => number, from: number, to: number, steps = 2_000): number {
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += f(from + i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}

describe('the gamma function', () => {
  it('has the logarithms of factorials, and √π at a half', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 11);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(Math.exp(logChoose(10, 3))).toBeCloseTo(120, 8);
  });

  it('cut off equals the area under its integrand', () => {
    for (const [a, x] of [
      [1, 0.5],
      [2.5, 1],
      [3, 8],
      [7.5, 7],
    ] as const) {
      const part = area((t) => t ** (a - 1) * Math.exp(-t), 0, x);
      expect(gammaP(a, x)).toBeCloseTo(part / Math.exp(logGamma(a)), 6);
      expect(gammaP(a, x) + gammaQ(a, x)).toBeCloseTo(1, 12);
    }
  });
});

describe('the beta distribution', () => {
  it('equals the area under its density', () => {
    for (const [x, a, b] of [
      [0.3, 2, 5],
      [0.7, 4.5, 1.5],
      [0.5, 30, 31],
    ] as const) {
      const density = (t: number): number => t ** (a - 1) * (1 - t) ** (b - 1);
      expect(betaCdf(x, a, b)).toBeCloseTo(area(density, 0, x) / area(density, 0, 1), 4);
    }
  });

  it('finds the quantile whose probability was asked for', () => {
    const parameter = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the binomial distribution', () => {
  it('equals the sum of its terms', () => {
    for (const [k, n, p] of [
      [3, 10, 0.4],
      [0, 5, 0.1],
      [50, 100, 0.5],
    ] as const) {
      let sum = 0;
      for (let i = 0; i <= k; i++) sum += Math.exp(logChoose(n, i)) * p ** i * (1 - p) ** (n - i);
      expect(binomialCdf(k, n, p)).toBeCloseTo(sum, 10);
    }
  });

  it("gives Jeffreys' intervals with the published values (Brown, Cai and DasGupta 2001)", () => {
    expect(jeffreysInterval(0, 10)).toEqual([0, expect.closeTo(0.217, 3)]);
    expect(jeffreysInterval(1, 10)).toEqual([expect.closeTo(0.011, 3), expect.closeTo(0.381, 3)]);
    expect(jeffreysInterval(5, 10)).toEqual([expect.closeTo(0.224, 3), expect.closeTo(0.776, 3)]);
  });
});

describe('the normal, t and χ² distributions', () => {
  it('have the values of the tables', () => {
    expect(normalCdf(1.96)).toBeCloseTo(0.9750021, 7);
    expect(normalCdf(-6)).toBeCloseTo(9.865876e-10, 15);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902, 7);
    expect(tQuantile(0.975, 10)).toBeCloseTo(2.228139, 5);
    expect(tQuantile(0.9, 199)).toBeCloseTo(1.285803, 4);
    expect(tCdf(2.228139, 10)).toBeCloseTo(0.975, 6);
    expect(chiSquaredTail(3.841459, 1)).toBeCloseTo(0.05, 6);
    expect(chiSquaredTail(16.91898, 9)).toBeCloseTo(0.05, 6);
  });

  it('the non-central χ² is that of a sum of squares of shifted normals', () => {
    // With one degree of freedom, X = (Z + √λ)² exceeds x where Z is outside of ±√x − √λ.
    for (const [x, lambda] of [
      [3, 2],
      [40, 25],
      [1, 0.5],
      [5_100, 5_000],
    ] as const) {
      const direct = 1 - normalCdf(Math.sqrt(x) - Math.sqrt(lambda)) + normalCdf(-Math.sqrt(x) - Math.sqrt(lambda));
      expect(nonCentralChiSquaredTail(x, 1, lambda)).toBeCloseTo(direct, 9);
    }
    expect(nonCentralChiSquaredTail(12, 4, 0)).toBe(chiSquaredTail(12, 4));
  });
});

describe('the number of events of different probabilities', () => {
  const few = Float64Array.of(0.1, 0.25, 0.5, 0.6, 0.05, 0.9, 0.33);

  it('equals the sum over all outcomes', () => {
    const brute = new Float64Array(few.length + 1);
    for (let outcome = 0; outcome < 1 << few.length; outcome++) {
      let probability = 1;
      let events = 0;
      few.forEach((p, i) => {
        const happens = (outcome >> i) & 1;
        events += happens;
        probability *= happens === 1 ? p : 1 - p;
      });
      brute[events] = (brute[events] ?? 0) + probability;
    }
    const count = eventCount(few);
    let sum = 0;
    brute.forEach((each, k) => {
      sum += each;
      expect(count.cdf(k)).toBeCloseTo(sum, 12);
    });
    expect(count.quantile(0.5)).toBe(3);
  });

  it('is the binomial one where all probabilities are the same, exactly for few and to three digits for many', () => {
    const same = eventCount(new Float64Array(100).fill(0.2));
    expect(same.cdf(15)).toBeCloseTo(binomialCdf(15, 100, 0.2), 10);
    const many = eventCount(new Float64Array(2_000).fill(0.05));
    for (const k of [80, 100, 120]) expect(many.cdf(k)).toBeCloseTo(binomialCdf(k, 2_000, 0.05), 3);
    const [low, high] = eventInterval(many);
    expect(binomialCdf(low - 1, 2_000, 0.05)).toBeLessThan(0.026);
    expect(binomialCdf(high, 2_000, 0.05)).toBeGreaterThan(0.974);
  });

  it('is rarely called surprising where nothing is', () => {
    const random = createRandom(5);
    const probabilities = Float64Array.from({ length: 300 }, () => 0.3 * random.next());
    const count = eventCount(probabilities);
    let surprised = 0;
    for (let run = 0; run < 400; run++) {
      const observed = probabilities.reduce((sum, p) => sum + Number(random.next() < p), 0);
      if (eventPValue(count, observed) < 0.05) surprised++;
    }
    expect(surprised).toBeLessThan(35);
  });
});
