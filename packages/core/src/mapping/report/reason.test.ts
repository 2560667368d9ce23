import { describe, expect, it } from 'vitest';
import { mapColumns } from '../index.ts';
import type { MapColumnsInput } from '../types.ts';

const reasonOf = (column: string, input: MapColumnsInput): string | undefined =>
  mapColumns(input).columns.find((match) => match.column === column)?.reason;

const rows = (cell: (i: number) => string[]): string[][] => Array.from({ length: 24 }, (_, i) => cell(i));

describe('the reason of a column without a field', () => {
  it.each(['customer_id', 'Kundennr', 'numéro client', 'id cliente', 'codice cliente', 'id do cliente', 'klantnummer'])(
    'names what speaks against its name: %s',
    (column) => {
      const input = { header: [column, 'mrr', 'remark'], sample: rows((i) => ['C1', String(20 + i), `said ${i}`]) };
      expect(reasonOf(column, input)).toBe('Named like the customer id, but all values are equal.');
      expect(mapColumns(input).questions[0]?.message).toContain(`"${column}" is not used as the customer id`);
    },
  );

  it('says which values are not what the name says', () => {
    const sample = rows((i) => [`K${i}`, 'yes', '2024-01-05']);
    const input = { header: ['customer_id', 'monthly_charges', 'support_tickets'], sample };
    expect(reasonOf('monthly_charges', input)).toBe('Named like the monthly charges, but the values are not numbers.');
    expect(reasonOf('support_tickets', input)).toBe('Named like the support tickets, but the values are dates.');
  });

  it('names the column that holds the field, and the person who left it without one', () => {
    const header = ['customer_id', 'monthly_charges', 'mrr'];
    const sample = rows((i) => [`K${i}`, `${i}.5`, `${i + 2}.5`]);
    expect(reasonOf('mrr', { header, sample })).toBe('Named like the monthly charges, which "monthly_charges" holds.');
    expect(reasonOf('mrr', { header, sample, overrides: { monthly_charges: null } })).toBe(
      'Named like the monthly charges, which a person has left without a column.',
    );
  });

  it('is that nothing matches only where nothing does', () => {
    const input = { header: ['customer_id', 'shoe colour'], sample: rows((i) => [`K${i}`, i % 2 ? 'red' : 'blue']) };
    expect(reasonOf('shoe colour', input)).toBe('Neither the header nor the values match a known field.');
  });
});
