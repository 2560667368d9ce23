import type { LearnCard } from '@retainwise/core/learning';

/** The least that a card says. */
export function cardOf(id: string): LearnCard {
  const nothing = { importances: [], dropped_columns: [], leaks: [], warnings: [], advice: [] };
  return {
    id,
    model_version: `${id}-1`,
    description: 'The chance that a customer leaves within 90 days.',
    rung: 'ridge',
    label_kind: 'forward',
    judged_by: 'cross_validation',
    horizon_days: 90,
    // as: nothing here reads what a card says of its data
    data: {} as LearnCard['data'],
    rungs: [],
    // as: nothing here reads what a card says of its data
    comparisons: {} as LearnCard['comparisons'],
    learning_curve: null,
    seed: 42,
    ...nothing,
  };
}
