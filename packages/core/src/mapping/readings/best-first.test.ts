import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';

const COUNT = 60;
const read = (header: string, cells: readonly string[], answers: Readonly<Record<string, string>> = {}) =>
  readTable({ customer_id: ids(COUNT), [header]: repeat(COUNT, ...cells) }, { answers });
const scoresOf = (header: string, cells: readonly string[]): number[] =>
  read(header, cells)
    .values('csat_score')
    .slice(0, cells.length)
    .map((value) => Math.round(value));
const GRADES = ['1', '2', '3', '4', '5', '6'];

describe('grades of which 1 is the best', () => {
  it.each([
    'Schulnote Zufriedenheit',
    'Zufriedenheit (Schulnote)',
    'Zufriedenheit (1 = sehr gut, 6 = ungenügend)',
    'CSAT (1 = best)',
    'satisfaction (1 best - 6 worst)',
    'satisfaction (1 = très bien)',
    'satisfacción (1 = muy bueno)',
    'soddisfazione (1 = ottimo)',
    'satisfação (1 = ótimo)',
    'tevredenheid (1 = zeer goed)',
  ])('are turned round where the header says so: %s', (header) => {
    const table = read(header, GRADES);
    expect(table.values('csat_score').slice(0, 6)).toEqual([100, 80, 60, 40, 20, 0]);
    expect(table.reasonOf(header)).toContain('1 is the best');
    expect(table.mapping.questions).toEqual([]);
  });

  it('are on the scale of schools also where nobody gave the worst', () => {
    expect(scoresOf('Schulnote Zufriedenheit', ['1', '2', '3'])).toEqual([100, 80, 60]);
    expect(scoresOf('satisfaction (1 best, 5 worst)', ['1', '2', '3'])).toEqual([100, 75, 50]);
  });

  it('are asked about where only the name is that of a grade', () => {
    const header = 'Zufriedenheitsnote';
    const open = read(header, GRADES);
    expect(open.values('csat_score')[0]).toBe(100);
    const [question] = open.mapping.questions;
    expect(question?.options.map(({ id }) => id)).toEqual(['6-1', '1-6']);
    expect(read(header, GRADES, { [question?.id ?? '']: '1-6' }).values('csat_score')[0]).toBe(0);
  });

  it.each(['csat', 'Zufriedenheit', 'satisfaction', 'rating', 'Note'])(
    'are one of the answers where values up to 6 leave it open: %s',
    (header) => {
      const [question] = read(header, GRADES).mapping.questions;
      expect(question?.options.map(({ id }) => id)).toEqual(['1-6', '6-1', '1-7', '1-10', '0-100']);
      const answered = read(header, GRADES, { [question?.id ?? '']: '6-1' });
      expect(answered.values('csat_score').slice(0, 2)).toEqual([100, 80]);
    },
  );

  it('are asked about where most values are low', () => {
    const low = ['1', '1', '2', '1', '2', '2', '1', '5'];
    const [question] = read('csat', low).mapping.questions;
    expect(question).toMatchObject({ options: [{ id: '1-5' }, { id: '5-1' }] });
    expect(read('csat', low).values('csat_score')[0]).toBe(0);
    expect(read('csat', low, { [question?.id ?? '']: '5-1' }).values('csat_score')[0]).toBe(100);
    expect(read('csat', ['5', '4', '4', '5', '3', '1']).mapping.questions).toEqual([]);
  });

  it('are not assumed where the header says that the highest is the best', () => {
    expect(scoresOf('satisfaction (1 = very bad, 5 = very good)', ['1', '3', '5'])).toEqual([0, 50, 100]);
  });
});

describe('codes of one digit for "no answer"', () => {
  it.each([
    ['csat (1-5)', ['1', '2', '3', '4', '5', '8', '9']],
    ['Zufriedenheit (1-5)', ['1', '3', '5', '9']],
    ['CSAT (1-7)', ['1', '4', '7', '9']],
  ])('are none where the header names the scale: %s', (header, cells) => {
    const table = read(header, cells);
    expect(table.values('csat_score').at(cells.length - 1)).toBeNaN();
    expect(table.values('csat_score')[0]).toBe(0);
    expect(table.mapping.questions).toEqual([]);
    expect(table.reasonOf(header)).toContain('is read as no answer');
  });

  it.each([
    [
      ['1', '2', '3', '4', '5', '8', '9'],
      ['1-5', '1-10'],
    ],
    [
      ['1', '2', '3', '4', '5', '9'],
      ['1-5', '1-10'],
    ],
    [
      ['1', '2', '3', '4', '5', '6', '7', '9'],
      ['1-7', '1-10'],
    ],
    [
      ['0', '2', '3', '4', '5', '8'],
      ['0-5', '0-10'],
    ],
  ])('are asked about where only a gap shows them: %j', (cells, options) => {
    const open = read('csat', cells);
    expect(open.values('csat_score').at(cells.length - 1)).toBeNaN();
    const [question] = open.mapping.questions;
    expect(question?.options.map(({ id }) => id)).toEqual(options);
    const answered = read('csat', cells, { [question?.id ?? '']: options[1] ?? '' });
    expect(answered.values('csat_score').at(cells.length - 1)).toBeGreaterThan(70);
  });

  it('are answers where those between are given, too, and among recommendations', () => {
    expect(scoresOf('csat', ['1', '3', '6', '7', '8', '9', '10'])).not.toContain(NaN);
    expect(read('nps', ['0', '3', '5', '8', '9']).values('nps_score').slice(0, 5)).toEqual([0, 3, 5, 8, 9]);
  });
});

describe('recommendations on a scale up to 5 or 7', () => {
  it.each([
    ['nps (1-7)', ['1', '4', '7'], [0, 5, 10]],
    ['nps_1_5', ['1', '3', '5'], [0, 5, 10]],
    ['NPS (0-5)', ['0', '2.5', '5'], [0, 5, 10]],
  ])('become answers from 0 to 10 where the header names it: %s', (header, cells, answers) => {
    expect(read(header, cells).values('nps_score').slice(0, 3)).toEqual(answers);
    expect(read(header, cells).mapping.questions).toEqual([]);
  });

  it.each(['5', '7'])('are asked about where the values go from 1 to %s', (top) => {
    const cells = Array.from({ length: Number(top) }, (_, i) => String(i + 1));
    const open = read('nps', cells);
    const [question] = open.mapping.questions;
    expect(question?.options.map(({ id }) => id)).toEqual(['0-10', `1-${top}`]);
    expect(open.values('nps_score')[0]).toBe(1);
    expect(read('nps', cells, { [question?.id ?? '']: `1-${top}` }).values('nps_score')[0]).toBe(0);
  });
});
