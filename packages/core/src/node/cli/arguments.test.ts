import { describe, expect, it } from 'vitest';
import { INPUT_OPTIONS, LEVEL_OPTION, readArguments, readLevel, readNow, readOverrides } from './arguments.ts';
import { UsageError } from './usage-error.ts';

const read = (...args: string[]) => readArguments('validate', args, { ...INPUT_OPTIONS, ...LEVEL_OPTION });

describe('readArguments', () => {
  it('reads the file and the options in any order', () => {
    expect(read('--json', 'a.csv', '--level', 'strict')).toMatchObject({
      file: 'a.csv',
      values: { json: true, level: 'strict', map: [] },
    });
    expect(read('-')).toMatchObject({ file: '-', values: { json: false, level: 'standard' } });
  });

  it.each([[[]], [['a', 'b']], [['a', '--nope']], [['a', '--level']], [['a', '--json=yes']]])(
    'refuses %j and says what to do',
    (args) => {
      expect(() => read(...args)).toThrow(UsageError);
    },
  );
});

describe('readOverrides', () => {
  it('splits at the first =, so that column names may contain one', () => {
    expect(readOverrides(['monthly_charges=MRR = net', 'plan='])).toEqual({ monthly_charges: 'MRR = net', plan: null });
  });

  it.each(['MRR', '=MRR', 'no_such_field=MRR', '__proto__=x'])('refuses %s', (pair) => {
    expect(() => readOverrides([pair])).toThrow(UsageError);
  });
});

describe('levels and dates', () => {
  it('accepts three levels', () => {
    expect(readLevel('basic')).toBe('basic');
    expect(() => readLevel('harsh')).toThrow(/Unknown level "harsh"/);
  });

  it('reads ISO dates and nothing else', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    expect(readNow(undefined, now)).toBe(now);
    expect(readNow('2025-02-03', now).toISOString()).toBe('2025-02-03T00:00:00.000Z');
    for (const bad of ['yesterday', '2025-13-40', '3/2/2025', '']) expect(() => readNow(bad, now)).toThrow(UsageError);
  });
});
