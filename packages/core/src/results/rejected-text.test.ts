import { expect, it } from 'vitest';
import { rejectedText } from './rejected-text.ts';

const reason = { rowNumber: 7, code: 'ERR-6001', message: 'No customer id.' };

it('a rejected row is written as given, before its reason', () => {
  expect(rejectedText({ ...reason, cells: ['', '12,50'] }, 2)).toBe(',"12,50",7,ERR-6001,No customer id.\r\n');
});

it('a row with too few cells has its reason in the right columns', () => {
  expect(rejectedText({ ...reason, cells: ['c1'] }, 3)).toBe('c1,,,7,ERR-6001,No customer id.\r\n');
});

it('a row with too many cells keeps them all, behind the reason, and safe for a spreadsheet', () => {
  expect(rejectedText({ ...reason, cells: ['c1', '10', 'left', '=over()', ''] }, 2)).toBe(
    "c1,10,7,ERR-6001,No customer id.,left,'=over(),\r\n",
  );
});
