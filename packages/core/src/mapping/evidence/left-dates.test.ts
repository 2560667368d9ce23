import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';

const COUNT = 20;
const DATES = repeat(COUNT, '2024-02-11', '2025-03-12', '2023-01-10');
const some = (share: number): string[] => DATES.map((date, row) => (row < share * COUNT ? date : ''));
const read = (header: string, dates: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) =>
  readTable({ customer_id: ids(COUNT), [header]: dates, ...more });

const ENDS_AND_SALES = [
  'closed_date',
  'Close Date',
  'won_date_closed',
  'contract_end_date',
  'end_date',
  'Abschlussdatum',
  'Vertragsende',
  'enddatum',
  'date de clôture',
  'date de fin',
  'fecha_cierre',
  'fecha fin',
  'data_fechamento',
  'data fim',
  'data chiusura',
  'data fine',
  'einddatum',
  'sluitingsdatum',
];
const LEAVING = [
  'churn_date',
  'cancelled_at',
  'Kündigungsdatum',
  'date de résiliation',
  'fecha de baja',
  'data de cancelamento',
  'data disdetta',
  'opzegdatum',
  'account closed at',
];

describe('a date that may be the end of a contract or a won deal', () => {
  it.each(ENDS_AND_SALES)('is no churn date where every customer has one: %s', (header) => {
    const table = read(header, DATES);
    expect(table.fields[header]).not.toBe('churn_date');
    for (const { kind, field, candidates } of table.mapping.questions)
      expect([kind, field, candidates[0]?.column]).toEqual(['which_field', 'churn_date', header]);
  });

  it('is asked about, and named in the reason', () => {
    const table = read('closed_date', DATES);
    expect(table.reasonOf('closed_date')).toBe('Named like the churn date, but 20 of 20 sampled rows have a date.');
    expect(table.mapping.questions).toMatchObject([
      { kind: 'which_field', column: 'closed_date', field: 'churn_date', options: [] },
    ]);
  });

  it('is asked about where most customers have one', () => {
    const table = read('contract_end_date', some(0.75));
    expect(table.fields.contract_end_date).toBeNull();
    expect(table.mapping.questions).toHaveLength(1);
  });

  it('is used where few customers have one, and asked about all the same', () => {
    const table = read('end_date', some(0.2));
    expect(table.fields.end_date).toBe('churn_date');
    expect(table.mapping.questions).toHaveLength(1);
  });

  it('is believed where the outcome says the same', () => {
    const table = read('end_date', some(0.2), { churned: DATES.map((_, row) => (row < 4 ? 'Yes' : 'No')) });
    expect(table.fields.end_date).toBe('churn_date');
    expect(table.mapping.questions).toEqual([]);
  });

  it('is settled by a person, as a churn date or as none', () => {
    const columns = { customer_id: ids(COUNT), closed_date: DATES };
    const yes = readTable(columns, { overrides: { churn_date: 'closed_date' } });
    expect([yes.fields.closed_date, yes.mapping.questions]).toEqual(['churn_date', []]);
    const no = readTable(columns, { overrides: { churn_date: null } });
    expect([no.fields.closed_date, no.mapping.questions]).toEqual([null, []]);
  });
});

describe('a date named like leaving', () => {
  it.each(LEAVING)('is used without a question where some customers have one: %s', (header) => {
    const table = read(header, some(0.3));
    expect([table.fields[header], table.mapping.questions]).toEqual(['churn_date', []]);
  });

  it.each(LEAVING)('is asked about where nearly all customers have one: %s', (header) => {
    const table = read(header, some(0.95));
    expect(table.fields[header]).toBe('churn_date');
    expect(table.mapping.questions).toMatchObject([{ kind: 'which_field', column: header, field: 'churn_date' }]);
  });
});
