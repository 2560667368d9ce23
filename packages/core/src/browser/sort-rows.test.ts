import { describe, expect, it } from 'vitest';
import { standingOf } from '../results/stored/types.ts';
import { admits, sortedRows } from './sort-rows.ts';

const [low, high, left] = [standingOf('low', false), standingOf('high', false), standingOf('high', true)];
const FIGURES = {
  rowNumbers: Int32Array.of(1, 2, 3, 4, 5),
  standings: Uint8Array.of(low, left, high, high, low),
  probabilities: Float64Array.of(0.1, 0.99, 0.7, 0.7, 0.2),
  revenues: Float64Array.of(50, 900, NaN, 20, 50),
};
const rows = (sort: Parameters<typeof sortedRows>[0]): number[] =>
  Array.from(sortedRows(sort, FIGURES), (index) => FIGURES.rowNumbers[index] ?? 0);

describe('rows in an order', () => {
  it('are customers first, then those who have left, whatever their score', () => {
    expect(rows('-churn_probability')).toEqual([4, 3, 5, 1, 2]);
    expect(rows('churn_probability')).toEqual([1, 5, 3, 4, 2]);
  });

  it('come behind the others where they have no value', () => {
    expect(rows('-revenue_at_risk')).toEqual([5, 1, 4, 3, 2]);
    expect(rows('revenue_at_risk')).toEqual([4, 1, 5, 3, 2]);
  });

  it('are as in the file, those who have left among them', () => {
    expect(rows('row_number')).toEqual([1, 2, 3, 4, 5]);
  });

  it('are of a level only while they are customers, unless those who have left are asked for', () => {
    expect([low, high, left].filter((standing) => admits({ riskLevel: 'high' }, standing))).toEqual([high]);
    expect(
      [low, high, left].filter((standing) => admits({ riskLevel: 'high', alreadyChurned: true }, standing)),
    ).toEqual([left]);
    expect([low, high, left].filter((standing) => admits({ alreadyChurned: false }, standing))).toEqual([low, high]);
    expect([low, high, left].filter((standing) => admits({}, standing))).toEqual([low, high, left]);
  });
});
