import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../books.ts';
import { DRILLS, type DrillName } from '../drills/names.ts';
import { runDrills } from '../drills/run-drills.ts';
import { drillOptions, SECONDS, wrongOf } from './drill-options.ts';

describe('faults around API and worker, with clients at work', { timeout: 600 * SECONDS }, () => {
  const names = DRILLS.filter((name) => name !== 'full-disk');
  let verdicts: readonly Verdict[] = [];
  beforeAll(async () => {
    const [report] = await runDrills({ ...drillOptions(() => undefined), names });
    verdicts = report?.verdicts ?? [];
  }, 600 * SECONDS);
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
