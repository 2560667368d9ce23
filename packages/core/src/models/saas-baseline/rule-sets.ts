import type { RuleSet } from './rule-set.ts';
import { SAAS_BASELINE_1 } from './rules-1.ts';
import { SAAS_BASELINE_2 } from './rules.ts';

/** Every published version by name, the current one first. Old ones stay: predictions name the version they used. */
export const RULE_SETS = {
  'saas-baseline-2': SAAS_BASELINE_2,
  'saas-baseline-1': SAAS_BASELINE_1,
} as const satisfies Record<string, RuleSet>;

export type BaselineVersion = keyof typeof RULE_SETS;
export const CURRENT_BASELINE: BaselineVersion = 'saas-baseline-2';
