import { expect, it } from 'vitest';
import { groupDigits } from './group-digits.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [-12_345.678, '-12,345.678'],
  [123_456_789, '123,456,789'],
  [1e21, '1e+21'],
  [1.5e300, '1.5e+300'],
])('the digits of %d are grouped as %s', (value, text) => expect(groupDigits(value)).toBe(text));
