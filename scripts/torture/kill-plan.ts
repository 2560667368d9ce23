import { createRandom } from '../../packages/core/src/numerics/random.ts';

/**
 * What is killed: the process that serves (all of it in standalone, API or worker when hosted), the postmaster of the
 * embedded database, or one backend of it.
 */
export const TARGETS = ['process', 'postmaster', 'backend'] as const;
export type Target = (typeof TARGETS)[number];

/** When: while clients do something, at any time, right after it is ready, or while it recovers from the last kill. */
export type Moment = 'any' | 'ready' | 'upload' | 'deletion' | 'scoring' | 'recovery';

export interface PlannedKill {
  readonly target: Target;
  /** SIGTERM asks: the process is expected to end with 0. Only processes are asked. */
  readonly signal: 'SIGKILL' | 'SIGTERM';
  readonly moment: Moment;
  /** From the beginning of the moment. */
  readonly delayMs: number;
  /** Where the target is not there at that moment, the process is hit: a burst waits for no database to start. */
  readonly orProcess: boolean;
}

const MOMENTS: readonly (readonly [Moment, number])[] = [
  ['any', 3],
  ['ready', 1],
  ['upload', 2],
  ['deletion', 2],
  ['scoring', 3],
  ['recovery', 1],
];
/** The longest delay of each moment: recovery takes seconds, an upload or a deletion much less. */
const MAX_DELAY_MS: Readonly<Record<Moment, number>> = {
  any: 3_000,
  ready: 500,
  upload: 250,
  deletion: 40,
  scoring: 300,
  recovery: 4_000,
};
const ASKED_SHARE = 0.15;
/** The longest time from one kill of a burst to the next. */
const BURST_DELAY_MS = 3_000;

/**
 * The kills of a campaign. Depends on nothing but its arguments; every target comes up, if there are enough kills. They
 * come in bursts of so many: what follows the first of a burst comes while that is being recovered from.
 */
export function planKills(kills: number, seed: number, targets: readonly Target[], burst = 1): PlannedKill[] {
  const random = createRandom(seed);
  const [first, ...others] = targets;
  if (first === undefined) throw new Error('A campaign needs a target.');
  return Array.from({ length: kills }, (_, i) => {
    // The first kills go round, so that a short campaign leaves nobody out. Later ones are drawn, processes twice.
    const target =
      targets[i] ??
      random.weighted(
        targets.map((name) => [name, name === 'process' ? 2 : 1] as const),
        others[0] ?? first,
      );
    const drawn = random.weighted(MOMENTS, 'any');
    // There is nothing to recover from before the first kill.
    const moment = i === 0 && drawn === 'recovery' ? 'any' : drawn;
    const signal = target === 'process' && random.next() < ASKED_SHARE ? 'SIGTERM' : 'SIGKILL';
    const drawnDelay = random.next();
    return i % burst === 0
      ? { target, signal, moment, delayMs: Math.round(drawnDelay * MAX_DELAY_MS[moment]), orProcess: false }
      : { target, signal, moment: 'recovery', delayMs: Math.round(drawnDelay * BURST_DELAY_MS), orProcess: true };
  });
}
