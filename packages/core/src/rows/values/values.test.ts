import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferColumnFormat, isMissing, parseBoolean, parseDate, parseDuration, parseNumber } from './index.ts';

/** Made-up values of a property. */
const MANY = process.env['TEST_SIZE'] === 'full' ? 2_000 : 500;

const time = (text: string): number => Date.parse(text.includes('T') ? text : `${text}T00:00:00Z`);

describe('parseNumber', () => {
  it.each([
    ['1299', 1299],
    ['-45', -45],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['1e3', 1000],
    ['1.5E+03', 1500],
    ['−7', -7],
    ['1.299', 1.299],
    ['0.125', 0.125],
    ['$1,299.00', 1299],
    ['£0.99', 0.99],
    ['USD 45', 45],
    ['45 EUR', 45],
    ['45USD', 45],
    ['kr 500', 500],
    ['500 kr.', 500],
    ['R$ 1,299.90', 1299.9],
    ['-$5.20', -5.2],
    ['$-5.20', -5.2],
    ['(45.00)', -45],
    ['($1,299.00)', -1299],
    ['45-', -45],
    ['45 %', 45],
    ['%45', 45],
    ["1'299.50", 1299.5],
    ['CHF 1’299.50', 1299.5],
    ['1 299', 1299],
    ['12,34,567.50', 1_234_567.5],
    ['12k', 12_000],
    ['€12k', 12_000],
    ['1.2M', 1_200_000],
    ['3 bn', 3e9],
    ['12 seats', 12],
    ['149 €/mo', 149],
    ['$49 per user', 49],
    ['Rs. 500', 500],
    ['MXN$ 500', 500],
    ['S/ 500', 500],
  ])('reads %s as %d', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each([
    ['1299', 1299],
    ['1299,5', 1299.5],
    ['1.299,00 €', 1299],
    ['1 299,00', 1299],
    ['1\u00a0299,5', 1299.5],
    ['1\u202f299,00 €', 1299],
    ['12,5', 12.5],
    ['1.299', 1299],
    ['1,299', 1.299],
    ['1,2 Mio. €', 1_200_000],
    ['500,-', 500],
    ['1,5E+03', 1500],
  ])('reads %s as %d where the comma is decimal', (text, value) => expect(parseNumber(text, ',')).toBe(value));

  it.each([
    ['12,5', 12.5],
    ['1.299,00', 1299],
    ['1.234.567', 1_234_567],
    ['0,125', 0.125],
    ['1234,500', 1234.5],
  ])('reads %s as %d in any column, since it can be read in one way only', (text, value) => {
    expect([parseNumber(text, '.'), parseNumber(text, ',')]).toEqual([value, value]);
  });

  it.each([
    '',
    'abc',
    '12 apples',
    '12 months',
    '1-2',
    '--3',
    '-(3)',
    '(45',
    '45)',
    '1.2.3',
    'TBD',
    '2024-01-05',
    '05.03.2024',
    '1,2,3,4',
    'C-00001',
    'ES-001',
    '192.168.1.1',
    '12:30',
    '0x10',
    'Infinity',
    '1e999',
    '1 2',
    '5/',
    '€',
    '1'.repeat(400),
  ])('refuses %s', (text) => expect(parseNumber(text)).toBeNaN());

  it('reads back every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        // Negative zero is written as 0.
        expect(parseNumber(String(value))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: MANY, seed: 1 },
    );
  });

  it.each([
    ['en-US', '.'],
    ['en-IN', '.'],
    ['de-CH', '.'],
    ['de-DE', ','],
    ['fr-FR', ','],
    ['es-ES', ','],
    ['pt-BR', ','],
    ['it-IT', ','],
    ['nl-NL', ','],
  ] as const)('reads back every amount as %s prints it', (locale, decimal) => {
    const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        const value = cents / 100;
        expect(parseNumber(plain.format(value), decimal)).toBe(value);
        expect(parseNumber(money.format(value), decimal)).toBe(value);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('.' as const, ',' as const),
        (text, decimal) => {
          const value = parseNumber(text, decimal);
          expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true);
          expect(typeof parseDate(text, 'dmy')).toBe('number');
          expect(typeof parseDuration(text)).toBe('number');
        },
      ),
      { numRuns: MANY, seed: 3 },
    );
  });
});

