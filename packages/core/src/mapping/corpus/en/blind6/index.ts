import type { HeaderSet } from '../../../testing/header-set.ts';
import trapsBankWide from './traps-bank-wide.ts';
import trapsBillingWide from './traps-billing-wide.ts';
import trapsCrmWide from './traps-crm-wide.ts';
import trapsUsageWide from './traps-usage-wide.ts';

/** Header sets judged before the mapper had seen them. */
export const BLIND6_SETS: readonly HeaderSet[] = [
  trapsBankWide,
  trapsBillingWide,
  trapsCrmWide,
  trapsUsageWide,
];
