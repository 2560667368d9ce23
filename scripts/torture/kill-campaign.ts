import type { Torment } from './campaign.ts';
import { planKills, type Target } from './kill-plan.ts';
import { carryOut } from './killer.ts';
import { checkRecovery, recoveryTimes } from './recovery-verdicts.ts';
import type { SystemUnderTest } from './system.ts';
import type { Traffic } from './traffic.ts';

export interface KillOptions {
  readonly system: SystemUnderTest;
  readonly kills: number;
  readonly seed: number;
  readonly targets: readonly Target[];
  /** How many kills come one upon the other. */
  readonly burst: number;
  readonly maxRecoveryMs: number;
  readonly say: (text: string) => void;
}

/** A busy machine is slow; only after this much more than what is allowed is it certain that nothing will come. */
const EXTRA_PATIENCE_MS = 60_000;

/** Random kills of what serves, while clients go on. */
export async function killUnderLoad(options: KillOptions, traffic: Traffic): Promise<Torment> {
  const { system, kills, seed, targets, burst, maxRecoveryMs, say } = options;
  const records = await carryOut({
    system,
    activity: traffic.activity,
    journeys: () => traffic.journeys(),
    plan: planKills(kills, seed, targets, burst),
    seed,
    patienceMs: maxRecoveryMs + EXTRA_PATIENCE_MS,
    onKill: ({ what, moment, recoveryMs, outcome }, done) => {
      const after = recoveryMs === null ? outcome : `ready after ${(recoveryMs / 1000).toFixed(1)} s`;
      say(`kill ${done} of ${kills}: ${what} (${moment}), ${after}; ${traffic.journeys()} journeys`);
    },
  });
  return {
    kills: records.length,
    recovery: recoveryTimes(records),
    verdicts: (ends) => checkRecovery(records, ends, maxRecoveryMs),
  };
}
