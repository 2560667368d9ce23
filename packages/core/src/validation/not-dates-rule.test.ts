import { describe, expect, it } from 'vitest';
import { ids, repeat } from '../features/testing/read-table.ts';
import { checkTable } from './testing/check-table.ts';

const COUNT = 20;

describe('cells that are not read as dates', () => {
  it.each([
    ['signup_date', ['24-Jan', '3-Feb', '31-Dec']],
    ['Anmeldedatum', ['FY24', 'FY23']],
    ['last login', ['03/24', '13/23']],
  ])('of a column that is named like one are counted, with an example: %s of %j', (header, cells) => {
    const { finding } = checkTable({ customer_id: ids(COUNT), [header]: repeat(COUNT, ...cells) });
    expect(finding('VAL-2009')).toMatchObject({ severity: 'warning', column: header, count: COUNT });
    expect(finding('VAL-2009')?.message).toContain(`such as "${cells[0] ?? ''}"`);
  });

  it('of a column of dates are counted, with an example', () => {
    const cells = repeat(COUNT, '2024-01-05', '2023-03-01', '24-Jan', '2022-01-01');
    const { finding } = checkTable({ customer_id: ids(COUNT), signup_date: cells });
    expect(finding('VAL-2002')?.message).toBe(
      '5 values in column "signup_date" cannot be read as a date, such as "24-Jan".',
    );
    expect(finding('VAL-2009')).toBeUndefined();
  });
});
