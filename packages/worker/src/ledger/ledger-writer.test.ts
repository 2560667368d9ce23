import { TEXTS_PER_ROW, type StoredRows } from '@retainwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLedgerWriter } from './ledger-writer.ts';

const cellOf = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as they are stored: texts behind each other, of which the second of each row are its own cells. */
function storedRows(rows: readonly (readonly string[])[]): StoredRows {
  const texts = rows.flatMap((cells) =>
    Array.from({ length: TEXTS_PER_ROW }, (_, text) =>
      text === 1 ? cells.map((cell) => `${cellOf(cell)},`).join('') : 'x,"',
    ),
  );
  const ends = [0];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + Buffer.byteLength(text));
  return {
    rowNumbers: Int32Array.from(rows, (_, i) => i + 1),
    standings: new Uint8Array(rows.length),
    kinds: Uint8Array.from(rows, (_, i) => i % 2),
    probabilities: Float64Array.from(rows, (_, i) => 1 / (i + 3)),
    bytes: Buffer.from(texts.join('')),
    ends: Uint32Array.from(ends),
  } as unknown as StoredRows;
}

describe('a batch of the ledger', () => {
  it('has the columns that are kept, whatever is in their cells, and what was said behind them', () => {
    const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
      fc.record({
        dropped: fc.array(fc.boolean(), { minLength: width, maxLength: width }),
        rows: fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'é', '1') }), {
            minLength: width,
            maxLength: width,
          }),
          { maxLength: 5 },
        ),
      }),
    );
    fc.assert(
      fc.property(table, ({ dropped, rows }) => {
        const kept = dropped.flatMap((isDropped, at) => (isDropped ? [] : [at]));
        const names = dropped.map((_, at) => `c${at}`);
        const writer = createLedgerWriter(names, kept);
        const expected = rows.map((cells, i) =>
          [...kept.map((at) => cellOf(cells[at] ?? '')), String(1 / (i + 3)), String(i % 2), '0\n'].join(','),
        );
        expect(Buffer.from(writer.records(storedRows(rows))).toString()).toBe(expected.join(''));
        expect(writer.rows).toBe(rows.length);
      }),
    );
  });

  it('has room for more rows than there were before', () => {
    const writer = createLedgerWriter(['id'], [0]);
    const many = Array.from({ length: 20_000 }, (_, i) => [`C-${i}`]);
    expect(writer.records(storedRows(many.slice(0, 1))).length).toBeGreaterThan(0);
    const text = Buffer.from(writer.records(storedRows(many))).toString();
    expect(text.trimEnd().split('\n')).toHaveLength(20_000);
    expect(text).toContain('\nC-19999,');
  });
});
