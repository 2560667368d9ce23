import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORPUS } from '../../test/corpus.ts';
import { mapColumns, mapPrepared } from './map-columns.ts';
import { prepareHeader } from './prepare-header.ts';

/** Values of any table of the corpus below the columns of another, so that the same names meet all kinds of values. */
const samples = fc.array(
  fc.record({ set: fc.constantFrom(...CORPUS), rows: fc.integer({ min: 0, max: 8 }), shift: fc.nat({ max: 5 }) }),
  { minLength: 1, maxLength: 4 },
);

describe('a header that was prepared once', () => {
  it('is mapped as one that was not, byte for byte, whatever values it was mapped with before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CORPUS), samples, ({ header, sample }, others) => {
        const prepared = prepareHeader(header);
        const tables = others.map(({ set, rows, shift }) =>
          set.sample.slice(0, rows).map((cells) => header.map((_, i) => cells[(i + shift) % cells.length] ?? '')),
        );
        for (const table of [sample, ...tables, sample.slice(0, 1), sample]) {
          const input = { sample: table, format: { kind: 'json' as const }, asOf: new Date('2026-05-01') };
          expect(JSON.stringify(mapPrepared(prepared, input))).toBe(JSON.stringify(mapColumns({ header, ...input })));
        }
      }),
      { numRuns: process.env['TEST_SIZE'] === 'full' ? 60 : 20 },
    );
  });

  it('is mapped by the decisions of each call alone', () => {
    const header = ['customer_id', 'mrr', 'amount'];
    const sample = [['a', '10', '20']];
    const prepared = prepareHeader(header);
    const plain = mapPrepared(prepared, { sample });
    const decided = mapPrepared(prepared, { sample, overrides: { monthly_charges: 'amount' } });
    expect(decided.columns.map(({ strategy }) => strategy)).toContain('manual');
    expect(mapPrepared(prepared, { sample })).toEqual(plain);
  });

  it('does not change when its list of names does', () => {
    const header = ['customer_id', 'mrr'];
    const prepared = prepareHeader(header);
    header[1] = 'seats';
    expect(mapPrepared(prepared, { sample: [['a', '10']] }).columns.map(({ column }) => column)).toEqual([
      'customer_id',
      'mrr',
    ]);
  });
});
