import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['-2.5', '-2.5'],
  ['+49 30 1234', "'+49 30 1234"],
  ['Acme, Inc', '"Acme, Inc"'],
  ['say "hi"', '"say ""hi"""'],
  ['=cmd|"x"', `"'=cmd|""x"""`],
  ['', ''],
])('a cell %s is written as %s', (cell, written) => {
  expect(toCsv([[cell, 'b']])).toBe(`${written},b\r\n`);
});
