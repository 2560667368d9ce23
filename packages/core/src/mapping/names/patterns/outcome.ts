import { type NamePattern } from './name-pattern.ts';

/** Names of who has left, and when. */
export const OUTCOME_NAMES: readonly NamePattern[] = [
  { field: 'churned', need: ['churn'], may: ['flag', 'customer', 'account', 'user', 'present'] },
  { field: 'churned', need: ['churn', 'observed'], may: ['flag', 'customer', 'account', 'user', 'present'] },
  {
    field: 'churned',
    need: ['gone'],
    may: ['flag', 'customer', 'account', 'user', 'organisation', 'present'],
    doubt: 0.05,
  },
  {
    field: 'churned',
    need: ['cancel'],
    may: ['flag', 'customer', 'account', 'user', 'present', 'service', 'subscription', 'contract', 'plan'],
    doubt: 0.05,
  },
];
