import { describe, expect, it } from 'vitest';
import { mapColumns } from '../map-columns.ts';

const field = (header: string, cells: readonly string[]) =>
  mapColumns({ header: ['customer_id', header], sample: cells.map((cell, i) => [`K${i + 100}`, cell]) }).columns[1]
    ?.field;
const PERIODS = ['1 Monat', '3 Monate', '6 Monate', '1 Monat', '3 Monate', '6 Monate'];

describe('values that say what a column is', () => {
  it.each(['Zahlrhythmus der Firma', 'facturamos'])('take "%s" for the contract', (header) => {
    expect(field(header, PERIODS)).toBe('contract_type');
  });

  it.each([
    'Kündigungsfrist',
    'Préavis de résiliation',
    'Preaviso',
    'Preavviso',
    'Pré-aviso',
    'Opzegtermijn',
    'Notice period',
    'Garantía',
    'Zahlungsziel',
  ])('do not take "%s" for it: another time is meant', (header) => {
    expect(field(header, PERIODS)).toBeNull();
  });
});

describe('a few round spans of time', () => {
  it.each([
    ['tenure', ['2 years', '18 months', '1 year', '2 years']],
    ['Customer tenure', ['1 year', '2 years', '1 year', '3 years']],
    ['time as customer', ['6 months', '1 year', '2 years', '1 year']],
    ['Kundenzugehörigkeit', ['1 Jahr', '2 Jahre', '1 Jahr', '6 Monate']],
    ['Kundendauer', ['1 Jahr', '2 Jahre', '1 Jahr', '3 Jahre']],
    ['Ancienneté', ['2 ans', '1 an', '18 mois', '2 ans']],
    ['Antigüedad', ['1 año', '2 años', '6 meses', '1 año']],
    ['Antiguidade', ['1 ano', '2 anos', '6 meses', '1 ano']],
    ['Anzianità cliente', ['1 anno', '2 anni', '6 mesi', '1 anno']],
    ['Klantduur', ['1 jaar', '2 jaar', '6 maanden', '1 jaar']],
  ])('are a tenure where the header says so: %s', (header, cells) => {
    const sample = [...cells, ...cells].map((cell, i) => [`K${i + 100}`, cell]);
    expect(mapColumns({ header: ['customer_id', header], sample }).columns[1]).toMatchObject({
      field: 'tenure_months',
      transform: 'duration_to_months',
    });
  });

  it.each(['Laufzeit', 'Contract length', 'Durée', 'duration', 'term', 'contract tenure'])(
    'are a contract under a word for a term: %s',
    (header) => {
      expect(field(header, ['1 year', '2 years', '1 year', '2 years', '1 year', '2 years'])).toBe('contract_type');
    },
  );

  it('are a contract where some are billing periods', () => {
    expect(field('tenure', ['Monthly', 'Annual', 'Monthly', 'Annual', 'Monthly', 'Annual'])).toBe('contract_type');
  });
});
