import { describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { createFieldReader, withExamples } from './index.ts';

const NOW = new Date('2026-06-15T00:00:00Z');

function examples(header: readonly string[], sample: readonly (readonly string[])[]) {
  const found = mapColumns({ header, sample, format: { kind: 'csv', delimiter: ';' } });
  const reader = createFieldReader({ header, sample, mapping: found, options: { now: NOW } });
  return Object.fromEntries(
    withExamples(found, reader, sample).columns.map(({ column, examples: of }) => [
      column,
      of?.map(({ raw, read }) => `${raw} → ${String(read)}`),
    ]),
  );
}

describe('examples of what cells are read as', () => {
  it('show the cells whose reading differs most in form, not three alike', () => {
    const cells = ['890', '891', '892', '1.103', '1.109', '20,50'];
    const { Monatsbeitrag } = examples(
      ['Kundennr', 'Monatsbeitrag'],
      cells.map((cell, i) => [`K${i}`, cell]),
    );
    expect(Monatsbeitrag).toEqual(['1.103 → 1,103', '20,50 → 20.5', '890 → 890']);
  });

  it('begin with cells that cannot be read', () => {
    const cells = ['12', '18', 'soon', '24', '36', '7', '8', '9', '10', '11'];
    const rows = cells.map((cell, i) => [`K${i}`, cell]);
    expect(examples(['customer_id', 'tenure_months'], rows).tenure_months).toEqual([
      'soon → null',
      '12 → 12 months',
      '7 → 7 months',
    ]);
  });

  it('are in the unit of the field, in words', () => {
    const rows = [
      ['K1', 'Jan-24', 'Monthly', '2 years', 'ja'],
      ['K2', 'Mar-23', 'Annual', '7 months', 'nein'],
      ['K3', '', 'annual', '', ''],
    ];
    expect(examples(['customer_id', 'signup_date', 'contract_type', 'tenure', 'churned'], rows)).toEqual({
      customer_id: ['K1 → K1', 'K2 → K2', 'K3 → K3'],
      signup_date: ['Jan-24 → 2024-01-01', 'Mar-23 → 2023-03-01'],
      contract_type: ['Monthly → month to month', 'Annual → annual', 'annual → annual'],
      tenure: ['2 years → 24 months', '7 months → 7 months'],
      churned: ['ja → yes', 'nein → no'],
    });
  });

  it('are few, short, and only of columns with a field', () => {
    const rows = Array.from({ length: 900 }, (_, i) => [`${i}-${'x'.repeat(90)}`, 'red']);
    const { customer_id: ids = [], colour } = examples(['customer_id', 'colour'], rows);
    expect([ids.length, colour]).toEqual([3, undefined]);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(90);
  });
});
