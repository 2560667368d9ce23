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

/** The kills of a campaign. Depends on nothing but its arguments; every target comes up, if there are enough kills. */
export function planKills(kills: number, seed: number, targets: readonly Target[]): PlannedKill[] {
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
    return {
      target,
      signal: target === 'process' && random.next() < ASKED_SHARE ? 'SIGTERM' : 'SIGKILL',
      moment,
      delayMs: Math.round(random.next() * MAX_DELAY_MS[moment]),
    };
  });
}
