import { describe, expect, it } from 'vitest';
import { mapColumns } from '../map-columns.ts';

const COUNT = 24;
const day = (start: string, row: number): string =>
  new Date(Date.parse(start) + row * 11 * 86_400_000).toISOString().slice(0, 10);
const days = (start: string): string[] => Array.from({ length: COUNT }, (_, row) => day(start, row));
const some = (cells: readonly string[], share: number): string[] =>
  cells.map((cell, row) => (row < COUNT * share ? cell : ''));

function fieldOf(
  header: string,
  cells: readonly string[],
  asOf?: Date,
  others: Record<string, readonly string[]> = {},
) {
  const table: Record<string, readonly string[]> = {
    customer_id: days('2020-01-01').map((_, row) => `C-${row}`),
    signup_date: days('2024-01-01'),
    ...others,
    [header]: cells,
  };
  const columns = Object.values(table);
  const sample = Array.from({ length: COUNT }, (_, row) => columns.map((column) => column[row] ?? ''));
  const { columns: found } = mapColumns({ header: Object.keys(table), sample, asOf });
  return found.at(-1)?.field ?? null;
}

describe('dates that lie clearly after the moment at which a table was made', () => {
  const ACTIVE = { last_login: days('2024-05-01') };
  const ENDS = ['end_date', 'Einddatum', 'date fin', 'fecha fin', 'Enddatum', 'data fim', 'data fine'];

  it.each(ENDS)('are no departures under the name of an end: %s', (header) => {
    expect(fieldOf(header, some(days('2026-01-01'), 0.9), undefined, ACTIVE)).toBeNull();
    expect(fieldOf(header, some(days('2026-01-01'), 0.4), new Date('2025-01-15'))).toBeNull();
  });

  it.each(ENDS)('do not include days before it: %s', (header) => {
    expect(fieldOf(header, some(days('2024-06-01'), 0.4), undefined, ACTIVE)).toBe('churn_date');
    expect(fieldOf(header, some(days('2024-06-01'), 0.4), new Date('2025-03-15'))).toBe('churn_date');
  });

  it('are the day for which everybody may give notice, where the moment is known', () => {
    expect(fieldOf('opzegdatum', days('2026-01-01'), new Date('2025-01-15'))).toBeNull();
  });

  it('are announced where only some have one and the name says that they leave', () => {
    expect(fieldOf('gekündigt zum', some(days('2025-02-01'), 0.2), new Date('2025-01-15'))).toBe('churn_date');
  });

  it('are no sign-ups and no activity', () => {
    for (const header of ['last_activity', 'letzter Besuch', 'dernière activité'])
      expect(fieldOf(header, days('2026-01-01'), new Date('2025-01-15')), header).toBeNull();
  });

  it('are those of customers who left, in a list of them only', () => {
    expect(fieldOf('fecha de baja', days('2025-06-01'))).toBe('churn_date');
  });
});
