import { inEnglish } from '@retainwise/core';
import type { Effect, ExperimentResult } from '@retainwise/core/learning';
import type { InterventionExperiment } from '@retainwise/openapi';
import type { ExperimentRecord } from '@retainwise/platform';

type EffectJson = InterventionExperiment['effect'];
type FigureJson = NonNullable<EffectJson>['churn'];

const VERDICTS = { helps: 'helps', harms: 'harms', 'not certain': 'not_certain' } as const;

function presentFigure({ value, interval: [low, high] }: Effect): FigureJson {
  // With too few customers on a side nothing is said.
  if (Number.isNaN(value)) return null;
  return { value, interval: Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null };
}

const presentEffect = ({ contacted, heldOut, churn, money, verdict }: ExperimentResult): EffectJson => ({
  contacted,
  held_out: heldOut,
  churn: presentFigure(churn),
  money: money && presentFigure(money),
  verdict: VERDICTS[verdict],
});

export function presentExperiment(
  experiment: ExperimentRecord,
  effect: ExperimentResult | null,
): InterventionExperiment {
  const { plan } = experiment;
  return {
    id: experiment.id,
    name: experiment.name,
    action: experiment.action,
    status: experiment.endedAt === null ? 'running' : 'ended',
    holdout_share: experiment.holdoutShare,
    levels: experiment.levels,
    cost_per_contact: experiment.costPerContact,
    plan: plan && {
      effect: experiment.effect,
      customers_per_side: plan.customersPerSide,
      months: plan.months,
      text: inEnglish(plan.sentence),
      phrase: plan.sentence,
    },
    assigned: { treat: experiment.treat, holdout: experiment.holdout },
    effect: effect && presentEffect(effect),
    created_at: experiment.createdAt.toISOString(),
    ended_at: experiment.endedAt?.toISOString() ?? null,
  };
}
