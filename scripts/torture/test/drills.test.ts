import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../books.ts';
import { runDrills, type DrillsOptions } from '../drills/run-drills.ts';
import { DRILLS, type DrillName } from '../drills/names.ts';

const SECONDS = 1_000;
/** Long enough to be felt. `npm run torture -- --drill all --full` lasts as long as is promised. */
const FAULT_SECONDS = 4;

const lines: string[] = [];
const options: Omit<DrillsOptions, 'names'> = {
  secondsOf: () => FAULT_SECONDS,
  seed: 11,
  flight: 6,
  accounts: 3,
  // Waited for as long as it takes: what has to hold is that it comes back, not how fast this machine is.
  maxRecoveryMs: 60 * SECONDS,
  settleMs: 180 * SECONDS,
  env: {},
  keep: false,
  say: (text) => void lines.push(text),
};
const wrongOf = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));

describe('faults around API and worker, with clients at work', { timeout: 600 * SECONDS }, () => {
  const names = DRILLS.filter((name) => name !== 'full-disk');
  let verdicts: readonly Verdict[] = [];
  beforeAll(async () => {
    const [report] = await runDrills({ ...options, names });
    verdicts = report?.verdicts ?? [];
  }, 600 * SECONDS);
  afterAll(() => void lines.splice(0));
  const about = (name: DrillName): readonly Verdict[] => verdicts.filter((verdict) => verdict.name.startsWith(name));

  it.each(names)('%s is felt, survived, and over when the fault is', (name) => {
    expect(about(name)).toHaveLength(3);
    expect(wrongOf(about(name))).toEqual([]);
  });

  it('nothing was lost, done twice or left behind, and no answer was a 500', () => {
    expect(verdicts.length).toBeGreaterThan(20);
    expect(wrongOf(verdicts.filter(({ name }) => !names.some((drill) => name.startsWith(drill))))).toEqual([]);
  });
});

describe('a full disk', { timeout: 600 * SECONDS }, () => {
  it('is survived by the standalone process, and nothing is lost', async (context) => {
    const [report] = await runDrills({ ...options, names: ['full-disk'] });
    if (!report) context.skip(lines.at(-1));
    else expect(wrongOf(report.verdicts)).toEqual([]);
  });
});
