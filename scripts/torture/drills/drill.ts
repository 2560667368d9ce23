import { setTimeout as delay } from 'node:timers/promises';
import type { Verdict } from '../books.ts';
import type { Torment } from '../campaign.ts';
import { answersOk, waitUntilReady } from '../recovery.ts';
import type { SystemUnderTest } from '../system.ts';
import type { Fault } from './faults.ts';
import type { DrillName } from './names.ts';

export interface Drill {
  readonly name: DrillName;
  readonly seconds: number;
  readonly begin: () => Promise<Fault>;
  /** Its process may end with code 1 and a reason, and is started again. */
  readonly mayEnd: boolean;
}

export interface DrillOptions {
  readonly system: SystemUnderTest;
  readonly drills: readonly Drill[];
  readonly maxRecoveryMs: number;
  readonly say: (text: string) => void;
}

/** Traffic before and after each fault, so that something is under way and something comes after. */
const TRAFFIC_MS = 2_500;
const PROBE_MS = 500;
const EXTRA_PATIENCE_MS = 60_000;

/** One fault after the other, while clients go on. */
export async function drillUnderLoad(options: DrillOptions): Promise<Torment> {
  const { system, drills, maxRecoveryMs, say } = options;
  const verdicts: Verdict[] = [];
  const spans: { readonly from: number; readonly to: number; readonly mayEnd: boolean }[] = [];
  for (const drill of drills) {
    await delay(TRAFFIC_MS);
    const from = performance.now();
    const fault = await drill.begin();
    const probes = await probeFor(system, drill.seconds * 1000);
    const felt = await fault.lift();
    const readyMs = await waitUntilReady(system, maxRecoveryMs + EXTRA_PATIENCE_MS);
    spans.push({ from, to: performance.now(), mayEnd: drill.mayEnd });
    const after = readyMs === null ? 'never ready again' : `ready ${(readyMs / 1000).toFixed(1)} s after it was over`;
    say(
      `${drill.name} for ${drill.seconds} s: in the way ${felt} times, ${probes.good} of ${probes.all} health checks ` +
        `answered, ${after}`,
    );
    verdicts.push(...verdictsOf(drill, felt, probes, readyMs, maxRecoveryMs));
  }
  await delay(TRAFFIC_MS);
  return {
    kills: 0,
    recovery: {},
    verdicts: (ends) => [
      ...verdicts,
      {
        name: 'no process ended because of a fault around it',
        checked: drills.length,
        faults: ends
          .filter(
            ({ at, code }) => !spans.some(({ from, to, mayEnd }) => mayEnd && code === 1 && at >= from && at <= to),
          )
          .map(
            ({ program, code, signal, tail }) => `${program} ended with ${String(code ?? signal)}: ${tail.slice(-200)}`,
          ),
      },
    ],
  };
}

function verdictsOf(
  { name, mayEnd }: Drill,
  felt: number,
  probes: { readonly good: number; readonly all: number },
  readyMs: number | null,
  maxRecoveryMs: number,
): Verdict[] {
  const isBack = readyMs !== null && readyMs <= maxRecoveryMs;
  const took = readyMs === null ? 'never' : `${readyMs} ms after it was over`;
  return [
    { name: `${name}: it was felt`, checked: 1, faults: felt > 0 ? [] : ['nobody noticed the fault'] },
    { name: `${name}: ready again within ${maxRecoveryMs / 1000} s`, checked: 1, faults: isBack ? [] : [took] },
    {
      // What asks only whether the process lives must not be told otherwise: it would be restarted for nothing.
      name: `${name}: alive meanwhile`,
      checked: probes.all,
      faults: probes.good > 0 || mayEnd ? [] : ['/health never answered'],
    },
  ];
}

async function probeFor(system: SystemUnderTest, ms: number): Promise<{ readonly good: number; readonly all: number }> {
  const until = performance.now() + ms;
  let [good, all] = [0, 0];
  while (performance.now() < until) {
    all += 1;
    if (await answersOk(`${system.apiUrl}/health`)) good += 1;
    await delay(PROBE_MS);
  }
  return { good, all };
}
