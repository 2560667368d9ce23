import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES } from '../schema/field-names.ts';
import { CORPUS } from '../../test/corpus.ts';
import { fingerprintHeader } from './header/fingerprint.ts';
import { mapColumns } from './map-columns.ts';

const set = fc.constantFrom(...CORPUS);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('MRR', '__proto__', 'constructor', 'Churn?', '%', '$', '2 years', '1e999', '-', '٣٤', '日本'),
);
const table = fc.integer({ min: 0, max: 9 }).chain((width) =>
  fc.record({
    header: fc.array(text, { minLength: width, maxLength: width }),
    sample: fc.array(fc.array(text, { minLength: 0, maxLength: width + 1 }), { maxLength: 12 }),
  }),
);

const pairsOf = (input: Parameters<typeof mapColumns>[0]) =>
  mapColumns(input)
    .columns.map(
      ({ column, field, transform, confidence }) => `${column} → ${field ?? 'none'} ${transform ?? ''} ${confidence}`,
    )
    .sort();

describe('mapColumns, whatever the table', () => {
  it('never throws, keeps the order of the header, and uses each field at most once', () => {
    fc.assert(
      fc.property(table, (input) => {
        const { columns } = mapColumns(input);
        expect(columns.map(({ column }) => column)).toEqual(input.header);
        const fields = columns.flatMap(({ field }) => field ?? []);
        expect(new Set(fields).size).toBe(fields.length);
        for (const { confidence, field, reason } of columns) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(confidence > 0).toBe(field !== null);
          expect(reason).not.toBe('');
        }
      }),
      { numRuns: process.env['TEST_SIZE'] === 'full' ? 300 : 100 },
    );
  });

  it('says the same of the same table', () => {
    fc.assert(
      fc.property(table, (input) => {
        expect(mapColumns(input)).toEqual(mapColumns(input));
      }),
      { numRuns: 50 },
    );
  });

  it('makes the same pairs whatever the order of the columns after the first, which says what the rows are', () => {
    fc.assert(
      fc.property(set, fc.infiniteStream(fc.nat()), ({ header, sample }, random) => {
        const order = header
          .map((_, index) => ({ index, key: index === 0 ? -1 : random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index);
        const shuffled = {
          header: order.map((index) => header[index]!),
          sample: sample.map((row) => order.map((index) => row[index] ?? '')),
        };
        expect(pairsOf(shuffled)).toEqual(pairsOf({ header, sample }));
      }),
      { numRuns: 60 },
    );
  });

  it('applies an override, and uses its field and column for nothing else', () => {
    fc.assert(
      fc.property(
        set,
        fc.constantFrom(...FIELD_NAMES),
        fc.nat(),
        fc.boolean(),
        ({ header, sample }, field, pick, none) => {
          const column = none ? null : header[pick % header.length]!;
          const { columns } = mapColumns({ header, sample, overrides: { [field]: column } });
          const holders = columns.filter((match) => match.field === field);
          expect(holders.map((match) => match.column)).toEqual(column === null ? [] : [column]);
          if (column !== null) expect(holders[0]).toMatchObject({ strategy: 'manual', confidence: 1 });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives headers that differ only in case and punctuation one fingerprint, and others another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 2, maxLength: 8 }), (words) => {
        expect(fingerprintHeader(words.map((word) => ` ${word.toUpperCase()}. `))).toBe(fingerprintHeader(words));
        expect(fingerprintHeader([...words].reverse())).not.toBe(fingerprintHeader(words));
        expect(fingerprintHeader(words)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});
