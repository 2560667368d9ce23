import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakestKind } from './label-kind.ts';
import { labelRows } from './label-rows.ts';
import { DAY_MS, GRACE_DAYS, labelOf, type Label, type LabelQuestion } from './label-window.ts';
import type { Outcome } from './outcome.ts';
import { proposeOutcomes, type CustomerList } from './propose-outcomes.ts';
import { reconstructLabels } from './reconstruct-labels.ts';

const day = (n: number): number => n * DAY_MS;
const question: LabelQuestion = { customerId: 'a', asOf: day(100), horizonDays: 30 };
const late = { through: day(1_000) };

let ids = 0;
function outcome(event: Outcome['event'], at: number, more: Partial<Outcome> = {}): Outcome {
  ids++;
  return {
    id: `o${ids}`,
    customerId: 'a',
    event,
    from: day(at),
    to: day(at),
    state: 'recorded',
    supersedes: null,
    ...more,
  };
}

describe('a window', () => {
  it('is a leaver where the customer left after the score and by its end', () => {
    expect(labelOf(question, [outcome('ended', 130)], late)).toEqual({ kind: 'matured', left: 1, leftAt: day(130) });
    expect(labelOf(question, [outcome('ended', 131)], late)).toMatchObject({ left: 0 });
    expect(labelOf(question, [], late)).toMatchObject({ left: 0 });
  });

  it('stays open until its end and the days of grace are observed, though the customer has left early', () => {
    const ripe = day(130 + GRACE_DAYS);
    for (const through of [null, ripe - 1])
      expect(labelOf(question, [outcome('ended', 101)], { through })).toEqual({ kind: 'open', maturesAt: ripe });
    expect(labelOf(question, [outcome('ended', 101)], { through: ripe })).toMatchObject({ left: 1 });
  });

  it('asks nothing of customers who had left before, and something of those who had come back', () => {
    expect(labelOf(question, [outcome('ended', 100)], late)).toEqual({ kind: 'not_active' });
    const back = [outcome('ended', 50), outcome('reactivated', 60)];
    expect(labelOf(question, back, late)).toMatchObject({ kind: 'matured', left: 0 });
  });

  it('counts a customer who left and came back within it as one who left', () => {
    expect(labelOf(question, [outcome('ended', 110), outcome('reactivated', 115)], late)).toMatchObject({ left: 1 });
  });

  it('is without an answer where the date is not known well enough', () => {
    const across = outcome('ended', 0, { from: day(120), to: day(140) });
    expect(labelOf(question, [across], late)).toEqual({ kind: 'censored', because: 'date_is_not_known_well_enough' });
    const within = outcome('ended', 0, { from: day(100), to: day(130) });
    expect(labelOf(question, [within], late)).toEqual({ kind: 'matured', left: 1, leftAt: null });
    const behind = outcome('ended', 0, { from: day(130), to: day(160) });
    expect(labelOf(question, [behind], late)).toMatchObject({ left: 0 });
    const known = outcome('ended', 135);
    expect(labelOf(question, [known, across], late)).toMatchObject({ kind: 'censored' });
  });

  it('waits for a person where lists were compared, and takes what the person says', () => {
    const proposed = outcome('ended', 0, { from: day(100), to: day(130), state: 'proposed' });
    expect(labelOf(question, [proposed], late)).toEqual({ kind: 'censored', because: 'waits_for_confirmation' });
    const rejected = outcome('ended', 130, { state: 'rejected', supersedes: proposed.id });
    expect(labelOf(question, [proposed, rejected], late)).toMatchObject({ left: 0 });
    const confirmed = outcome('ended', 120, { supersedes: proposed.id });
    expect(labelOf(question, [proposed, confirmed], late)).toMatchObject({ left: 1 });
  });

  it('follows corrections, and corrections of corrections', () => {
    const wrong = outcome('ended', 110);
    const right = outcome('ended', 200, { supersedes: wrong.id });
    const again = outcome('ended', 120, { supersedes: right.id });
    expect(labelOf(question, [wrong, right], late)).toMatchObject({ left: 0 });
    expect(labelOf(question, [again, wrong, right], late)).toMatchObject({ left: 1, leftAt: day(120) });
  });
});

