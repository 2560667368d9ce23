import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';

const COUNT = 20;
const read = (header: string, ...cells: readonly string[]) =>
  readTable({ customer_id: ids(COUNT), [header]: repeat(COUNT, ...cells) });

describe('the scale of a satisfaction score', () => {
  it.each([
    [
      ['1', '3', '5'],
      [0, 50, 100],
    ],
    [
      ['0', '2.5', '5'],
      [0, 50, 100],
    ],
    [
      ['1', '4', '7'],
      [0, 50, 100],
    ],
    [
      ['1', '5.5', '10'],
      [0, 50, 100],
    ],
    [
      ['0', '5', '10'],
      [0, 50, 100],
    ],
    [
      ['0', '50', '100'],
      [0, 50, 100],
    ],
    [
      ['0', '0.5', '1'],
      [0, 50, 100],
    ],
    [
      ['0 %', '50 %', '100 %'],
      [0, 50, 100],
    ],
  ])('is read from the values %j', (cells, percent) => {
    const table = read('csat_score', ...cells);
    expect(table.values('csat_score').slice(0, 3)).toEqual(percent);
    expect(table.mapping.questions).toEqual([]);
  });

  it.each([
    ['CSAT (1-5)', 50],
    ['satisfaction_5', 50],
    ['Zufriedenheit /5', 50],
    ['CSAT (1-7)', 33.3],
    ['Satisfaction /10', 22.2],
    ['Soddisfazione (1-100)', 3],
  ])('is read from the header: %s', (header, percent) => {
    const table = read(header, '3', '3', '2');
    expect(Math.round(10 * (table.values('csat_score')[0] ?? NaN)) / 10).toBe(percent);
    expect(table.mapping.questions).toEqual([]);
  });

  it('is asked where the values reach no end of a scale, and the answer is kept to', () => {
    const columns = { customer_id: ids(COUNT), csat: repeat(COUNT, '1', '2', '3') };
    const open = readTable(columns);
    expect(open.mapping.questions).toMatchObject([
      { kind: 'which_unit', column: 'csat', options: [{ id: '1-5' }, { id: '1-7' }, { id: '1-10' }, { id: '0-100' }] },
    ]);
    expect(open.values('csat_score')[2]).toBe(50);
    const answered = readTable(columns, { answers: { [open.mapping.questions[0]!.id]: '0-100' } });
    expect(answered.values('csat_score')[2]).toBe(3);
  });

  it('is said in the reason', () => {
    expect(read('csat_score', '1', '5').reasonOf('csat_score')).toContain(
      'on a scale of 1 to 5; 1 to 5 is converted to 0 to 100',
    );
  });
});

describe('the scale of a recommendation', () => {
  it('is 0 to 10 for answers, and balances become such answers', () => {
    expect(read('nps', '0', '7', '10').values('nps_score').slice(0, 3)).toEqual([0, 7, 10]);
    expect(read('nps', '-100', '40', '100').values('nps_score').slice(0, 3)).toEqual([0, 7, 10]);
    expect(read('nps', '-100', '40').reasonOf('nps')).toContain('balances from −100 to 100');
  });
});

describe('the scale of a usage score', () => {
  it('is the same in fractions, in percent and with percent signs', () => {
    for (const cells of [
      ['0.85', '0.2'],
      ['0.85', '0.2', '1.02'],
      ['85', '20'],
      ['85 %', '20%'],
    ])
      expect(
        read('feature_usage_score', ...cells)
          .values('feature_usage_score')
          .slice(0, 2),
      ).toEqual([85, 20]);
  });

  it('is asked where all values are small, because many customers use few features', () => {
    expect(read('usage_score', '3', '9', '10').mapping.questions).toMatchObject([
      { kind: 'which_unit', options: [{ id: '1-10' }, { id: '0-100' }] },
    ]);
  });
});