describe('parseDate', () => {
  it.each([
    ['2024-03-05', 'iso', '2024-03-05'],
    ['2024-3-5', 'iso', '2024-03-05'],
    ['2024-02-29', 'iso', '2024-02-29'],
    ['2024-03', 'iso', '2024-03-01'],
    ['2024/03/05', 'iso', '2024-03-05'],
    ['20240305', 'iso', '2024-03-05'],
    ['05/03/2024', 'dmy', '2024-03-05'],
    ['05/03/2024', 'mdy', '2024-05-03'],
    ['5.3.24', 'dmy', '2024-03-05'],
    ['05-03-69', 'dmy', '1969-03-05'],
    ['05.03.2024 14:30', 'dmy', '2024-03-05T14:30:00Z'],
    ['3/5/2024 3:04 PM', 'mdy', '2024-03-05T15:04:00Z'],
    ['3/5/2024, 12:00:00 AM', 'mdy', '2024-03-05'],
    ['5 March 2024', 'iso', '2024-03-05'],
    ['Mar 5, 2024', 'iso', '2024-03-05'],
    ['March 5th, 2024', 'iso', '2024-03-05'],
    ['5th March 2024', 'iso', '2024-03-05'],
    ['05-MAR-2024', 'iso', '2024-03-05'],
    ["5 Mar '24", 'iso', '2024-03-05'],
    ['March 2024', 'iso', '2024-03-01'],
    ['5. März 2024', 'dmy', '2024-03-05'],
    ['5 Dez. 2024', 'dmy', '2024-12-05'],
    ['1er août 2024', 'dmy', '2024-08-01'],
    ['12 juillet 2024', 'dmy', '2024-07-12'],
    ['12 juin 2024', 'dmy', '2024-06-12'],
    ['5 de marzo de 2024', 'dmy', '2024-03-05'],
    ['5 de dezembro de 2024', 'dmy', '2024-12-05'],
    ['5 giugno 2024', 'dmy', '2024-06-05'],
    ['5 mei 2024', 'dmy', '2024-05-05'],
    ['2024-03-05T10:20:30Z', 'iso', '2024-03-05T10:20:30Z'],
    ['2024-03-05 10:20:30.123', 'iso', '2024-03-05T10:20:30Z'],
    ['2024-03-05T01:30:00+02:00', 'iso', '2024-03-04T23:30:00Z'],
    ['2024-03-05 01:30:00-0530', 'iso', '2024-03-05T07:00:00Z'],
    ['Tue Mar 05 2024 01:02:03 GMT+0100 (CET)', 'iso', '2024-03-05T00:02:03Z'],
    ['Tue, 05 Mar 2024 01:02:03 GMT', 'iso', '2024-03-05T01:02:03Z'],
    ['2024-03-05 10:20:30 UTC', 'iso', '2024-03-05T10:20:30Z'],
    ['2012-06-27 03:47:28 PDT', 'iso', '2012-06-27T10:47:28Z'],
    ['03/05/2024 11:30 PM EST', 'mdy', '2024-03-06T04:30:00Z'],
    ['05.03.2024 08:00 MEZ', 'dmy', '2024-03-05T07:00:00Z'],
    ['45356', 'excel_serial', '2024-03-05'],
    ['45356.5', 'excel_serial', '2024-03-05T12:00:00Z'],
    ['1709596800', 'unix_seconds', '2024-03-05'],
    ['1709596800000', 'unix_milliseconds', '2024-03-05'],
    ['2024-03-05', 'unix_seconds', '2024-03-05'],
  ] as const)('reads %s (%s) as %s', (text, format, expected) => expect(parseDate(text, format)).toBe(time(expected)));

  it.each([
    ['25/12/2024', 'mdy'],
    ['31/02/2024', 'dmy'],
    ['2023-02-29', 'iso'],
    ['2024-13-01', 'iso'],
    ['2024-03-05 25:00', 'iso'],
    ['soon', 'dmy'],
    ['2024-03-05 10:20 XYZ', 'iso'],
    ['12', 'dmy'],
    ['12', 'excel_serial'],
    ['3 marketing 24', 'dmy'],
    ['12 apples 2024', 'dmy'],
    ['0000-00-00', 'iso'],
    ['', 'dmy'],
  ] as const)('refuses %s (%s)', (text, format) => expect(parseDate(text, format)).toBeNaN());

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: time('1900-03-01') / 864e5, max: time('2199-12-31') / 864e5 }), (day) => {
        const iso = new Date(day * 864e5).toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect([
          parseDate(iso, 'iso'),
          parseDate(`${date}.${month}.${year}`, 'dmy'),
          parseDate(`${month}/${date}/${year}`, 'mdy'),
          parseDate(`${year}${month}${date}`, 'ymd'),
        ]).toEqual(new Array(4).fill(day * 864e5));
      }),
      { numRuns: 1_000, seed: 4 },
    );
  });

  it.each(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'])('reads every month as %s writes it', (language) => {
    for (let month = 0; month < 12; month++) {
      const day = Date.UTC(2024, month, 9);
      const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
      expect([written, parseDate(written, 'dmy')]).toEqual([written, day]);
    }
  });
});

