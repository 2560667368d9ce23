import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../numerics/random.ts';
import { inEnglish } from '../../phrases/in-english.ts';
import { detectDrift, type ComparedFeature, type DriftReport } from './detect-drift.ts';
import { featureDrift, TOLERATED } from './feature-drift.ts';

const FULL = process.env['TEST_SIZE'] === 'full';
const WITH_TIME = { timeout: FULL ? 600_000 : 30_000 };
const FEATURES = 12;

function normals(count: number, random: Random, mean = 0): Float64Array {
  return Float64Array.from({ length: count }, () => mean + random.normal());
}

/** Customers of whom the first features have moved by `shift` deviations. */
function compared(rows: number, random: Random, { moved = 0, shift = 0 } = {}): readonly ComparedFeature[] {
  const category = (): number => (random.next() < 0.1 ? NaN : Math.floor(4 * random.next() ** 2));
  return Array.from({ length: FEATURES }, (_, j) => {
    const isCategory = j % 3 === 2;
    const values = (mean: number): Float64Array =>
      isCategory ? Float64Array.from({ length: rows }, category) : normals(rows, random, mean);
    return {
      name: `f${j}`,
      weight: 1 / FEATURES,
      isCategory,
      reference: values(0),
      now: values(j < moved ? shift : 0),
    };
  });
}

function reportOf(rows: number, random: Random, change = {}, scoreShift = 0): DriftReport {
  return detectDrift(compared(rows, random, change), {
    reference: normals(rows, random),
    now: normals(rows, random, scoreShift),
  });
}

describe('drift', () => {
  it.each([50, 200, 1_000, 100_000])(
    'is rarely found where nothing has changed, among %i customers',
    WITH_TIME,
    (rows) => {
      const random = createRandom(rows);
      const runs = rows > 10_000 ? (FULL ? 40 : 3) : FULL ? 400 : 60;
      let [alarms, features] = [0, 0];
      for (let run = 0; run < runs; run++) {
        const report = reportOf(rows, random);
        if (report.state === 'drifted') alarms++;
        features += Number(report.features.some(({ drifted }) => drifted));
      }
      expect(alarms / runs).toBeLessThanOrEqual(0.05);
      expect(features / runs).toBeLessThanOrEqual(0.05);
    },
  );

  it('is not said of fewer than 100 customers, however large it is', () => {
    const report = reportOf(99, createRandom(1), { moved: 12, shift: 5 }, 5);
    expect(report.state).toBe('too_few');
    expect(report.sentences.map(inEnglish)).toEqual([
      '99 customers are too few to tell whether anything has changed: 100 are needed.',
    ]);
  });

  it('is found and named where much of what the model scores by has moved', () => {
    const report = reportOf(1_000, createRandom(2), { moved: 5, shift: 1.2 });
    expect(report.state).toBe('drifted');
    // Every third is a category, which stays as it is.
    expect(report.features.filter(({ drifted }) => drifted).map(({ name }) => name)).toEqual(['f0', 'f1', 'f3', 'f4']);
    expect(report.sentences.map(inEnglish)).toEqual([
      'Customers have changed in what the model scores by: f0, f1, f3 and f4.',
    ]);
  });

  it('of one small feature, or of next to nothing among very many customers, is no alarm', () => {
    expect(reportOf(2_000, createRandom(3), { moved: 1, shift: 2 }).state).toBe('none');
    expect(reportOf(50_000, createRandom(4), { moved: 12, shift: 0.1 }).state).toBe('none');
  });

  it('is found in scores that have moved by more than half a deviation', () => {
    const report = reportOf(500, createRandom(5), {}, -0.8);
    expect(report.state).toBe('drifted');
    expect(inEnglish(report.sentences[0] ?? { id: '' })).toMatch(/moved by 0\.\d standard deviations down/);
  });
});

describe('the difference of one feature', () => {
  const random = createRandom(9);

  it('has a lower bound below it, which exceeds the tolerated size where the test says so', () => {
    const drift = featureDrift(normals(2_000, random), normals(2_000, random, 0.6), false);
    expect(drift.lowerBound).toBeGreaterThan(TOLERATED);
    expect(drift.lowerBound).toBeLessThan(drift.effect);
    expect(drift.pValue).toBeLessThan(0.05);
    const none = featureDrift(normals(2_000, random), normals(2_000, random), false);
    expect(none.lowerBound).toBeLessThan(TOLERATED);
    expect(none.pValue).toBeGreaterThan(0.9);
  });

  it('sees values that are missing now, and categories that are new', () => {
    const filled = normals(500, random);
    const emptied = filled.map((value, i) => (i % 2 === 0 ? NaN : value));
    expect(featureDrift(filled, emptied, false).pValue).toBeLessThan(1e-6);
    const before = Float64Array.from({ length: 500 }, (_, i) => i % 2);
    const after = before.map((value, i) => (i % 3 === 0 ? 7 : value));
    expect(featureDrift(before, after, true).pValue).toBeLessThan(1e-6);
  });

  it('that is always the same is none', () => {
    const same = new Float64Array(200).fill(4);
    expect(featureDrift(same, same, false)).toEqual({ effect: 0, lowerBound: 0, pValue: 1 });
    const nothing = new Float64Array(200).fill(NaN);
    expect(featureDrift(nothing, nothing, true).pValue).toBe(1);
  });
});
