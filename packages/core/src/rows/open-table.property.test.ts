import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encodeText, inPieces } from './testing/encode-text.ts';
import { readAll } from './testing/read-all.ts';
import type { Delimiter, Encoding, Newline } from './types.ts';

/** Any text but control characters that no export writes; awkward characters come up often. */
const cell = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(
          fc.constantFrom(
            '"',
            '""',
            ',',
            ';',
            '\t',
            '|',
            '\n',
            '\r',
            '\r\n',
            ' ',
            'a',
            "'",
            '=',
            'é',
            '日本',
            '😀',
            '\u00a0',
          ),
          { maxLength: 6 },
        )
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  )
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''));

const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), { minLength: 1, maxLength: 15 }),
  )
  .map((body) => ({
    header: ['customer_id', ...(body[0] ?? []).map((_, i) => `field_${'abcdef'[i]}`)],
    rows: body.map((cells, i) => [`c${i}`, ...cells]),
  }));

const encodings: readonly (readonly [Encoding, boolean])[] = [
  ['utf-8', true],
  ['utf-8-bom', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['utf-16le', false],
  ['utf-16be', false],
];

const layout = fc.record({
  delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
  newline: fc.constantFrom<Newline>('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...encodings),
  quotes: fc.boolean(),
  /** Whether the last line ends. */
  ended: fc.boolean(),
  sizes: fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 5 }),
  rowsPerBatch: fc.integer({ min: 1, max: 9 }),
});

describe('any table', () => {
  it('comes back from every encoding, delimiter, line end, quoting and chunking', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        layout,
        async (
          { header, rows },
          { delimiter, newline, encoding: [encoding, mark], quotes, ended, sizes, rowsPerBatch },
        ) => {
          const text = Papa.unparse([header, ...rows], { delimiter, newline, quotes }) + (ended ? newline : '');
          const read = await readAll(inPieces(encodeText(text, encoding, mark), sizes), {}, rowsPerBatch);
          expect(read.format).toEqual({ kind: 'csv', encoding, delimiter, newline, headerRow: 1 });
          expect(read.header).toEqual(header);
          expect(read.rows).toEqual(rows);
          expect(read.defects.size).toBe(0);
        },
      ),
      { numRuns: process.env['TEST_SIZE'] === 'full' ? 600 : 300, seed: 20_260_615 },
    );
  }, 60_000);

  it('comes back from Windows-1252, wherever its first accent is', async () => {
    const latin = cell.map((text) => new TextDecoder('windows-1252').decode(encodeText(text, 'windows-1252')));
    await fc.assert(
      fc.asyncProperty(
        fc.array(latin, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 0, max: 70_000 }),
        async (cells, ascii) => {
          const rows = [...cells, `x${'y'.repeat(ascii)}`, 'Zürich'].map((text, i) => [`c${i}`, text]);
          const bytes = encodeText(Papa.unparse([['customer_id', 'name'], ...rows], { newline: '\n' }), 'windows-1252');
          // Some Windows-1252 text happens to be UTF-8 as well.
          fc.pre(!isUtf8(bytes));
          const read = await readAll(inPieces(bytes, [1_000]));
          expect(read.rows).toEqual(rows);
          expect(read.format.encoding).toBe('windows-1252');
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  }, 60_000);
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
