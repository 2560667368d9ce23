import { expect, it } from 'vitest';
import { cleanFilename } from './clean-filename.ts';

it.each([
  ['customers.csv', 'customers.csv'],
  ['Kunden März (Kopie).csv', 'Kunden März (Kopie).csv'],
  ['ファイル.xlsx', 'ファイル.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\exports\\may.csv', 'may.csv'],
  ['a\r\nX-Evil: 1.csv', 'aX-Evil: 1.csv'],
  ['invoice\u202Evsc.exe', 'invoicevsc.exe'],
  ['a\0b.csv', 'ab.csv'],
  ['exports/', 'upload.csv'],
  ['..', 'upload.csv'],
  ['  ', 'upload.csv'],
  ['', 'upload.csv'],
])('%j is kept as %j', (name, kept) => {
  expect(cleanFilename(name)).toBe(kept);
});

it('keeps the ending of a name that is too long', () => {
  expect(cleanFilename(`${'x'.repeat(3_000)}.csv`)).toBe(`${'x'.repeat(251)}.csv`);
});
