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

  it.each(['', 'lifetime', 'Pro', 'n/a', '0'])('are unknown in "%s"', (cell) => {
    expect(intervalMonths(cell)).toBeNaN();
  });
});
