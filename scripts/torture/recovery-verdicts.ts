import type { Verdict } from './books.ts';
import type { KillRecord } from './killer.ts';
import type { UnexpectedEnd } from './supervisor.ts';

/** Milliseconds; null when none was measured. */
export interface RecoveryTimes {
  readonly median: number | null;
  readonly p95: number | null;
  readonly max: number | null;
}

/** What the kills themselves show. `maxRecoveryMs` is the only time that a verdict depends on. */
export function checkRecovery(
  kills: readonly KillRecord[],
  ends: readonly UnexpectedEnd[],
  maxRecoveryMs: number,
): Verdict[] {
  const waited = kills.filter(({ outcome }) => outcome !== 'interrupted');
  const asked = kills.filter(({ stoppedCleanly }) => stoppedCleanly !== null);
  const unexplained = ends.filter((end) => !isExplained(end, kills));
  return [
    {
      name: `back within ${maxRecoveryMs / 1000} s of each kill`,
      checked: waited.length,
      faults: waited
        .filter(({ recoveryMs }) => recoveryMs !== null && recoveryMs > maxRecoveryMs)
        .map(({ what, moment, recoveryMs }) => `${String(recoveryMs)} ms after ${what} (${moment})`),
    },
    {
      name: 'it recovers by itself',
      checked: waited.length,
      faults: waited
        .filter(({ outcome }) => outcome === 'helpless')
        .map(({ what, moment }) => `not ready again after ${what} (${moment})`),
    },
    {
      name: 'it ends only when it is killed, or with a reason when its database is',
      checked: kills.length,
      faults: unexplained.map(
        ({ program, code, signal, tail }) => `${program} ended with ${String(code ?? signal)}: ${lastLine(tail)}`,
      ),
    },
    {
      name: 'it stops with 0 when it is asked to',
      checked: asked.length,
      faults: asked.filter(({ stoppedCleanly }) => stoppedCleanly === false).map(({ what }) => what),
    },
  ];
}

/** By what was killed. */
export function recoveryTimes(
  kills: readonly KillRecord[],
): Record<string, RecoveryTimes & { readonly kills: number }> {
  const names = [...new Set(kills.map(({ what }) => what))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const of = kills.filter(({ what }) => what === name);
      const times = of.flatMap(({ recoveryMs }) => (recoveryMs === null ? [] : [recoveryMs])).sort((a, b) => a - b);
      const at = (share: number): number | null => times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? null;
      return [name, { kills: of.length, median: at(0.5), p95: at(0.95), max: at(1) }];
    }),
  );
}

/** After a kill of its database, a process may give up with code 1 and say why. */
function isExplained({ at, code, tail }: UnexpectedEnd, kills: readonly KillRecord[]): boolean {
  const last = kills.filter((kill) => kill.at <= at).at(-1);
  return last !== undefined && last.target !== 'process' && code === 1 && tail.trim() !== '';
}

function lastLine(tail: string): string {
  return tail.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
}