describe('inferColumnFormat', () => {
  it.each([
    ['day first', ['01/02/2024', '25/02/2024'], { date: 'dmy', dateAmbiguous: false }],
    ['month first', ['01/02/2024', '02/25/2024'], { date: 'mdy', dateAmbiguous: false }],
    ['either', ['01/02/2024', '03/02/2024'], { dateAmbiguous: true }],
    ['day first by its points', ['01.02.2024', '03.02.2024'], { date: 'dmy', dateAmbiguous: false }],
    ['ISO', ['2024-01-02', 'n/a', '2024-01-02T10:00:00Z'], { date: 'iso', dateAmbiguous: false }],
    ['words', ['2 Jan 2024', '3 Feb 2024'], { date: 'iso', dateAmbiguous: false }],
    ['year first', ['20240102', '20240203'], { date: 'ymd' }],
    ['spreadsheet days', ['45356', '45400.5'], { date: 'excel_serial' }],
    ['Unix seconds', ['1709596800', '1709596900'], { date: 'unix_seconds' }],
    ['Unix milliseconds', ['1709596800000', '1709596900000'], { date: 'unix_milliseconds' }],
    ['no dates', ['Basic', 'Pro', '12'], { date: null }],
  ] as const)('decides the order of dates once for the column: %s', (_, cells, expected) =>
    expect(inferColumnFormat(cells)).toMatchObject(expected),
  );

  it.each([
    [['1.299', '12,50'], ','],
    [['1,299', '12.50'], '.'],
    [['1,299', '2,450'], '.'],
    [['1.299', '2.450'], '.'],
    [['1.299', '45', '12.500'], ','],
    [['1.299', '1500'], '.'],
    [['0,125', '0,250'], ','],
    [['1.299.000'], ','],
    [['$1,299,000'], '.'],
    [[], '.'],
  ] as const)('decides the decimal sign of %j once for the column: %s', (cells, decimal) =>
    expect(inferColumnFormat(cells).decimal).toBe(decimal),
  );

  it('finds the sign of any column of amounts as a locale prints it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['en-US', '.'], ['de-DE', ','], ['fr-FR', ','], ['de-CH', '.']),
        fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1 }),
        ([locale, decimal], cents) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          expect(inferColumnFormat(cents.map((value) => format.format(value / 100))).decimal).toBe(decimal);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe('parseDuration', () => {
  it.each([
    ['2 years 3 months', 27],
    ['18 mo', 18],
    ['2J 3M', 27],
    ['2j 3m', 27],
    ['2y3m', 27],
    ['1.5 years', 18],
    ['1,5 Jahre', 18],
    ['P1Y2M', 14],
    ['P18M', 18],
    ['1 an et 6 mois', 18],
    ['2 años y 1 mes', 25],
    ['1 anno e 2 mesi', 14],
    ['2 jaar, 3 maanden', 27],
    ['3a 2m', 38],
    ['365.2425 days', 12],
    ['45 j', (45 / 365.2425) * 12],
    ['2 weeks ago', (14 / 365.2425) * 12],
    ['vor 3 Tagen', (3 / 365.2425) * 12],
    ['18 mo.', 18],
    ['1 yr., 2 mos.', 14],
    ['a year', 12],
    ['a month ago', 1],
    ['one year and a month', 13],
    ['ein Jahr', 12],
    ['un año y un mes', 13],
    ['una settimana fa', (7 / 365.2425) * 12],
    ['3½ years', 42],
    ['18+ months', 18],
    ['2 quarters', 6],
    ['today', 0],
    ['gestern', 12 / 365.2425],
  ])('reads %s as %d months', (text, months) => expect(parseDuration(text)).toBeCloseTo(months, 9));
  it.each(['soon', '3 apples', '12', '', '3 months later', 'P'])('refuses %s', (text) =>
    expect(parseDuration(text)).toBeNaN(),
  );
});

describe('parseBoolean', () => {
  it.each([
    ['Yes', 1],
    ['Y', 1],
    ['TRUE', 1],
    ['1', 1],
    ['x', 1],
    ['✓', 1],
    ['ja', 1],
    ['Oui', 1],
    ['sí', 1],
    ['Sim', 1],
    ['sì', 1],
    ['SI\u0300', 1],
    ['Wahr', 1],
    ['VRAI', 1],
    ['verdadero', 1],
    ['vero', 1],
    ['waar', 1],
    ['True.', 1],
    ['Ja.', 1],
    ['.T.', 1],
    ['1.00', 1],
    ['1,0', 1],
  ])('reads %s as yes', (text, value) => expect(parseBoolean(text)).toBe(value));
  it.each([
    ['No'],
    ['n'],
    ['false'],
    ['0'],
    ['nein'],
    ['Non'],
    ['não'],
    ['nee'],
    ['Falsch'],
    ['faux'],
    ['falso'],
    ['onwaar'],
    ['False.'],
    ['No!'],
    ['.F.'],
    ['0,00'],
  ])('reads %s as no', (text) => expect(parseBoolean(text)).toBe(0));
  it.each([['maybe'], ['2'], ['1.5'], ['.'], ['active'], ['churned'], ['']])('takes %j for neither', (text) =>
    expect(parseBoolean(text)).toBeNaN(),
  );
});

describe('isMissing', () => {
  it.each([
    '',
    '  ',
    '\u00a0',
    'NA',
    'n/a',
    'N.A.',
    'NULL',
    '\\N',
    'nil',
    'None',
    'NaN',
    '-',
    '—',
    '#N/A',
    '#DIV/0!',
    '?',
    'k.A.',
    's/d',
    'n.v.t.',
    '(blank)',
    'TBD',
    'n/d',
    '-/-',
    'nicht verfügbar',
    'No disponible',
    'ninguno',
    'geen',
  ])('takes %j for missing', (text) => expect(isMissing(text)).toBe(true));
  it.each(['0', 'no', 'Nadia', '-1', 'Nilsson', 'x', 'n'])('does not take %j for missing', (text) =>
    expect(isMissing(text)).toBe(false),
  );
});
