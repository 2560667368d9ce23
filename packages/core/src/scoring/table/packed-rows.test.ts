import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows, unpackRows } from './packed-rows.ts';

it('rows that were packed and unpacked have the same cells in the same columns', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '\ude00', ',', '\n', '\u0000'));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
      fc.uniqueArray(fc.nat({ max: 6 })),
      (rows, chosen) => {
        const columns = chosen.sort((a, b) => a - b);
        const width = Math.max(-1, ...columns) + 1;
        expect(unpackRows(structuredClone(packRows(rows, columns)))).toEqual(
          rows.map((cells) => Array.from({ length: width }, (_, i) => (columns.includes(i) ? (cells[i] ?? '') : ''))),
        );
      },
    ),
  );
});
