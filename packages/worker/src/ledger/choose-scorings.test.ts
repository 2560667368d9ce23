import { DAY_MS, GRACE_DAYS } from '@retainwise/core/learning';
import type { LedgerBatch } from '@retainwise/platform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseScorings, type ChosenScorings } from './choose-scorings.ts';

const START = Date.UTC(2026, 0, 1);
const HORIZON = 30;

function batch(day: number, { rows = 100, columns = 10, part = 0 } = {}): LedgerBatch {
  const scoredWith = { columns: Array.from({ length: columns }, (_, at) => at) };
  const asOf = new Date(START + day * DAY_MS);
  return { predictionId: `prd_${day}`, part, arm: 'champion', rows, asOf, scoredWith } as unknown as LedgerBatch;
}
const daysOf = ({ scorings }: ChosenScorings): readonly number[] =>
  scorings.map(([first]) => ((first?.asOf.getTime() ?? NaN) - START) / DAY_MS);
const knownUntil = (day: number, maxCells: number) =>
  ({
    horizonDays: HORIZON,
    through: START + day * DAY_MS,
    maxCells,
  }) as const;

describe('the scorings that are looked at', () => {
  it('are all, and all customers of them, where that fits', () => {
    const batches = [batch(0), batch(1), batch(1, { part: 1 }), batch(40)];
    const chosen = chooseScorings(batches, knownUntil(100, 4_000));
    expect(daysOf(chosen)).toEqual([0, 1, 40]);
    expect(chosen.share).toBe(1);
    expect(chosen.scorings[1]).toHaveLength(2);
  });

  it('are otherwise the newest, and those whose windows have closed, a week apart', () => {
    const batches = Array.from({ length: 100 }, (_, day) => batch(day));
    const chosen = chooseScorings(batches, knownUntil(99, 14_000));
    const closed = 99 - HORIZON - GRACE_DAYS;
    expect(daysOf(chosen)).toEqual([6, 13, 20, 27, 34, 41, 48, 55, closed, 99]);
    expect(chosen.share).toBe(1);
  });

  it('are a sample of customers where one file alone is too large, and never without what can be judged', () => {
    const batches = [batch(0, { rows: 1_000_000 }), batch(30, { rows: 1_000_000 }), batch(60, { rows: 1_000_000 })];
    const chosen = chooseScorings(batches, knownUntil(60, 3_000_000));
    expect(daysOf(chosen)).toEqual([0, 60]);
    expect(chosen.share).toBeCloseTo(3_000_000 / 20_000_000);
  });

  it('are the newest and the oldest where nobody has said who left', () => {
    const batches = [batch(0), batch(30), batch(60)];
    const nobodyKnows = { horizonDays: HORIZON, through: null, maxCells: 1_000 } as const;
    const chosen = chooseScorings(batches, nobodyKnows);
    expect(daysOf(chosen)).toEqual([0, 60]);
    expect(chosen.share).toBe(0.5);
    expect(daysOf(chooseScorings(batches.slice(0, 1), { ...nobodyKnows, maxCells: 500 }))).toEqual([0]);
  });

  it('never have more cells than fit, whatever was scored and when', () => {
    const scored = fc.record({
      day: fc.integer({ min: 0, max: 700 }),
      rows: fc.integer({ min: 1, max: 2_000_000 }),
      columns: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(scored, { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 800 }), (all, known) => {
        const batches = all
          .sort((a, b) => a.day - b.day)
          .map(({ day, ...size }, part) => batch(day, { ...size, part }));
        const { scorings, share } = chooseScorings(batches, knownUntil(known, 3_000_000));
        const cells = scorings.flat().reduce((sum, { rows, scoredWith }) => sum + rows * scoredWith!.columns.length, 0);
        expect(cells * share).toBeLessThanOrEqual(3_000_001);
        expect(share).toBeGreaterThan(0);
        expect(scorings.at(-1)?.[0]?.asOf).toEqual(batches.at(-1)?.asOf);
      }),
    );
  });
});
