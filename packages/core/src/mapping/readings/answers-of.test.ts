import { describe, expect, it } from 'vitest';
import { ids, readTable, repeat } from '../../features/testing/read-table.ts';

const COUNT = 60;
const read = (header: string, cells: readonly string[], answers: Readonly<Record<string, string>> = {}) =>
  readTable({ customer_id: ids(COUNT), [header]: repeat(COUNT, ...cells) }, { answers });
/** The cells with one of them in another place. */
const withOne = (cell: string, cells: readonly string[]) =>
  repeat(COUNT, ...cells).map((each, row) => (row === 1 ? cell : each));

const TO_10 = ['10', '0', '7', '9', '3'];

describe('a code for "no answer"', () => {
  it.each(['-1', '-99', '99', '98', '999', '99.0'])('%s is missing among recommendations from 0 to 10', (code) => {
    const table = read('nps', [code, ...TO_10]);
    expect(table.values('nps_score').slice(0, 6)).toEqual([NaN, 10, 0, 7, 9, 3]);
    expect(table.reasonOf('nps')).toContain(`${Number(code)} outside the scale of "nps" is read as no answer`);
    expect(table.mapping.questions).toEqual([]);
  });

  it.each([
    ['csat', '99', ['1', '3', '5', '4']],
    ['csat', '-1', ['1', '3', '5', '4']],
    ['CSAT (1-5)', '99', ['1', '3', '5', '4']],
    ['Zufriedenheit', '999', ['1', '3', '5', '4']],
    ['satisfaction', '-9', ['1', '4', '7', '5.5']],
  ])('leaves the scale of "%s" as it is: %s', (header, code, cells) => {
    const clean = read(header, cells);
    expect(clean.fields[header]).toBe('csat_score');
    const plain = clean.values('csat_score').slice(0, cells.length);
    const table = read(header, [...cells, code]);
    expect(table.values('csat_score').slice(0, cells.length + 1)).toEqual([...plain, NaN]);
    expect(table.reasonOf(header)).toContain('is read as no answer');
  });

  it('is a value where the scale holds it', () => {
    expect(read('csat', ['99', '45', '77', '98', '88']).values('csat_score').slice(0, 5)).toEqual([99, 45, 77, 98, 88]);
    expect(read('nps', ['-99', '40', '99', '-20']).reasonOf('nps')).toContain('balances from −100 to 100');
  });

  it('is missing, and no mistake', () => {
    const { batch } = read('nps', ['-1', ...TO_10]);
    expect([...batch.numeric('nps_score')!.status].slice(0, 2)).toEqual([1, 0]);
  });
});

describe('a single value far outside', () => {
  it('does not rescale the others, and the scale is asked', () => {
    const csat = readTable({ customer_id: ids(COUNT), csat: withOne('55', ['1', '2', '5', '3']) });
    expect(csat.values('csat_score')[2]).toBe(100);
    expect(csat.mapping.questions).toMatchObject([{ kind: 'which_unit', column: 'csat' }]);
    const nps = readTable({ customer_id: ids(COUNT), nps: withOne('40', TO_10) });
    expect(nps.values('nps_score')[2]).toBe(7);
    expect(nps.mapping.questions).toMatchObject([{ options: [{ id: '0-10' }, { id: 'balances' }] }]);
  });
});

describe('zeros below answers from 1 on', () => {
  it.each([
    ['csat', 5],
    ['CSAT (1-5)', 5],
    ['csat', 7],
  ])('are no answers in "%s" up to %s, until a person says otherwise', (header, top) => {
    const cells = ['0', '0', ...Array.from({ length: top }, (_, i) => String(i + 1)), '0'];
    const open = read(header, cells);
    expect(open.values('csat_score').slice(0, 3)).toEqual([NaN, NaN, 0]);
    const [question] = open.mapping.questions;
    expect(question?.options.map(({ id }) => id)).toEqual([`1-${top}`, `0-${top}`]);
    const answered = read(header, cells, { [question!.id]: `0-${top}` });
    expect(answered.values('csat_score')[0]).toBe(0);
  });

  it('are answers where they are as rare as the others', () => {
    const table = read('csat', ['0', '1', '2', '3', '4', '5']);
    expect(table.values('csat_score')[0]).toBe(0);
    expect(table.mapping.questions).toEqual([]);
  });
});

it('asks about recommendations that are all from 1 to 5', () => {
  const open = read('nps', ['1', '3', '5', '4', '2']);
  const [question] = open.mapping.questions;
  expect(question?.options.map(({ id }) => id)).toEqual(['0-10', '1-5']);
  expect(open.values('nps_score')[2]).toBe(5);
  expect(read('nps', ['1', '3', '5', '4', '2'], { [question!.id]: '1-5' }).values('nps_score')[2]).toBe(10);
});
