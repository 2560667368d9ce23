import { describe, expect, it } from 'vitest';
import { inferColumnFormat } from './infer-column-format.ts';
import { parseDate } from './parse-date.ts';

const read = (cells: readonly string[]): (string | null)[] => {
  const { date } = inferColumnFormat(cells);
  return cells.map((cell) => {
    const time = parseDate(cell, date);
    return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
  });
};

describe('a column of periods', () => {
  it.each([
    [
      ['2024-W29', '2023-W01', '2020-W53'],
      ['2024-07-15', '2023-01-02', '2020-12-28'],
    ],
    [
      ['2024W29', '2024W01'],
      ['2024-07-15', '2024-01-01'],
    ],
    [
      ['2024-W29-3', '2024-W29-7'],
      ['2024-07-17', '2024-07-21'],
    ],
    [
      ['W29 2024', 'W01/2023'],
      ['2024-07-15', '2023-01-02'],
    ],
    [
      ['KW 29/2024', '1. KW 2023', 'KW29 2024'],
      ['2024-07-15', '2023-01-02', '2024-07-15'],
    ],
    [
      ['S29 2024', 'semaine 1 2023', 'Semana 29 2024'],
      ['2024-07-15', '2023-01-02', '2024-07-15'],
    ],
    [
      ['2024Q3', '2023-Q1', 'Q4 2022', "Q3'24", '1Q23', 'T2 2024'],
      ['2024-07-01', '2023-01-01', '2022-10-01', '2024-07-01', '2023-01-01', '2024-04-01'],
    ],
    [
      ['H1 2024', '2023-H2', '2H 2022'],
      ['2024-01-01', '2023-07-01', '2022-07-01'],
    ],
  ])('is read by the first day of each: %j', (cells, days) => {
    expect(read(cells)).toEqual(days);
  });

  it('has no week 53 in a year of 52, and no week 0', () => {
    expect(read(['2024-W29', '2023-W53', '2024-W00', '2024-W54'])).toEqual(['2024-07-15', null, null, null]);
  });
});

describe('months with two digits of a year', () => {
  it('are read where no number can be a day only', () => {
    expect(read(['03/24', '11/23', '07/22'])).toEqual(['2024-03-01', '2023-11-01', '2022-07-01']);
    expect(read(['24-Jan', '23-Feb', '22-Dez', '21-août'])).toEqual([
      '2024-01-01',
      '2023-02-01',
      '2022-12-01',
      '2021-08-01',
    ]);
    expect(read(['Jan-24', 'Feb-23', 'Dec-22'])).toEqual(['2024-01-01', '2023-02-01', '2022-12-01']);
  });

  it.each([
    [['03/24', '13/23']],
    [['03/31', '11/23', '12/28']],
    [['24-Jan', '3-Feb', '31-Dec']],
    [['Jan-24', 'Feb-3', 'Mar-31']],
    [['8/10', '9/10', '10/10', '7/10']],
    [['12/20', '11/20']],
  ])('are no dates where some are days without a year, or points out of ten: %j', (cells) => {
    expect(read(cells).every((day) => day === null)).toBe(true);
  });
});
