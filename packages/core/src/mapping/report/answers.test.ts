import { describe, expect, it } from 'vitest';
import { createFieldReader } from '../../features/index.ts';
import { mapColumns } from '../index.ts';
import type { MappingAnswers } from '../types.ts';

const NOW = new Date('2026-06-15T00:00:00Z');

/** Tenures that could be months or days, and dates that could be read either way, all of them in the past. */
const HEADER = ['customer_id', 'tenure', 'signup_date'];
const ROWS = [
  ['c1', '400', '03/04/2020'],
  ['c2', '12', '05/06/2021'],
  ['c3', '365', '07/08/2019'],
];
const UNIT = 'which_unit:tenure:tenure_months';
const ORDER = 'date_order:signup_date:signup_date';

function read(answers: MappingAnswers) {
  const mapping = mapColumns({ header: HEADER, sample: ROWS, answers });
  const reader = createFieldReader({ header: HEADER, sample: ROWS, mapping, options: { now: NOW } });
  const batch = reader.read({ firstRow: 1, rows: ROWS, defects: new Map() });
  return { mapping, reader, signup: batch.numeric('signup_date')! };
}

describe("answers to the mapper's questions", () => {
  it('are asked for with what can be answered', () => {
    const { questions } = read({}).mapping;
    expect(questions.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual([
      [UNIT, ['months', 'days']],
      [ORDER, ['dmy', 'mdy']],
    ]);
  });

  it('say what numbers count, and end the question', () => {
    const days = read({ [UNIT]: 'days' });
    expect(days.mapping.columns[1]).toMatchObject({ field: 'tenure_months', transform: 'days_to_months' });
    expect(days.mapping.questions.map(({ id }) => id)).toEqual([ORDER]);
    const months = read({ [UNIT]: 'months' });
    expect(months.mapping.columns[1]).toMatchObject({ transform: null });
    expect(months.mapping.questions.map(({ id }) => id)).toEqual([ORDER]);
  });

  it('say how dates are written, and the reader keeps to it', () => {
    const dayFirst = read({ [ORDER]: 'dmy' });
    const monthFirst = read({ [ORDER]: 'mdy' });
    expect(dayFirst.reader.ambiguousDates.size).toBe(0);
    expect(dayFirst.signup.values[0]).toBe(Date.UTC(2020, 3, 3));
    expect(monthFirst.signup.values[0]).toBe(Date.UTC(2020, 2, 4));
  });

  it('that are not options are refused, and those to questions that are not asked are ignored', () => {
    expect(() => read({ [UNIT]: 'fortnights' })).toThrow(
      expect.objectContaining({ code: 'ERR-3006', message: expect.stringContaining('fortnights') }),
    );
    expect(read({ 'which_unit:gone:tenure_months': 'days' }).mapping).toEqual(read({}).mapping);
    expect(() => read({ ['__proto__']: 'x' })).not.toThrow();
  });
});
