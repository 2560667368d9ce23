import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createRecordParser, type RecordParser, type Records } from './record-parser.ts';
import type { Delimiter, Newline } from './types.ts';
import { findUnclosedQuote } from './unclosed-quotes.ts';

function recordsOf(
  parser: RecordParser,
  pieces: readonly string[],
): { cells: (readonly string[])[]; defects: [number, string][] } {
  const cells: (readonly string[])[] = [];
  const defects: [number, string][] = [];
  const all = (first: Records): Records[] => {
    const more = parser.more();
    return more === null ? [first] : [first, ...all(more)];
  };
  for (const records of [...pieces.flatMap((piece) => all(parser.push(piece))), ...all(parser.end())]) {
    records.cells.forEach((record, i) => {
      const defect = records.defects.get(i);
      if (defect !== undefined) defects.push([cells.length, defect]);
      // How many records empty lines give is nobody's business.
      if (!isBlank(record)) cells.push(record);
    });
  }
  return { cells, defects };
}

const cut = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === '';

const malformedRows = (errors: readonly Papa.ParseError[]): number[] =>
  errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' && row !== undefined ? [row] : []));

const parserFor = (maxRowCharacters: number, newline: Newline = '\n', mixedNewlines = false): RecordParser =>
  createRecordParser({ delimiter: ',', newline, mixedNewlines, escape: '"' }, maxRowCharacters);

describe('the record parser', () => {
  it('gives what papaparse gives for the whole text, however the text is cut', () => {
    // Letters out of which every case of quoting comes up; a quote that nothing closes is ours to treat otherwise.
    const text = fc
      .array(
        fc.constantFrom(
          '"',
          '""',
          'a',
          'b c',
          ' ',
          ',',
          ';',
          '\n',
          '\r\n',
          '\r',
          '"x,y"',
          '"line\nline"',
          '"he said ""no"""',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<Delimiter>(',', ';'),
        fc.constantFrom<Newline>('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 30 }),
        (whole, delimiter, newline, size) => {
          const expected = Papa.parse<string[]>(whole, { delimiter, newline });
          fc.pre(!expected.errors.some(({ code }) => code === 'MissingQuotes'));
          fc.pre(findUnclosedQuote(expected.data, malformedRows(expected.errors), delimiter, newline) < 0);
          const { cells, defects } = recordsOf(
            createRecordParser({ delimiter, newline, mixedNewlines: false, escape: '"' }, 1_000_000),
            cut(whole, size),
          );
          expect(cells).toEqual(expected.data.filter((record) => !isBlank(record)));
          expect(defects).toEqual([]);
        },
      ),
      { numRuns: 5_000, seed: 3 },
    );
  });

  it('gives the same for any cutting when quotes are left open', () => {
    const text = fc
      .array(fc.constantFrom('"', 'a', ',', '\n', '"x"', '\n"'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, size) => {
        expect(recordsOf(parserFor(1_000), cut(whole, size))).toEqual(recordsOf(parserFor(1_000), [whole]));
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });

  it('gives up the one line whose quote nothing closes', () => {
    expect(recordsOf(parserFor(1_000), ['id,note\na,fine\nb,"open\nc,fine\nd,fi', 'ne\n'])).toEqual({
      cells: [
        ['id', 'note'],
        ['a', 'fine'],
        ['b', '"open'],
        ['c', 'fine'],
        ['d', 'fine'],
      ],
      defects: [[2, 'unterminated_quote']],
    });
  });

  it('gives up the one line whose quote runs on to another', () => {
    expect(
      recordsOf(parserFor(1_000), [
        'id,note,plan\na,fine,Pro\nb,"open,Pro\nc,fine,Pro\nd,"quoted, well",Pro\ne,fine,Pro\n',
      ]),
    ).toEqual({
      cells: [
        ['id', 'note', 'plan'],
        ['a', 'fine', 'Pro'],
        ['b', '"open', 'Pro'],
        ['c', 'fine', 'Pro'],
        ['d', 'quoted, well', 'Pro'],
        ['e', 'fine', 'Pro'],
      ],
      defects: [[2, 'unterminated_quote']],
    });
  });

  it('reads a text of several lines with quotes in it that are not doubled', () => {
    expect(recordsOf(parserFor(1_000), ['a,"says "no" twice\nand, well, goes",Pro,1\nb,fine,Pro,1\n']).cells).toEqual([
      ['a', 'says "no" twice\nand, well, goes', 'Pro', '1'],
      ['b', 'fine', 'Pro', '1'],
    ]);
  });

  it('follows an open quote no further than the longest row', () => {
    const { cells, defects } = recordsOf(parserFor(100), [`a,"open\n${'b,fine\n'.repeat(1_000)}`]);
    expect(cells).toHaveLength(1_001);
    expect(defects).toEqual([[0, 'unterminated_quote']]);
  });

  it('goes on where one row of two has an unclosed quote', () => {
    const { cells, defects } = recordsOf(parserFor(1_000), ['b,"open\nc,1\n'.repeat(15_000)]);
    expect(cells).toHaveLength(30_000);
    expect(defects.length).toBeGreaterThan(14_000);
  });

  it('keeps the beginning of a line that is too long, and goes on behind it', () => {
    const { cells, defects } = recordsOf(parserFor(50_000), ['a,1\n', ...cut('x'.repeat(200_000), 3_000), '\nb,2\n']);
    expect(cells.map(([first]) => first?.length)).toEqual([1, 10_000, 1]);
    expect(defects).toEqual([[1, 'row_too_long']]);
  });

  it('keeps the beginning of a quoted record that is too long', () => {
    const { cells, defects } = recordsOf(parserFor(50_000), [`a,1\n"${'x'.repeat(60_000)}",2\nb,2\n`]);
    expect(cells.map(([first]) => first?.[0])).toEqual(['a', '"', 'b']);
    expect(defects).toEqual([[1, 'row_too_long']]);
  });

  it('takes a return before a line feed for part of the line end where both are used', () => {
    expect(recordsOf(parserFor(100, '\n', true), ['a,1\r\nb,"2"\r\nc,3\n']).cells).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
  });
});
