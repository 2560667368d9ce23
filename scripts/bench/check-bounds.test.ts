import { describe, expect, it } from 'vitest';
import { BOUNDS, NOISE_FACTOR, type Bound } from './bounds.ts';
import { checkBounds } from './check-bounds.ts';
import { NOT_MEASURED, parseStat } from './cpu-seconds.ts';

const ratio: Bound = { bench: 'batches', where: { model: 'telecom' }, measure: 'ratio', atMost: 1.2 };
const speed: Bound = { bench: 'forest', measure: 'rows_per_second', atLeast: 1_000, noisy: true };
const missed = (bounds: readonly Bound[], ...lines: Record<string, unknown>[]): boolean[] =>
  checkBounds(bounds, lines).map((verdict) => verdict.missed);

describe('the check of bounds', () => {
  it('passes what is within its bound, and the bound itself', () => {
    expect(missed([ratio], { bench: 'batches', model: 'telecom', ratio: 1.2 })).toEqual([false]);
    expect(missed([speed], { bench: 'forest', rows_per_second: 1_000 })).toEqual([false]);
  });

  it('fails what is beyond its bound, and names the bound, the measurement and by how much', () => {
    const [verdict] = checkBounds([ratio], [{ bench: 'batches', model: 'telecom', ratio: 1.5 }]);
    expect(verdict).toMatchObject({ missed: true, measured: 1.5 });
    expect(verdict?.message).toBe('batches (telecom) ratio is 1.5; it must be at most 1.2: 25 % beyond the bound.');
  });

  it.each<[string, Record<string, unknown>[]]>([
    ['nothing was printed', []],
    ['only another model was measured', [{ bench: 'batches', model: 'imported', ratio: 1 }]],
    ['the line lacks the measure', [{ bench: 'batches', model: 'telecom' }]],
    ['the system does not show it', [{ bench: 'batches', model: 'telecom', ratio: NOT_MEASURED }]],
    ['it is not a number', [{ bench: 'batches', model: 'telecom', ratio: NaN }]],
    ['it is null', [{ bench: 'batches', model: 'telecom', ratio: null }]],
  ])('fails a bound that was not measured because %s', (_, lines) => {
    const [verdict] = checkBounds([ratio], lines);
    expect(verdict).toMatchObject({ missed: true, measured: null });
    expect(verdict?.message).toContain('was not measured');
  });

  it('holds every line that a bound is about to it', () => {
    const line = { bench: 'batches', model: 'telecom' };
    expect(missed([ratio], { ...line, ratio: 1 }, { ...line, ratio: 2 })).toEqual([false, true]);
  });

  it('takes a bound of 0 at its word', () => {
    const none = { bench: 'widget', measure: 'axe_violations', atMost: 0 };
    const measured = [0, 1].map((axe_violations) => ({ bench: 'widget', axe_violations }));
    expect(missed([none], ...measured)).toEqual([false, true]);
  });

  it('tolerates a noisy bound up to the noise factor, and fails it beyond', () => {
    expect(missed([speed], { bench: 'forest', rows_per_second: Math.ceil(1_000 / NOISE_FACTOR) })).toEqual([false]);
    expect(missed([speed], { bench: 'forest', rows_per_second: 1_000 / NOISE_FACTOR - 1 })).toEqual([true]);
    expect(missed([speed], { bench: 'forest', rows_per_second: 0 })).toEqual([true]);
  });
});

it.each(Object.entries(BOUNDS))('%s has bounds, and each bound has a limit', (_, bounds) => {
  expect(bounds.length).toBeGreaterThan(0);
  for (const { atLeast, atMost } of bounds) expect([atLeast, atMost].some((limit) => limit !== undefined)).toBe(true);
});

it('reads the fields of a process whose command holds spaces and brackets', () => {
  const stat = '42 (postgres: a) (b) R 7 42 42 0 -1 4194560 100 0 0 0 11 22 33 44 20 0 1';
  expect(parseStat(stat).slice(0, 2)).toEqual(['R', '7']);
  expect(parseStat(stat).slice(11, 15)).toEqual(['11', '22', '33', '44']);
});
