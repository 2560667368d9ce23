import { describe, expect, it } from 'vitest';
import { contractPhrase } from './contract-phrase.ts';
import { wordsOf } from './words.ts';

const read = (cell: string) => contractPhrase(wordsOf(cell));

describe('the words of a contract', () => {
  it.each([
    ['2-Jahresvertrag', 'multi_year'],
    ['Jahresabonnement', 'annual'],
    ['Monatstarif', 'month_to_month'],
    ['24 Monate Laufzeit', 'multi_year'],
    ['Maandcontract', 'month_to_month'],
    ['kwartaalabonnement', 'quarterly'],
    ['contrat de 12 mois', 'annual'],
    ['Abonnement semestriel', 'semi_annual'],
    ['contrato de 2 años', 'multi_year'],
    ['plano trimestral', 'quarterly'],
    ['contratto annuale', 'annual'],
    ['engagement 36 mois', 'multi_year'],
  ])('%s is %s', (cell, category) => {
    expect(read(cell)).toBe(category);
  });

  it.each([
    'nessun vincolo',
    'sem fidelidade',
    'ohne Mindestlaufzeit',
    'aucun engagement',
    'sin compromiso de permanencia',
    'zonder looptijd',
  ])('%s is not a commitment', (cell) => {
    expect(read(cell)).toBe('month_to_month');
  });

  it('takes the length that binds before the one that pays', () => {
    expect(read('Jahresvertrag, monatliche Zahlung')).toBe('annual');
    expect(read('Anual (pago mensual)')).toBe('annual');
  });

  it.each(['Basic', 'no', '4 Wochen', '5 Monate', 'Premium anual', 'Vertrag', '2026', '', 'kein Internet'])(
    'does not guess at "%s"',
    (cell) => {
      expect(read(cell)).toBeUndefined();
    },
  );
});
