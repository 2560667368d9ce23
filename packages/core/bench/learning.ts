import { holdOut } from '../src/learning/promotion/beats-the-rules.ts';
import { fitRidge } from '../src/learning/ladder/fit-linear.ts';
import { simulateAccount } from '../src/learning/ladder/testing/simulate.ts';
import { reportCard } from '../src/learning/report-card/report-card.ts';
import { sigmoid } from '../src/numerics/logistic.ts';
import { createRandom } from '../src/numerics/random.ts';
import { costOf, isMain, medianOf, printLine, round, type Cost, type Emit } from './measure.ts';

const REPEATS = 3;
const CUSTOMERS = 5_000;
const INPUTS = 40;
const MATURED = 100_000;
/** An account of a size at which a promotion is first thought of. */
const SMALL = 200;

async function seconds(work: () => unknown): Promise<Readonly<Record<'cpu_seconds' | 'seconds', number>>> {
  const costs: Cost[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) costs.push(await costOf(work));
  return {
    cpu_seconds: round(medianOf(costs.map(({ cpuMs }) => cpuMs)) / 1000),
    seconds: round(medianOf(costs.map(({ wallMs }) => wallMs)) / 1000),
  };
}

/** Training of the second rung, its judging for a small account, and a report card of many rows. */
export async function benchLearning(emit: Emit): Promise<void> {
  const account = simulateAccount({ customers: CUSTOMERS, features: INPUTS, seed: 1, signal: [0.8, -0.5, 0.3] });
  const rows = Int32Array.from(account.labels, (_, row) => row);
  const prior = { churnRate: 0.2 };
  emit({
    bench: 'learning-ridge',
    customers: CUSTOMERS,
    inputs: INPUTS,
    ...(await seconds(() => fitRidge(account, rows, prior))),
  });

  const small = simulateAccount({ customers: SMALL, features: 12, seed: 2, signal: [0.8] });
  emit({ bench: 'learning-judging', customers: SMALL, inputs: 12, ...(await seconds(() => holdOut(small, prior, 1))) });

  const random = createRandom(3);
  const probabilities = Float64Array.from({ length: MATURED }, () => sigmoid(-1.6 + 1.1 * random.normal()));
  const judged = {
    probabilities,
    labels: Uint8Array.from(probabilities, (p) => Number(random.next() < p)),
    customers: Int32Array.from(probabilities, (_, row) => row >> 1),
    cohorts: Int32Array.from(probabilities, (_, row) => row & 1),
    revenue: probabilities.map((p) => 1_000 * (1 - p)),
    treatment: null,
  };
  const counts = {
    scored: MATURED,
    matured: MATURED,
    open: 0,
    nextMaturesAt: null,
    censored: { waits_for_confirmation: 0, date_is_not_known_well_enough: 0 },
    notActive: 0,
    repeated: 0,
  };
  const input = { labelKind: 'forward', horizonDays: 90, counts, judged, open: probabilities } as const;
  emit({ bench: 'learning-report-card', rows: MATURED, ...(await seconds(() => reportCard(input))) });
}

if (isMain(import.meta.url)) await benchLearning(printLine);
