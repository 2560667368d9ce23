import { describe, expect, it } from 'vitest';
import { placeOf, planParts } from './plan.ts';

const MB = 2 ** 20;

describe('the parts of a file', () => {
  it('have the usual size, and the last one what remains', () => {
    const plan = planParts(20 * MB + 5, 8 * MB);
    expect(plan).toEqual({ size: 20 * MB + 5, partSize: 8 * MB, parts: 3 });
    expect(placeOf(plan, 1)).toEqual({ offset: 0, bytes: 8 * MB });
    expect(placeOf(plan, 3)).toEqual({ offset: 16 * MB, bytes: 4 * MB + 5 });
  });

  it('are not one more than needed when they come out even', () => {
    expect(planParts(16 * MB, 8 * MB).parts).toBe(2);
    expect(planParts(1, 8 * MB).parts).toBe(1);
  });

  it('are placed beyond 4 GB as well', () => {
    const plan = planParts(5_000_000_000, 8 * MB);
    expect(plan.parts).toBe(597);
    expect(placeOf(plan, 597)).toEqual({ offset: 596 * 8 * MB, bytes: 5_000_000_000 - 596 * 8 * MB });
  });

  it('grow when there would be more than 10,000 of them', () => {
    const plan = planParts(2 ** 40, 8 * MB);
    expect(plan.partSize).toBe(105 * MB);
    expect(plan.parts).toBeLessThanOrEqual(10_000);
  });
});
