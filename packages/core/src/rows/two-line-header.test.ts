import { describe, expect, it } from 'vitest';
import { makeWorkbook } from './testing/make-workbook.ts';
import { readAll } from './testing/read-all.ts';

const data = Array.from({ length: 8 }, (_, i) => [`K${i}`, `2024-0${i + 1}-05`, String(3 + i), String(i)]);
const lines = (upper: string, lower: string, rows = data): string =>
  [upper, lower, ...rows.map((cells) => cells.join(','))].join('\n');

describe('a header in two lines', () => {
  it('is one, with the names of the lower line under groups', async () => {
    const { header, rows, format } = await readAll(
      lines('customer_id,signup_date,Usage,', ',,logins per month,support_tickets'),
    );
    expect(header).toEqual(['customer_id', 'signup_date', 'logins per month', 'support_tickets']);
    expect([rows.length, rows[0], format.headerRow]).toEqual([8, data[0], 2]);
  });

  it('is read from a workbook, where a merged cell is filled at its first place only', async () => {
    const { header, rows } = await readAll(
      await makeWorkbook([
        [
          ['Kundennr', 'Vertragsbeginn', 'Nutzung'],
          ['', '', 'Logins', 'Tickets'],
          ...data.map(([a = '', b = ''], i) => [a, b, i, i]),
        ],
      ]),
    );
    expect([header, rows.length]).toEqual([['Kundennr', 'Vertragsbeginn', 'Logins', 'Tickets'], 8]);
  });

  it('has the group in a name that says too little alone, or that two groups have', async () => {
    const upper = 'customer_id,Charges,,Quarter one,,Quarter two,';
    const lower = ',monthly,total,logins,tickets,logins,tickets';
    const rows = data.map(([id = '']) => [id, '20.5', '120.5', '3', '1', '4', '2']);
    expect((await readAll(lines(upper, lower, rows))).header).toEqual([
      'customer_id',
      'monthly Charges',
      'total Charges',
      'Quarter one logins',
      'Quarter one tickets',
      'Quarter two logins',
      'Quarter two tickets',
    ]);
  });

  it('is found where most names are in the lower line', async () => {
    const upper = 'customer_id,Usage,,,,';
    const lower = ',logins,sessions,api calls,active days,tickets';
    const rows = data.map(([id = ''], i) => [id, `${i}`, `${i}`, `${i}`, `${i}`, `${i}`]);
    const table = await readAll(lines(upper, lower, rows));
    expect([table.header[0], table.header[1], table.rows.length]).toEqual(['customer_id', 'logins', 8]);
  });

  it.each([
    ['a first row without an id', 'customer_id,signup_date,plan,seats', ',,basic,starter'],
    ['a first row with values', 'customer_id,signup_date,plan,', ',2024-01-05,basic,3'],
    ['a title above the header', 'Customers,,,', 'customer_id,signup_date,logins,tickets'],
  ])('is not %s', async (_, upper, lower) => {
    const { header, rows } = await readAll(lines(upper, lower));
    expect(header).not.toContain('basic');
    expect(rows.length).toBe(lower.includes('basic') ? 9 : 8);
  });
});
