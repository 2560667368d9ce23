import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';
import { profileColumn } from './profile-column.ts';

const COUNT = 24;
const profileOf = (...cells: readonly string[]) => profileColumn(cells);

const NONE = [
  '0000-00-00',
  '0000-00-00 00:00:00',
  '00.00.0000',
  '0001-01-01',
  '0001-01-01T00:00:00',
  '1970-01-01',
  '1970-01-01T00:00:00Z',
  '9999-12-31',
  '9999-12-31 23:59:59',
  'never',
  'Nie',
  'jamais',
  'nunca',
  'mai',
  'nooit',
];

describe('a column of dates in which most cells stand for none', () => {
  it.each(NONE)('is the churn date of those who left, beside %j', (none) => {
    const cells = repeat(COUNT, none, none, '2026-03-01', none, none, '2025-11-17');
    const table = readTable({ customer_id: ids(COUNT), cancelled_at: cells });
    expect(table.fields['cancelled_at']).toBe('churn_date');
    expect(table.mapping.questions).toEqual([]);
    expect(table.values('churn_date').filter((time) => !Number.isNaN(time))).toHaveLength(COUNT / 3);
  });

  it('keeps the order of its days and months', () => {
    const table = readTable({
      customer_id: ids(COUNT),
      cancelled_at: repeat(COUNT, 'never', 'never', '03/25/2026', 'never', 'never', '04/02/2025'),
    });
    expect(table.values('churn_date')[5]).toBe(Date.UTC(2025, 3, 2));
  });

  it('may be of timestamps, with zeros', () => {
    const table = readTable({
      customer_id: ids(COUNT),
      cancelled_at: repeat(COUNT, '0', '0', '1767225600', '0', '0', '1763337600'),
    });
    expect(table.fields['cancelled_at']).toBe('churn_date');
    expect(table.values('churn_date').slice(0, 3)).toEqual([NaN, NaN, 1_767_225_600_000]);
  });

  it('is empty where all of them do', () => {
    expect(profileOf('9999-12-31', '9999-12-31', '9999-12-31').filled).toBe(0);
  });
});

it.each([
  ['amounts', ['0', '45000', '52000', '61000', '-1']],
  ['answers', ['never', 'often', 'daily']],
  ['numbers', ['3000', '1970', '9999', '12']],
  ['zeros', ['0', '0', '0']],
  ['years', ['1970', '1900', '2020', '2021']],
])('keeps every value of %s', (_, cells) => {
  expect(profileOf(...cells).filled).toBe(cells.length);
});
