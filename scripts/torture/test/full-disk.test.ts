import { describe, expect, it } from 'vitest';
import { sized } from '@retainwise/platform/testing';
import { runDrills } from '../drills/run-drills.ts';
import { drillOptions, SECONDS, wrongOf } from './drill-options.ts';

/** By default, PostgreSQL and the API run out of room each in a test of its own, without a system around them. */
const FULL = sized(false, true);

describe.runIf(FULL)('a full disk', { timeout: 600 * SECONDS }, () => {
  const lines: string[] = [];

  it('is survived by the standalone process, and nothing is lost', async (context) => {
    const [report] = await runDrills({ ...drillOptions((line) => void lines.push(line)), names: ['full-disk'] });
    if (!report) context.skip(lines.at(-1));
    else expect(wrongOf(report.verdicts)).toEqual([]);
  });
});
