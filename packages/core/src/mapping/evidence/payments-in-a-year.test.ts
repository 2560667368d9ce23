import { describe, expect, it } from 'vitest';
import { mapColumns } from '../map-columns.ts';

function fieldOf(header: string, cells: readonly string[]) {
  const sample = Array.from({ length: 20 }, (_, row) => [`Q${row + 10}`, cells[row % cells.length] ?? '']);
  return mapColumns({ header: ['customer_id', header], sample }).columns[1]?.field;
}

describe('payments per year', () => {
  it.each([
    'payments_per_year',
    'Payments a year',
    'yearly payments',
    'Zahlungen pro Jahr',
    'Raten pro Jahr',
    'paiements par an',
    'pagos por año',
    'cuotas por año',
    "pagamenti all'anno",
    'pagamentos por ano',
    'betalingen per jaar',
  ])('are no amount where the values say how often: %s', (header) => {
    expect(fieldOf(header, ['1', '12', '4', '12', '2'])).toBeNull();
  });

  it('are an amount where the values are too many or no counts', () => {
    expect(fieldOf('yearly payments', ['600', '1180.5', '444', '95'])).toBe('annual_charges');
    expect(fieldOf('annual payment', ['600', '1180', '12', '95'])).toBe('annual_charges');
  });
});
