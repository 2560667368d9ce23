import { describe, expect, it } from 'vitest';
import { writtenPoints } from './line-chart.tsx';

describe('the figures that are written into a line', () => {
  it('are all of them where there is room', () => {
    expect(writtenPoints(4, 6)).toEqual([0, 1, 2, 3]);
  });

  it('are the first and the last where there is little, however many points there are', () => {
    expect(writtenPoints(9, 2)).toEqual([0, 8]);
    expect(writtenPoints(9, 0)).toEqual([0, 8]);
    expect(writtenPoints(2, 1)).toEqual([0, 1]);
    expect(writtenPoints(1, 1)).toEqual([0]);
  });

  it('never stand closer than the room allows, and begin with the first', () => {
    for (let count = 2; count < 60; count++)
      for (let room = 2; room < 14; room++) {
        const written = writtenPoints(count, room);
        expect(written[0]).toBe(0);
        expect(written.at(-1)).toBe(count - 1);
        expect(written.length).toBeLessThanOrEqual(room);
        const step = (count - 1) / (room - 1);
        for (const [i, at] of written.entries())
          if (i > 0) expect(at - (written[i - 1] ?? 0)).toBeGreaterThanOrEqual(step);
      }
  });
});
