import { describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { createFieldReader } from './index.ts';

const NOW = new Date('2026-06-15T00:00:00Z');

function read(cells: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const header = ['customer_id', 'signup_date'];
  const rows = cells.map((cell, i) => [`K${i}`, cell]);
  const mapping = mapColumns({ header, sample: rows, answers });
  const reader = createFieldReader({ header, sample: rows, mapping, options: { now: NOW } });
  const dates = reader.read({ firstRow: 1, rows, defects: new Map() }).numeric('signup_date')?.values ?? [];
  return {
    days: [...dates].map((time) => (Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10))),
    questions: mapping.questions.map(({ id }) => id),
  };
}

const MONTHS = ['2024-01-01', '2023-05-01', '2022-12-01'];

describe('dates without a day', () => {
  it.each([
    ['English', ['Jan-24', 'May-23', 'Dec-22']],
    ['German', ['Jan. 24', 'Mai 23', 'Dez 22']],
    ['French', ['janv.-24', 'mai-23', 'déc.-22']],
    ['Spanish', ['ene-24', 'may-23', 'dic-22']],
    ['Italian', ['gen-24', 'mag-23', 'dic-22']],
    ['Portuguese', ['jan/24', 'mai/23', 'dez/22']],
    ['Dutch', ["jan '24", "mei '23", "dec '22"]],
    ['long English', ['January 2024', 'May, 2023', 'December 2022']],
    ['long Portuguese', ['janeiro de 2024', 'maio de 2023', 'dezembro de 2022']],
    ['year first', ['2024 Jan', '2023-May', '2022/Dec']],
    ['ISO', ['2024-01', '2023-05', '2022-12']],
    ['slashed', ['01/2024', '05/2023', '12/2022']],
    ['pointed', ['01.2024', '05.2023', '12.2022']],
    ['run together', ['202401', '202305', '202212']],
    ['statistical', ['2024M01', '2023M05', '2022M12']],
  ])('are read to the month: %s', (_, cells) => {
    expect(read(cells)).toEqual({ days: MONTHS, questions: [] });
  });

  it('are read to the quarter', () => {
    expect(read(['Q1 2024', '2T2023', '2022-Q4']).days).toEqual(['2024-01-01', '2023-04-01', '2022-10-01']);
  });

  it('are asked about where there is only a year, which is its middle until somebody answers', () => {
    const id = 'day_of_year:signup_date:signup_date';
    expect(read(['2020', '2023', '2024'])).toEqual({
      days: ['2020-07-01', '2023-07-01', '2024-07-01'],
      questions: [id],
    });
    expect(read(['2020', '2023'], { [id]: 'year_start' })).toEqual({
      days: ['2020-01-01', '2023-01-01'],
      questions: [],
    });
    expect(read(['2020', '2023'], { [id]: 'year_end' }).days).toEqual(['2020-12-31', '2023-12-31']);
  });

  it('are never later than now in this year', () => {
    expect(read(['2026', '2023']).days).toEqual(['2026-06-15', '2023-07-01']);
  });

  it('do not come of a month and a day', () => {
    expect(read(['March 15', 'April 3', 'May 29']).days).not.toContain('2015-03-01');
  });

  it('do not come of numbers with four decimals', () => {
    const header = ['customer_id', 'monthly_charges'];
    const sample = ['1.2345', '3.1416', '12.5000'].map((cell, i) => [`K${i}`, cell]);
    expect(mapColumns({ header, sample }).columns[1]?.field).toBe('monthly_charges');
  });
});

describe('days of a spreadsheet among written dates', () => {
  it.each([
    ['ISO', ['2024-01-11', '45303', '2024-03-11', '45309.5'], ['2024-01-11', '2024-01-12', '2024-03-11', '2024-01-18']],
    ['day first', ['25/01/2024', '45303', '26/03/2024'], ['2024-01-25', '2024-01-12', '2024-03-26']],
    ['in words', ['11 Jan 2024', '45303', '45309', '45310'], ['2024-01-11', '2024-01-12', '2024-01-18', '2024-01-19']],
  ])('are read: %s', (_, cells, days) => {
    expect(read(cells).days).toEqual(days);
  });

  it('are amounts where no date is written out', () => {
    const header = ['customer_id', 'annual_charges'];
    const sample = ['45303', '125000', '45309', '7000'].map((cell, i) => [`K${i}`, cell]);
    expect(mapColumns({ header, sample }).columns[1]).toMatchObject({ field: 'annual_charges' });
  });
});