describe('labels of many', () => {
  const entry = fc.record({
    customer: fc.constantFrom('a', 'b', 'c'),
    event: fc.constantFrom('ended' as const, 'reactivated' as const),
    at: fc.nat({ max: 60 }),
    rejected: fc.boolean(),
  });
  const asked = fc.record({ customer: fc.constantFrom('a', 'b', 'c'), at: fc.nat({ max: 60 }) });
  const horizonDays = 15;

  /** Walks through the days one by one. */
  function bruteForce(
    customerId: string,
    asOf: number,
    told: readonly { customer: string; event: string; at: number; rejected: boolean }[],
    through: number,
  ): Label['kind'] | 0 | 1 {
    const known = told.filter(({ customer, rejected }) => customer === customerId && !rejected);
    let active = true;
    // On one day, the entry that was written last counts last.
    for (let today = 0; today <= asOf; today++)
      for (const { event, at } of known) if (at === today) active = event === 'reactivated';
    if (!active) return 'not_active';
    if (asOf + horizonDays + GRACE_DAYS > through) return 'open';
    for (let today = asOf + 1; today <= asOf + horizonDays; today++)
      if (known.some(({ event, at }) => event === 'ended' && at === today)) return 1;
    return 0;
  }

  it('are those of a walk through the days, and none is ahead of what was observed', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        fc.array(asked, { maxLength: 12 }),
        fc.nat({ max: 100 }),
        (told, wanted, through) => {
          const outcomes = told.map(({ customer, event, at, rejected }, i): Outcome => ({
            id: String(i).padStart(3, '0'),
            customerId: customer,
            event,
            from: day(at),
            to: day(at),
            state: rejected ? 'rejected' : 'recorded',
            supersedes: null,
          }));
          const questions = wanted.map(({ customer, at }) => ({ customerId: customer, asOf: day(at), horizonDays }));
          const { rows, labels, counts } = labelRows(questions, outcomes, { through: day(through) });
          rows.forEach((row, i) => {
            const { customer, at } = wanted[row] ?? { customer: '', at: NaN };
            expect(at + horizonDays + GRACE_DAYS).toBeLessThanOrEqual(through);
            expect(labels[i]).toBe(bruteForce(customer, at, told, through));
          });
          const distinct = new Map(wanted.map((each) => [`${each.customer} ${each.at}`, each]));
          const truths = [...distinct.values()].map(({ customer, at }) => bruteForce(customer, at, told, through));
          expect(counts.matured).toBe(truths.filter((truth) => typeof truth === 'number').length);
          expect(counts.open).toBe(truths.filter((truth) => truth === 'open').length);
          expect(counts.notActive).toBe(truths.filter((truth) => truth === 'not_active').length);
          expect(counts.repeated).toBe(wanted.length - distinct.size);
          expect(counts.scored).toBe(counts.matured + counts.open + counts.notActive + counts.repeated);
        },
      ),
    );
  });

  it('of several kinds are of the weakest', () => {
    expect(weakestKind(['forward', 'forward'])).toBe('forward');
    expect(weakestKind(['forward', 'status', 'reconstructed'])).toBe('status');
    expect(weakestKind(['reconstructed', 'forward'])).toBe('reconstructed');
  });
});

describe('a file with the dates of sign-up and departure', () => {
  it('is read as of the horizon before its newest date, by one clock for all', () => {
    const found = reconstructLabels(
      Float64Array.of(day(0), day(10), day(95), day(20), NaN, day(0)),
      Float64Array.of(NaN, day(80), NaN, day(100), NaN, day(60)),
      30,
    );
    // As of day 70: the third had not signed up, the last had left, of the fifth nothing is known.
    expect(found).toEqual({
      asOf: day(70),
      rows: Int32Array.of(0, 1, 3),
      labels: Uint8Array.of(0, 1, 1),
      tenureDays: Float64Array.of(70, 60, 50),
      leftOut: 3,
    });
    expect(reconstructLabels(Float64Array.of(NaN), Float64Array.of(day(4)), 30)).toBeNull();
  });
});

describe('two complete lists', () => {
  const listOf = (asOf: number, active: readonly string[], left: readonly string[] = []): CustomerList => ({
    asOf: day(asOf),
    customers: new Map([...active.map((id) => [id, 'active'] as const), ...left.map((id) => [id, 'left'] as const)]),
  });
  const many = Array.from({ length: 20 }, (_, i) => `c${i}`);

  it('propose who vanished, who is called gone and who came back, between their dates', () => {
    const compared = proposeOutcomes(listOf(10, many, ['x']), listOf(40, ['x', ...many.slice(2)], ['c1']), 2);
    if (compared.kind !== 'proposed') throw new Error(compared.because);
    expect(compared.outcomes.map(({ customerId, because }) => [customerId, because])).toEqual([
      ['c0', 'vanished'],
      ['c1', 'status'],
      ['x', 'came_back'],
    ]);
    expect(compared.outcomes.every(({ from, to }) => from === day(10) && to === day(40))).toBe(true);
  });

  it('propose nothing where more vanished than can be, and ask', () => {
    const most = listOf(40, many.slice(5));
    expect(proposeOutcomes(listOf(10, many), most, 1)).toMatchObject({ because: 'too_many_vanished', overlap: 0.75 });
    expect(proposeOutcomes(listOf(10, many), most, 2)).toMatchObject({ kind: 'proposed' });
    expect(proposeOutcomes(listOf(10, many), listOf(40, ['n1', 'c1']), 20)).toMatchObject({
      because: 'too_few_in_common',
    });
    expect(proposeOutcomes(listOf(10, many), listOf(10, many), 2)).toMatchObject({ because: 'not_later' });
  });
});
