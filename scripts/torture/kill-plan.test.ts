import { describe, expect, it } from 'vitest';
import { planKills, TARGETS } from './kill-plan.ts';

describe('a plan of kills', () => {
  it('is the same for the same seed, and another one for another seed', () => {
    expect(planKills(50, 7, TARGETS)).toEqual(planKills(50, 7, TARGETS));
    expect(planKills(50, 7, TARGETS)).not.toEqual(planKills(50, 8, TARGETS));
  });

  it('has as many kills as asked for, and every target even when there are few', () => {
    for (let seed = 0; seed < 50; seed++) {
      const plan = planKills(3, seed, TARGETS);
      expect(new Set(plan.map(({ target }) => target))).toEqual(new Set(TARGETS));
    }
    expect(planKills(200, 1, TARGETS)).toHaveLength(200);
  });

  it('stays with the targets it was given, and asks only processes to stop', () => {
    expect(new Set(planKills(100, 1, ['backend']).map(({ target }) => target))).toEqual(new Set(['backend']));
    const asked = planKills(300, 1, TARGETS).filter(({ signal }) => signal === 'SIGTERM');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ target }) => target === 'process')).toBe(true);
  });

  it('has bursts of kills, of which only the first waits for what clients do', () => {
    const plan = planKills(40, 7, TARGETS, 4);
    plan.forEach(({ moment, delayMs }, i) => {
      if (i % 4 === 0) return;
      expect(moment).toBe('recovery');
      expect(delayMs).toBeLessThanOrEqual(3_000);
    });
    expect(new Set(plan.filter((_, i) => i % 4 === 0).map(({ moment }) => moment)).size).toBeGreaterThan(2);
    expect(new Set(plan.map(({ target }) => target))).toEqual(new Set(TARGETS));
  });

  it('reaches every moment, and never a recovery from nothing', () => {
    const moments = new Set(planKills(200, 1, TARGETS).map(({ moment }) => moment));
    expect(moments).toEqual(new Set(['any', 'ready', 'upload', 'deletion', 'scoring', 'recovery']));
    for (let seed = 0; seed < 200; seed++) expect(planKills(1, seed, TARGETS)[0]!.moment).not.toBe('recovery');
  });
});
