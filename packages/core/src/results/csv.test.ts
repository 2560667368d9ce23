import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvRecord, neutralizeFormula } from './csv.ts';

describe('cells that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+SUM(A1)',
    '-2+3',
    '-cmd|calc',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '+',
    '=',
    '-1e',
    '+1;2',
    '-R$5',
    '-A1',
    '-5 A1',
    '-$A$1',
    '+1-555-1234',
    '-5 EUR()',
    '--1',
    '-\t=1',
  ])('%j gets an apostrophe', (cell) => {
    expect(neutralizeFormula(cell)).toBe(`'${cell}`);
  });

  it.each([
    '-5',
    '+5',
    '-1,234.56',
    '-0.5%',
    '-.5',
    '+49 170 123',
    '-1e-7',
    '-$1,299.00',
    '-5 €',
    '-12,50 EUR',
    '-45 %',
    '-',
    '--',
    'a=1',
    '',
    ' =1',
    'Acme - West',
    '5-3',
  ])('%j stays as it is', (cell) => {
    expect(neutralizeFormula(cell)).toBe(cell);
  });

  it('are never the start of a written cell, whatever the cells', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string().map((text) => `=${text}`),
            fc.string().map((text) => `@${text}`),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (cells) => {
          const [read] = Papa.parse<string[]>(csvRecord(cells), { newline: '\r\n', delimiter: ',' }).data;
          for (const cell of read!) expect(cell).not.toMatch(/^[=@\t\r\n＝＠]/);
        },
      ),
    );
  });
});

it('writes records that read back as they were, but for the apostrophes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '=', 'é', ';') }), {
        minLength: 1,
        maxLength: 6,
      }),
      (cells) => {
        const { data } = Papa.parse<string[]>(csvRecord(cells), { newline: '\r\n', delimiter: ',' });
        expect(data[0]).toEqual(cells.map(neutralizeFormula));
      },
    ),
  );
});

it('quotes what RFC 4180 wants in quotes, and what has a blank at an end', () => {
  const cell = fc.oneof(
    fc.string({
      unit: fc.constantFrom(
        'a',
        'Z',
        '0',
        ' ',
        '.',
        ':',
        '_',
        ';',
        '(',
        ')',
        '/',
        '@',
        '-',
        ',',
        '"',
        '\n',
        '\r',
        '\t',
        '=',
        '+',
        '\u00a0',
        'é',
        '😀',
        '%',
        '\u0000',
      ),
    }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(cell, (text) => {
      const safe = neutralizeFormula(text);
      expect(csvCell(text)).toBe(
        /[",\r\n]|^\s|\s$|[;\t][=+\-@\t＝＋－＠]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe,
      );
    }),
    { numRuns: 3_000 },
  );
});

describe('a cell with a formula behind a separator of other countries', () => {
  it.each(['1;=2', 'a;+1', 'a;-1', 'a;@SUM(A1)', 'a\t=2', ';=1', "it's;=1", 'a;＝1'])('is quoted: %s', (cell) => {
    expect(csvCell(cell)).toBe(`"${cell}"`);
    expect(csvRecord(['x', cell])).toBe(`x,"${cell}"\r\n`);
  });

  it.each(['a;b', 'a; b', 'a; =b', 'a-b', 'a=b;c', '12:30', 'a:b;c'])('is not where there is none: %s', (cell) => {
    expect(csvCell(cell)).toBe(cell);
  });
});
