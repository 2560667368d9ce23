import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellQuoted } from './is-well-quoted.ts';
import { readQuotedRecords } from './quoted-records.ts';
import { createWellQuotedReader } from './read-well-quoted.ts';
import type { Newline } from './types.ts';

const COMMAS = { delimiter: ',', newline: '\n', escape: '"' } as const;

describe('a text', () => {
  it.each(['"a",b\n"c""d","e\nf"', 'a,b\n', '"open to the end,\n', '""', 'a,""\n"",b'])(
    'like %j is well quoted',
    (text) => {
      expect(isWellQuoted(text, COMMAS)).toBe(true);
    },
  );

  it.each(['a"b,c', '"a"b,c', '"a" ,b', ' "a",b', '"a,"b,"c,"d', '"a"\r\n'])('like %j is not', (text) => {
    expect(isWellQuoted(text, COMMAS)).toBe(false);
  });

  it('with escaped quotes is well quoted by its own escape character only', () => {
    expect(isWellQuoted('"a\\"b",c', { ...COMMAS, escape: '\\' })).toBe(true);
    expect(isWellQuoted('"a\\"b",c', COMMAS)).toBe(false);
  });

  it('that is well quoted is read alike by papaparse and by the reader of stray quotes', () => {
    const part = fc.constantFrom('"', '""', 'a', ' ', ',', '\n', '\r\n', '\\', '\\"', '"x,y"', '"line\nline"');
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    let tried = 0;
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<Newline>('\n', '\r\n'),
        fc.constantFrom('"' as const, '\\' as const),
        fc.boolean(),
        (whole, newline, escape, final) => {
          const quoting = { delimiter: ',', newline, escape } as const;
          if (!whole.includes('"') || !isWellQuoted(whole, quoting)) return;
          tried += 1;
          const { records, malformed, isUnclosed, end } = readQuotedRecords(whole, { ...quoting, final });
          const found = createWellQuotedReader(quoting)(whole, final);
          expect(malformed).toEqual([]);
          expect(found.isUnclosed).toBe(isUnclosed);
          expect(notBlank(found.records)).toEqual(notBlank(records));
          if (!final) expect(found.end).toBe(end);
        },
      ),
      { numRuns: 5_000 },
    );
    expect(tried).toBeGreaterThan(200);
  });
});

/** Papaparse may give one more record for a line end at the end of a text; it is blank. */
function notBlank(records: readonly (readonly string[])[]): (readonly string[])[] {
  return records.filter((cells) => cells.length > 1 || cells[0] !== '');
}
