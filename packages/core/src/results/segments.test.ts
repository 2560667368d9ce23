import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldBatch } from '../features/types.ts';
import { csvCells } from './csv.ts';
import { segmentOfRow } from './segment-of-row.ts';
import { createSegmentCollector } from './segments.ts';
import { segmentsWithout } from './segments-without.ts';
import { resultRows } from './testing/result-rows.ts';
import type { ResultRow } from './types.ts';

interface Customer {
  readonly plan: string;
  readonly country: string;
  readonly row: ResultRow;
}

/** All rows in one batch, or each in one of its own. */
function collect(customers: readonly Customer[], size = customers.length || 1) {
  const collector = createSegmentCollector();
  for (let from = 0; from < customers.length; from += size) {
    const rows = customers.slice(from, from + size);
    const texts: Record<string, string[]> = {
      plan: rows.map(({ plan }) => plan),
      country: rows.map(({ country }) => country),
    };
    // as: all that the collector reads of a batch
    const batch = { text: (field: string) => texts[field] } as unknown as FieldBatch;
    rows.forEach(({ row }, at) => collector.add(row, batch, at));
  }
  return collector;
}

const customers = fc.array(
  fc.record({
    plan: fc.constantFrom('Pro', 'Basic', ' Pro ', ''),
    country: fc.constantFrom('DE', 'FR'),
    row: resultRows,
  }),
  { maxLength: 20 },
);

describe('segments', () => {
  it('add up to the whole, and are those of an addition by hand, whatever the batches and parts', () => {
    fc.assert(
      fc.property(customers, fc.integer({ min: 1, max: 20 }), (all, size) => {
        const whole = collect(all).totals('EUR');
        expect(collect(all, size).totals('EUR')).toEqual(whole);
        const merged = createSegmentCollector();
        for (const part of [all.slice(size), all.slice(0, size)]) merged.merge(collect(part).part());
        expect(merged.totals('EUR')).toEqual(whole);
        const segments = whole.find(({ field }) => field === 'plan')?.segments ?? [];
        for (const { value, customers: counted, alreadyChurned, riskLevels, expectedLeavers } of segments) {
          const own = all.filter(({ plan }) => plan.trim() === (value ?? '')).map(({ row }) => row);
          const staying = own.filter((row) => !row.alreadyChurned);
          expect([counted, alreadyChurned]).toEqual([staying.length, own.length - staying.length]);
          expect(riskLevels.high).toBe(staying.filter(({ riskLevel }) => riskLevel === 'high').length);
          expect(expectedLeavers).toBeCloseTo(
            staying.reduce((sum, row) => sum + row.churnProbability, 0),
            4,
          );
        }
      }),
    );
  });

  it('are those of the others when one is taken out, and a value that nobody has is gone', () => {
    fc.assert(
      fc.property(customers, resultRows, (all, row) => {
        const out = { plan: 'Acme special', country: 'DE', row };
        const values = new Map([
          ['plan', out.plan],
          ['country', out.country],
        ]);
        const without = segmentsWithout(collect([...all, out]).totals('EUR'), row, values, 'EUR');
        expect(JSON.stringify(without)).not.toContain('Acme');
        const bySize = (columns: typeof without) =>
          columns.map(({ field, segments }) => [field, new Map(segments.map((s) => [s.value, s]))]);
        // Nobody may be left to divide; then no column is.
        const wanted = collect(all).totals('EUR');
        expect(bySize(without).filter(([, s]) => (s as Map<unknown, unknown>).size > 0)).toEqual(bySize(wanted));
      }),
    );
  });

  it('are none of a column that names customers, also where only its parts together show that', () => {
    const named = (first: number, count: number): Customer[] =>
      Array.from({ length: count }, (_, i) => ({ plan: `p${first + i}`, country: 'DE', row: row() }));
    const row = (): ResultRow => fc.sample(resultRows, { numRuns: 1, seed: 7 })[0]!;
    expect(
      collect(named(0, 1_001))
        .totals('EUR')
        .map(({ field }) => field),
    ).toEqual(['country']);
    const merged = createSegmentCollector();
    for (const part of [named(0, 600), named(600, 600)]) merged.merge(collect(part).part());
    expect(merged.totals('EUR').map(({ field }) => field)).toEqual(['country']);
  });

  it('list fifty values, and add up the others', () => {
    const row = fc.sample(
      resultRows.map((each) => ({ ...each, alreadyChurned: false })),
      { numRuns: 1, seed: 7 },
    )[0]!;
    const all = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 60 - i }, () => ({ plan: `p${String(i).padStart(2, '0')}`, country: '', row })),
    ).flat();
    const { segments } = collect(all).totals('EUR')[0]!;
    expect(segments).toHaveLength(51);
    expect(segments.at(-1)).toMatchObject({ value: null, isOther: true, customers: 55 });
  });
});

describe('the segment of a stored row', () => {
  it('is the value that it was counted by, whatever cells stand before it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '=', "'", ' ', 'é', ';') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.nat(4), (cells, at) => {
        const column = at % cells.length;
        const stored = new TextEncoder().encode(`${csvCells(cells)},`);
        // An apostrophe before a formula cannot be told from one that was put there.
        fc.pre(!/^'[=\n]/.test(cells[column]!));
        expect(segmentOfRow(stored, 'contract_type', column)).toBe(cells[column]!.trim());
      }),
    );
  });
});
