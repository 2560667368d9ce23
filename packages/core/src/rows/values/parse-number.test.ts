import { expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

it.each([
  ['99,00 € mtl.', 99],
  ['49,90 € HT', 49.9],
  ['1.299,00 EUR netto', 1299],
])('reads "%s" whatever is said of the amount', (cell, amount) => {
  expect(parseNumber(cell, ',')).toBe(amount);
});
