import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../../packages/core/src/numerics/random.ts';
import type { Activity } from './activity.ts';
import type { PlannedKill } from './kill-plan.ts';
import { waitUntilReady } from './recovery.ts';
import type { Hit, SystemUnderTest } from './system.ts';

export interface KillRecord extends PlannedKill {
  readonly what: string;
  /** Of `performance.now()`. */
  readonly at: number;
  /** Of a process that was asked to stop: whether it stopped with 0. */
  readonly stoppedCleanly: boolean | null;
  /** Until everything was ready again; null when the next kill came before that, see `outcome`. */
  readonly recoveryMs: number | null;
  /**
   * `interrupted`: the next kill came during recovery. `helpless`: it did not recover and was killed by the campaign.
   */
  readonly outcome: 'recovered' | 'interrupted' | 'helpless';
}

export interface KillerOptions {
  readonly system: SystemUnderTest;
  readonly activity: Activity;
  /** Begun so far. */
  readonly journeys: () => number;
  readonly plan: readonly PlannedKill[];
  readonly seed: number;
  /** How long a system may take to recover before the campaign starts it anew. */
  readonly patienceMs: number;
  readonly onKill: (record: KillRecord, done: number) => void;
}

/** How long to wait for something to interrupt. */
const MOMENT_MS = 10_000;
/** A start from nothing, on a machine that may be busy. */
const ANEW_MS = 300_000;
/** Between two looks for something to kill while the database is away, for instance because it is starting. */
const RETRY_MS = 200;

/** Carries out a plan, kill after kill. Throws when the system cannot be brought back at all. */
export async function carryOut(options: KillerOptions): Promise<KillRecord[]> {
  const { system, activity, plan, patienceMs, onKill } = options;
  const random = createRandom(options.seed ^ 0x5eed);
  const records: KillRecord[] = [];
  for (const [i, kill] of plan.entries()) {
    await momentOf(kill);
    await delay(kill.delayMs);
    const { hit, at } = await strike(kill);
    const base = {
      ...kill,
      what: hit.what,
      at,
      stoppedCleanly: kill.signal === 'SIGTERM' ? stoppedCleanly(hit.end, kill) : null,
    };
    hit.restart?.start();
    const interrupted = plan[i + 1]?.moment === 'recovery';
    const recoveryMs = interrupted ? null : await waitUntilReady(system, patienceMs);
    const outcome = interrupted ? 'interrupted' : recoveryMs === null ? 'helpless' : 'recovered';
    const record: KillRecord = { ...base, recoveryMs, outcome };
    records.push(record);
    onKill(record, records.length);
    if (outcome === 'helpless') await startAnew();
  }
  return records;

  async function momentOf({ moment }: PlannedKill): Promise<void> {
    if (moment === 'ready' || moment === 'recovery') return;
    if (moment !== 'any') {
      await activity.next(moment, MOMENT_MS);
      return;
    }
    // On a slow machine, too, something has happened since the last kill.
    const [before, until] = [options.journeys(), performance.now() + MOMENT_MS];
    while (options.journeys() === before && performance.now() < until) await delay(RETRY_MS);
  }

  async function strike(kill: PlannedKill) {
    const until = performance.now() + patienceMs;
    for (;;) {
      const at = performance.now();
      const hit =
        (await system.kill(kill.target, kill.signal, random)) ??
        (kill.orProcess ? await system.kill('process', 'SIGKILL', random) : null);
      if (hit) return { hit, at };
      if (at > until) throw new Error(`There is no ${kill.target} to kill.`);
      await delay(RETRY_MS);
    }
  }

  async function startAnew(): Promise<void> {
    for (const program of system.programs) {
      await program.kill('SIGKILL');
      program.start();
    }
    if ((await waitUntilReady(system, ANEW_MS)) === null)
      throw new Error('The system is not ready even after all of it was started anew.');
  }
}

/** A program that has only just begun to start does not listen for signals yet: then the signal itself ends it. */
function stoppedCleanly(end: Hit['end'], { moment }: PlannedKill): boolean {
  return end?.code === 0 || (moment === 'recovery' && end?.signal === 'SIGTERM');
}
