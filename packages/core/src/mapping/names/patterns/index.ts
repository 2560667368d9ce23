import { IDENTITY_NAMES } from './identity.ts';
import { MONEY_NAMES } from './money.ts';
import { OUTCOME_NAMES } from './outcome.ts';
import { SUBSCRIPTION_NAMES } from './subscription.ts';
import { SUPPORT_NAMES } from './support.ts';
import { TELECOM_NAMES } from './telecom.ts';
import { USAGE_NAMES } from './usage.ts';
import type { NamePattern } from './name-pattern.ts';

/** Every way to name a field by the meanings of words. */
export const PATTERNS: readonly NamePattern[] = [
  ...IDENTITY_NAMES,
  ...MONEY_NAMES,
  ...OUTCOME_NAMES,
  ...SUBSCRIPTION_NAMES,
  ...SUPPORT_NAMES,
  ...TELECOM_NAMES,
  ...USAGE_NAMES,
];
