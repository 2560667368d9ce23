import { sized } from '@retainwise/platform/testing';
import type { DrillsOptions } from '../drills/run-drills.ts';
import type { Verdict } from '../books.ts';

export const SECONDS = 1_000;
/** Long enough to be felt. `npm run torture -- --drill all --full` lasts as long as is promised. */
const FAULT_SECONDS = sized(3, 5);

/** Drills of a test, which tells `say` what they do. */
export const drillOptions = (say: (text: string) => void): Omit<DrillsOptions, 'names'> => ({
  secondsOf: () => FAULT_SECONDS,
  seed: 11,
  // Two journeys of an account meet each other only at the full size.
  flight: sized(2, 6),
  accounts: sized(2, 3),
  // Waited for as long as it takes: what has to hold is that it comes back, not how fast this machine is.
  maxRecoveryMs: 60 * SECONDS,
  settleMs: 180 * SECONDS,
  env: {},
  keep: false,
  say,
});

export const wrongOf = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
