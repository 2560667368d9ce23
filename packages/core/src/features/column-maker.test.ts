import { describe, expect, it } from 'vitest';
import { createColumnMaker } from './column-maker.ts';

describe('columns of a batch', () => {
  it('are empty, of as many rows, and apart from each other', () => {
    const make = createColumnMaker(3, 20);
    const columns = Array.from({ length: 20 }, () => make());
    for (const [i, { values, status }] of columns.entries()) {
      expect([[...values], [...status]]).toEqual([
        [0, 0, 0],
        [0, 0, 0],
      ]);
      values.fill(i + 1);
      status.fill(i + 1);
    }
    for (const [i, { values, status }] of columns.entries()) {
      expect([...values, ...status]).toEqual(new Array(6).fill(i + 1));
    }
  });

  it('can be more than were expected', () => {
    const make = createColumnMaker(2, 0);
    const [first, second] = [make(), make()];
    first.values.fill(1);
    expect([...second.values]).toEqual([0, 0]);
  });

  it('can have no rows', () => {
    expect(createColumnMaker(0, 4)().values).toHaveLength(0);
  });
});
