import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferColumnFormat, isMissing, parseBoolean, parseDate, parseDuration, parseNumber } from './index.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('parseNumber', () => {
  it.each([
    ['1299', 1299], ['$1,299.00', 1299], ['(45.00)', -45], ['45-', -45], ['-45', -45], ['12k', 12_000], ['1.2M', 1_200_000], ['1e3', 1000],
    ['45 %', 45], ['USD 45', 45], ['45 EUR', 45], ["1'299.50", 1299.5], ['£0.99', 0.99], ['.5', 0.5], ['−7', -7], ['-$5.20', -5.2],
  ])('reads %s as %d', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each([['1.299,00 €', 1299], ['1 299,00', 1299], ['1\u00a0299,5', 1299.5], ['12,5', 12.5], ['1.299', 1299]])('reads %s as %d where the comma is decimal', (text, value) => expect(parseNumber(text, ',')).toBe(value));

  it.each(['abc', '12 apples', '1-2', '--3', '1.2.3', 'TBD', '2024-01-05', '1,2,3,4', 'C-00001'])('refuses %s', (text) => expect(parseNumber(text)).toBeNaN());

  it('reads back every number that JavaScript writes', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(String(value))).toBe(value === 0 ? parseNumber(String(value)) : value);
    }));
  });

  it('reads back every amount as English and German print it', () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      const value = cents / 100;
      expect(parseNumber(value.toLocaleString('en-US', { minimumFractionDigits: 2 }))).toBeCloseTo(value, 6);
      expect(parseNumber(value.toLocaleString('de-DE', { minimumFractionDigits: 2 }), ',')).toBeCloseTo(value, 6);
    }));
  });
});

describe('parseDate', () => {
  it.each([
    ['2024-03-05', 'iso', '2024-03-05'], ['05/03/2024', 'dmy', '2024-03-05'], ['05/03/2024', 'mdy', '2024-05-03'], ['5.3.24', 'dmy', '2024-03-05'],
    ['2024/03/05', 'iso', '2024-03-05'], ['20240305', 'iso', '2024-03-05'], ['5 March 2024', 'iso', '2024-03-05'], ['Mar 5, 2024', 'iso', '2024-03-05'],
    ['5. März 2024', 'dmy', '2024-03-05'], ['5 de marzo de 2024', 'dmy', '2024-03-05'], ['45356', 'excel_serial', '2024-03-05'], ['1709596800', 'unix_seconds', '2024-03-05'],
  ] as const)('reads %s (%s) as %s', (text, format, expected) => expect(parseDate(text, format)).toBe(day(expected)));

  it('respects time zones', () => expect(parseDate('2024-03-05T01:30:00+02:00', 'iso')).toBe(Date.parse('2024-03-04T23:30:00Z')));
  it.each(['31/02/2024', '2024-13-01', 'soon', '12'])('refuses %s', (text) => expect(parseDate(text, 'dmy')).toBeNaN());
});

describe('inferColumnFormat', () => {
  it('decides day or month first once for the column', () => {
    expect(inferColumnFormat(['01/02/2024', '25/02/2024'])).toMatchObject({ date: 'dmy', dateAmbiguous: false });
    expect(inferColumnFormat(['01/02/2024', '02/25/2024'])).toMatchObject({ date: 'mdy', dateAmbiguous: false });
    expect(inferColumnFormat(['01/02/2024', '03/02/2024'])).toMatchObject({ dateAmbiguous: true });
  });

  it('decides the decimal sign once for the column', () => {
    expect(inferColumnFormat(['1.299', '12,50'])).toMatchObject({ decimal: ',' });
    expect(inferColumnFormat(['1,299', '12.50'])).toMatchObject({ decimal: '.' });
  });
});

describe('the other values', () => {
  it.each([['2 years 3 months', 27], ['18 mo', 18], ['2J 3M', 27], ['P1Y2M', 14], ['1 an et 6 mois', 18]])('reads the duration %s as %d months', (text, months) => expect(parseDuration(text)).toBeCloseTo(months, 9));
  it.each(['soon', '3 apples', '12'])('refuses the duration %s', (text) => expect(parseDuration(text)).toBeNaN());
  it.each([['Yes', 1], ['nein', 0], ['sí', 1], ['VRAI', 1], ['0', 0], ['maybe', NaN]])('reads %s as %d', (text, value) => expect(parseBoolean(text)).toBe(value));
  it.each(['', '  ', 'NA', 'n/a', 'NULL', '-', '#N/A'])('takes %j for missing', (text) => expect(isMissing(text)).toBe(true));
  it.each(['0', 'no', 'Nadia'])('does not take %j for missing', (text) => expect(isMissing(text)).toBe(false));
});
