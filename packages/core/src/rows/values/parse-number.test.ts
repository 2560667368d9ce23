import { expect, it } from 'vitest';
import { inferColumnFormat } from './index.ts';
import { parseNumber } from './parse-number.ts';

it.each([
  ['99,00 € mtl.', 99],
  ['49,90 € HT', 49.9],
  ['1.299,00 EUR netto', 1299],
])('reads "%s" whatever is said of the amount', (cell, amount) => {
  expect(parseNumber(cell, ',')).toBe(amount);
});

it.each([
  ['1.250,-', 1250],
  ['€ 1.250,--', 1250],
  ['1.250,– €', 1250],
  ['2.400,=', 2400],
  ["1'250.-", 1250],
  ['CHF 1,250.--', 1250],
  ['1.250.-', 1250],
  ['980,-', 980],
  ['149.90.-', 149.9],
])('reads "%s", with a dash for its decimals, alike in every column', (cell, amount) => {
  expect(parseNumber(cell, ',')).toBe(amount);
  expect(parseNumber(cell, '.')).toBe(amount);
});

it.each([
  ['₹98,000/-', 98_000],
  ['Rs. 1,25,000/-', 125_000],
  ['500/=', 500],
])('reads "%s", without smaller coins, as a whole amount', (cell, amount) => {
  expect(parseNumber(cell, '.')).toBe(amount);
});

it.each([
  [['1.250', '980,-'], ',', 1250],
  [['1.250', '€ 450,--'], ',', 1250],
  [['1.250', '2.400,– €'], ',', 1250],
  [['1,250', '980.-'], '.', 1250],
  [['1.250', '2.400.-'], ',', 1250],
] as const)('takes the sign before a dash for the decimal sign of the column %j', (cells, sign, amount) => {
  expect(inferColumnFormat(cells).decimal).toBe(sign);
  expect(parseNumber(cells[0], sign)).toBe(amount);
});

it.each([
  [['98,000', '1,25,000'], 98_000],
  [['45,500', '12,34,56,789'], 45_500],
  [['₹98,000', '₹2,40,500.50', '₹1,25,000'], 98_000],
] as const)('takes groups of two digits for a sign of thousands in the column %j', (cells, amount) => {
  const { decimal } = inferColumnFormat(cells);
  expect(decimal).toBe('.');
  expect(parseNumber(cells[0], decimal)).toBe(amount);
});

it('still takes a comma before two digits for decimal', () => {
  expect(inferColumnFormat(['1,25', '12,5', '1.250,50']).decimal).toBe(',');
});
