import { planExperiment } from '@retainwise/core/learning';
import type { Database, NewExperiment, Owner, StoredPlan } from '@retainwise/platform';

const DAYS_OF_A_MONTH = 365 / 12;

/**
 * What an experiment needs, by the customers whom the latest prediction has at its levels: so many as there are within
 * a horizon. Null before there is one, and where nobody is there.
 */
export async function planFor(
  { dashboard, experiments }: Pick<Database, 'dashboard' | 'experiments'>,
  owner: Owner,
  { levels, effect, holdoutShare }: Pick<NewExperiment, 'levels' | 'effect' | 'holdoutShare'>,
): Promise<StoredPlan | null> {
  const latest = await dashboard.latest(owner);
  if (latest === null || latest.runNo === null) return null;
  const { customers, meanProbability } = await experiments.candidates(latest.runNo, levels);
  if (customers === 0) return null;
  const { perArm, months, sentence } = planExperiment({
    churnRate: meanProbability,
    effect,
    // How well scores go with outcomes is not known before windows close; without it, more customers are asked for.
    correlation: 0,
    holdoutShare,
    candidatesPerMonth: (customers * DAYS_OF_A_MONTH) / (latest.horizonDays ?? 90),
  });
  return { customersPerSide: perArm, months, sentence };
}
