import { describe, expect, it } from 'vitest';
import { intervalMonths } from './interval-months.ts';

describe('the months of a billing interval', () => {
  it.each([
    ['month year quarter week', [1, 12, 3, 0.23]],
    ['monthly annual quarterly weekly', [1, 12, 3, 0.23]],
    ['monatlich jährlich vierteljährlich halbjährlich', [1, 12, 3, 6]],
    ['mensuel annuel trimestriel semestriel', [1, 12, 3, 6]],
    ['mensual anual trimestral semestral', [1, 12, 3, 6]],
    ['mensal anual trimestral semestral', [1, 12, 3, 6]],
    ['mensile annuale trimestrale semestrale', [1, 12, 3, 6]],
    ['maandelijks jaarlijks kwartaal halfjaarlijks', [1, 12, 3, 6]],
  ])('are read in "%s"', (words, months) => {
    expect(words.split(' ').map((word) => Math.round(intervalMonths(word) * 100) / 100)).toEqual(months);
  });

  it.each([
    ['every 3 months', 3],
    ['alle 6 Monate', 6],
    ['tous les mois', 1],
    ['cada 2 meses', 2],
    ['ogni anno', 12],
    ['per jaar', 12],
    ['P1Y', 12],
    ['2 years', 24],
    ['24', 24],
    ['Two year', 24],
    ['Anual (pago mensual)', 1],
  ])('are read in "%s"', (cell, months) => {
    expect(intervalMonths(cell)).toBe(months);
  });

  it.each([
    [2, 'every two months', 'bimonthly', 'two-monthly', 'every other month', 'alle zwei Monate', 'zweimonatlich'],
    [2, 'tous les deux mois', 'bimestriel', 'cada dos meses', 'bimestral', 'ogni due mesi', 'bimestrale'],
    [2, 'a cada 2 meses', 'cada dois meses', 'om de 2 maanden', 'tweemaandelijks', 'elke twee maanden'],
    [4, 'every four months', 'viermonatlich', 'cuatrimestral', 'quadrimestrale', 'quadrimestral', 'viermaandelijks'],
    [6, 'half-yearly', 'biannually', 'twice a year', 'halbjährig', 'alle sechs Monate', 'semestrielle'],
    [6, 'tous les six mois', 'cada seis meses', 'semestrale', 'ogni sei mesi', 'elk half jaar', 'elke zes maanden'],
    [24, 'biennial', 'two-yearly', '2-yearly', 'every two years', '24 months', 'zweijährlich', 'alle zwei Jahre'],
    [24, 'bisannuel', 'tous les deux ans', '24 mois', 'bienal', 'cada dos años', 'ogni due anni', 'biennale'],
    [24, 'a cada dois anos', '24 meses', 'tweejaarlijks', 'om de twee jaar', '24 maanden'],
    [36, 'triennial', 'alle drei Jahre', 'trisannuel', 'trienal', 'ogni tre anni', 'a cada três anos', 'driejaarlijks'],
  ] as [number, ...string[]][])('are %d in each of these, in seven languages', (months, ...cells) => {
    expect(cells.filter((cell) => intervalMonths(cell) !== months)).toEqual([]);
  });

  it.each([
    [7, 'weekly', 'wöchentlich', 'hebdomadaire', 'semanal', 'settimanale', 'a settimana', 'wekelijks', 'P1W'],
    [14, 'fortnightly', 'bi-weekly', 'every other week', 'alle zwei Wochen', '14-tägig', 'zweiwöchentlich'],
    [14, 'toutes les deux semaines', 'quincenal', 'ogni due settimane', 'quinzenal', 'tweewekelijks', 'veertiendaags'],
    [28, 'four-weekly', 'every 4 weeks', 'alle vier Wochen', 'vierwöchentlich', 'toutes les 4 semaines'],
    [28, 'cada cuatro semanas', 'ogni quattro settimane', 'a cada quatro semanas', 'vierwekelijks', '28 days'],
    [1, 'daily', 'täglich', 'quotidien', 'journalier', 'diario', 'giornaliero', 'diário', 'ao dia', 'dagelijks'],
  ] as [number, ...string[]][])('are those of %d days in each of these', (days, ...cells) => {
    expect(cells.filter((cell) => Math.abs(intervalMonths(cell) * 30.436875 - days) > 0.001)).toEqual([]);
  });

  it.each(['twice a month', 'semi-monthly', 'zweimal im Monat', 'deux fois par mois', '2x pro Monat'])(
    'are half a month in "%s"',
    (cell) => {
      expect(intervalMonths(cell)).toBe(0.5);
    },
  );

  it.each(['', 'lifetime', 'Pro', 'n/a', '0'])('are unknown in "%s"', (cell) => {
    expect(intervalMonths(cell)).toBeNaN();
  });
});
