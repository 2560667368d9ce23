import { describe, expect, it } from 'vitest';
import { mapColumns } from './map-columns.ts';
import { FALSE_FRIENDS } from './testing/false-friends.ts';

const CASES = FALSE_FRIENDS.flatMap(({ not, headers, cells, beside }) =>
  headers.map((header) => ({ header, not, cells, beside: beside ?? { customer_id: cells.map((_, i) => `C-${i}`) } })),
);

describe('a header that sounds like a field', () => {
  it('is tried in hundreds of cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
  });

  it.each(CASES)('$header is not $not', ({ header, not, cells, beside }) => {
    const sample = cells.map((cell, row) => [cell, ...Object.values(beside).map((column) => column[row] ?? '')]);
    const [match] = mapColumns({ header: [header, ...Object.keys(beside)], sample }).columns;
    expect(match?.field, match?.reason).not.toBe(not);
  });
});
