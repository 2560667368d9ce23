import { describe, expect, it } from 'vitest';
import { judgeOutcome, MAX_ENTRIES, type KnownOutcome } from './judge-outcome.ts';
import type { ToldOutcome } from './types.ts';

const told = (event: ToldOutcome['event'], day: string, more: Partial<ToldOutcome> = {}): ToldOutcome => ({
  customerId: 'a',
  event,
  at: new Date(day),
  reason: null,
  voluntary: null,
  externalId: null,
  supersedes: null,
  ...more,
});
const entry = (
  id: string,
  event: KnownOutcome['event'],
  day: string,
  more: Partial<KnownOutcome> = {},
): KnownOutcome => ({
  id,
  customerId: 'a',
  event,
  from: new Date(day),
  to: new Date(day),
  state: 'recorded',
  externalId: null,
  supersedes: null,
  ...more,
});

describe('an outcome that is told', () => {
  it('is recorded where nothing contradicts it: leaving, coming back, and leaving again', () => {
    const left = entry('1', 'ended', '2026-01-10');
    const back = entry('2', 'reactivated', '2026-02-01');
    expect(judgeOutcome(told('ended', '2026-01-10'), [])).toEqual({ kind: 'record', supersedes: null });
    expect(judgeOutcome(told('reactivated', '2026-02-01'), [left])).toEqual({ kind: 'record', supersedes: null });
    expect(judgeOutcome(told('ended', '2026-03-01'), [left, back])).toEqual({ kind: 'record', supersedes: null });
  });

  it('is the same when it is told again, also after it was corrected', () => {
    const wrong = entry('1', 'ended', '2026-01-10');
    const right = entry('2', 'ended', '2026-01-20', { supersedes: '1' });
    expect(judgeOutcome(told('ended', '2026-01-10'), [wrong])).toEqual({ kind: 'duplicate', id: '1' });
    expect(judgeOutcome(told('ended', '2026-01-10'), [wrong, right])).toEqual({ kind: 'duplicate', id: '1' });
    expect(judgeOutcome(told('ended', '2026-01-20', { supersedes: '1' }), [wrong, right])).toEqual({
      kind: 'duplicate',
      id: '2',
    });
  });

  it('contradicts what stands where nobody can have left twice, on either side of it', () => {
    const left = entry('1', 'ended', '2026-01-10');
    for (const day of ['2026-01-05', '2026-01-20'])
      expect(judgeOutcome(told('ended', day), [left])).toEqual({
        kind: 'conflict',
        id: '1',
        message: 'Entry 1 says that the customer left on 2026-01-10.',
      });
    expect(judgeOutcome(told('stayed', '2026-01-20'), [left])).toMatchObject({ kind: 'conflict', id: '1' });
  });

  it('corrects an entry once, and only one of the same customer', () => {
    const wrong = entry('1', 'ended', '2026-01-10');
    const correction = told('stayed', '2026-01-20', { supersedes: '1' });
    expect(judgeOutcome(correction, [wrong])).toEqual({ kind: 'record', supersedes: '1' });
    const other = entry('2', 'ended', '2026-01-12', { supersedes: '1' });
    expect(judgeOutcome(correction, [wrong, other])).toMatchObject({ kind: 'conflict', id: '2' });
    expect(judgeOutcome(correction, [{ ...wrong, customerId: 'b' }])).toMatchObject({ kind: 'conflict', id: null });
  });

  it('is known by its own id, whoever it is about', () => {
    const known = entry('1', 'ended', '2026-01-10', { externalId: 'crm-1' });
    const same = told('ended', '2026-01-10', { externalId: 'crm-1' });
    expect(judgeOutcome(same, [known])).toEqual({ kind: 'duplicate', id: '1' });
    expect(judgeOutcome({ ...same, customerId: 'b' }, [known])).toMatchObject({ kind: 'conflict', id: '1' });
    expect(judgeOutcome({ ...same, at: new Date('2026-01-11') }, [known])).toMatchObject({ kind: 'conflict', id: '1' });
  });

  it('takes the place of what only knew two dates between which it happened', () => {
    const between = { from: new Date('2026-01-01'), to: new Date('2026-02-01') };
    for (const state of ['proposed', 'recorded'] as const) {
      const vague = entry('1', 'ended', '2026-02-01', { ...between, state });
      expect(judgeOutcome(told('ended', '2026-01-10'), [vague])).toEqual({ kind: 'record', supersedes: '1' });
    }
    const proposed = entry('1', 'ended', '2026-02-01', { ...between, state: 'proposed' });
    expect(judgeOutcome(told('ended', '2026-03-10'), [proposed])).toEqual({ kind: 'record', supersedes: null });
  });

  it('is one too many for a customer who has left and come back a thousand times, unless it is known', () => {
    const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    const many = Array.from({ length: MAX_ENTRIES }, (_, n) =>
      entry(String(n), n % 2 === 0 ? 'ended' : 'reactivated', day(n)),
    );
    expect(judgeOutcome(told('ended', day(MAX_ENTRIES)), many)).toMatchObject({ kind: 'conflict', id: null });
    expect(judgeOutcome(told('stayed', day(1), { supersedes: '0' }), many)).toMatchObject({ kind: 'conflict' });
    expect(judgeOutcome(told('ended', day(0)), many)).toEqual({ kind: 'duplicate', id: '0' });
  });
});
