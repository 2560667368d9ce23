import { expect, it } from 'vitest';
import { checkFile } from './check-file.ts';

const LIMIT = 100;
const given = (name: string, type = '', size = 10) => checkFile({ name, type, size }, LIMIT);

it.each([
  ['customers.csv', 'text/csv'],
  ['customers.CSV', 'application/vnd.ms-excel'],
  ['march.tsv', ''],
  ['march.tab', ''],
  ['dump.txt', 'text/plain'],
  ['Kunden März.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['export', ''],
  ['customers.2026-03', ''],
  ['customers.dat', 'text/plain'],
])('%s (%s) may be a table', (name, type) => expect(given(name, type)).toBeNull());

it.each([
  ['logo.png', 'image/png'],
  ['old.xls', 'application/vnd.ms-excel'],
  ['customers.numbers.zip', 'application/zip'],
  ['customers.json', 'application/json'],
  ['page.html', 'text/html'],
  ['report.pdf', ''],
])('%s (%s) is none', (name, type) => expect(given(name, type)).toBe('wrong_kind'));

it('is sent when it just fits, and not when it is larger or empty', () => {
  expect(given('a.csv', '', LIMIT)).toBeNull();
  expect(given('a.csv', '', LIMIT + 1)).toBe('too_large');
  expect(given('a.csv', '', 0)).toBe('empty');
});
