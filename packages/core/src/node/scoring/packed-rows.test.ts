import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packRows, unpackRows } from './packed-rows.ts';

it('are the same rows after they were packed', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '\ude00', ',', '\n', '\u0000'));
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
    expect(unpackRows(structuredClone(packRows(rows)))).toEqual(rows);
  }));
});
