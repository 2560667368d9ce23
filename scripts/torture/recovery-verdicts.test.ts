import { describe, expect, it } from 'vitest';
import type { KillRecord } from './killer.ts';
import { checkRecovery, recoveryTimes } from './recovery-verdicts.ts';
import type { UnexpectedEnd } from './supervisor.ts';

const kill = (changes: Partial<KillRecord> = {}): KillRecord => ({
  target: 'postmaster',
  signal: 'SIGKILL',
  moment: 'any',
  delayMs: 0,
  orProcess: false,
  what: 'postmaster',
  at: 100,
  stoppedCleanly: null,
  recoveryMs: 1_000,
  outcome: 'recovered',
  ...changes,
});
const end = (changes: Partial<UnexpectedEnd> = {}): UnexpectedEnd => ({
  program: 'standalone',
  at: 200,
  code: 1,
  signal: null,
  tail: 'ERR-9003: The embedded PostgreSQL ended.\n',
  wanted: false,
  ...changes,
});
const broken = (kills: readonly KillRecord[], ends: readonly UnexpectedEnd[] = []): string[] =>
  checkRecovery(kills, ends, 15_000)
    .filter(({ faults }) => faults.length > 0)
    .map(({ name }) => name);

describe('what kills show', () => {
  it('is in order when everything came back in time', () => {
    expect(broken([kill(), kill({ recoveryMs: null, outcome: 'interrupted' })])).toEqual([]);
  });

  it('names what came back late, what did not come back, and what did not stop when it was asked to', () => {
    expect(broken([kill({ recoveryMs: 15_001 })])).toEqual(['back within 15 s of each kill']);
    expect(broken([kill({ recoveryMs: null, outcome: 'helpless' })])).toEqual(['it recovers by itself']);
    expect(broken([kill({ stoppedCleanly: false })])).toEqual(['it stops with 0 when it is asked to']);
  });

  it('lets a process end with 1 and a reason after a kill of its database, and never otherwise', () => {
    const name = ['it ends only when it is killed, or with a reason when its database is'];
    expect(broken([kill()], [end()])).toEqual([]);
    expect(broken([kill()], [end({ code: 139 })])).toEqual(name);
    expect(broken([kill()], [end({ tail: '\n' })])).toEqual(name);
    expect(broken([kill()], [end({ at: 50 })])).toEqual(name);
    expect(broken([kill(), kill({ target: 'process', at: 150 })], [end()])).toEqual(name);
  });

  it('has the times of each kind of kill, and none where the next kill came first', () => {
    const times = [3, 1, 2].map((seconds) => kill({ recoveryMs: seconds * 1_000 }));
    expect(recoveryTimes([...times, kill({ what: 'backend', recoveryMs: null, outcome: 'interrupted' })])).toEqual({
      backend: { kills: 1, median: null, p95: null, max: null },
      postmaster: { kills: 3, median: 2_000, p95: 3_000, max: 3_000 },
    });
  });
});
