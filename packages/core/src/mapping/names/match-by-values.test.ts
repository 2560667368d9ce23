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
