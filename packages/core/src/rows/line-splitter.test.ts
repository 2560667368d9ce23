import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from './line-splitter.ts';
import type { Delimiter, Newline } from './types.ts';

const cellsOf = (
  texts: readonly string[],
  delimiter: Delimiter,
  newline: Newline,
  mixedNewlines = false,
): (readonly string[])[] => {
  const splitter = createLineSplitter({ delimiter, newline, mixedNewlines });
  const cells: (readonly string[])[] = [];
  for (const text of texts) splitter.split(text, cells);
  return cells;
};

const isEmpty = (cells: readonly string[] | undefined): boolean => cells?.length === 1 && cells[0] === '';

/** What `String.split` gives, less empty lines after an empty line. */
const expected = (
  texts: readonly string[],
  delimiter: Delimiter,
  newline: Newline,
  mixedNewlines: boolean,
): string[][] =>
  texts
    .flatMap((text) => text.split(newline))
    .map((line) => (mixedNewlines && line.endsWith('\r') ? line.slice(0, -1) : line).split(delimiter))
    .filter((cells, i, all) => !isEmpty(cells) || !isEmpty(all[i - 1]));

/**
 * Words of every length around four, eight and 32 bytes, that begin and end alike; letters of one to four bytes;
 * separators that are none.
 */
const word = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'Yes',
    'No',
    'Pro\r',
    ' ',
    '\r',
    '\u0000',
    '\u007f',
    'é',
    'ß',
    '–',
    '漢字',
    '😀',
    'Zürich',
    '-1.50',
    '\ufeff',
    '\ufffd',
  ),
  fc
    .integer({ min: 1, max: 40 })
    .chain((length) =>
      fc
        .constantFrom('x', 'y')
        .map((middle) => `${'a'.repeat(length >> 1)}${middle}${'b'.repeat(length - (length >> 1))}`),
    ),
  fc.integer({ min: 0, max: 999 }).map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const table = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 });

describe('splitting lines', () => {
  it('gives what String.split gives, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(table, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
        fc.constantFrom<Newline>('\n', '\r\n', '\r'),
        fc.boolean(),
        (tables, delimiter, newline, mixed) => {
          const mixedNewlines = mixed && newline === '\n';
          const texts = tables.map((rows) => rows.map((cells) => cells.join(delimiter)).join(newline));
          expect(cellsOf(texts, delimiter, newline, mixedNewlines)).toEqual(
            expected(texts, delimiter, newline, mixedNewlines),
          );
        },
      ),
      { numRuns: 3_000, seed: 11 },
    );
  });

  it('gives what String.split gives in columns of few words and of many', () => {
    const lines = Array.from({ length: 3_000 }, (_, i) =>
      [
        `customer-${i}`,
        i % 3 === 0 ? 'Yes' : 'No',
        (i * 7_919) % 100,
        ((i * 104_729) % 10_007) / 100,
        'x'.repeat(i % 50),
        i % 400,
      ].join(','),
    );
    const texts = [0, 1, 2].map((part) => lines.slice(1_000 * part, 1_000 * (part + 1)).join('\n'));
    expect(cellsOf(texts, ',', '\n')).toEqual(lines.map((line) => line.split(',')));
  });

  it('reads a table of more columns than are remembered', () => {
    const line = Array.from({ length: 2_000 }, (_, i) => String(i % 7)).join(';');
    expect(cellsOf([`${line}\n${line}`, `${line}\na`], ';', '\n')).toEqual(
      [...new Array<string>(3).fill(line), 'a'].map((text) => text.split(';')),
    );
  });

  it('gives one record for a run of empty lines, however long and wherever it is', () => {
    for (const newline of ['\n', '\r\n', '\r'] as const)
      for (let length = 1; length <= 20; length++) {
        const gap = newline.repeat(length);
        const blanks = length === 1 ? [] : [['']];
        expect(cellsOf([`a,b${gap}cdefg,h${gap}i`], ',', newline)).toEqual([
          ['a', 'b'],
          ...blanks,
          ['cdefg', 'h'],
          ...blanks,
          ['i'],
        ]);
        expect(cellsOf([gap, gap], ',', newline)).toEqual([['']]);
      }
  });
});
