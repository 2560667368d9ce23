import { type NamePattern } from './name-pattern.ts';

/** Names of what a customer says and asks. */
export const SUPPORT_NAMES: readonly NamePattern[] = [
  {
    field: 'support_tickets',
    need: ['ticket'],
    may: [
      'support',
      'count',
      'raised',
      'request',
      'month',
      'year',
      'last',
      'customer',
      'account',
      'frequency',
      'current',
      'user',
      'total',
      'per',
      'tech',
      'lifetime',
      'external',
    ],
  },
  {
    field: 'support_tickets',
    need: ['support', 'request'],
    may: ['count', 'raised', 'month', 'customer', 'last', 'frequency', 'per'],
  },
  {
    field: 'support_tickets',
    need: ['request', 'service'],
    may: ['customer', 'count', 'raised', 'month', 'last', 'frequency', 'per'],
    doubt: 0.08,
  },
  {
    field: 'support_tickets',
    need: ['case', ['count', 'raised']],
    may: ['count', 'raised', 'month', 'customer', 'last', 'frequency', 'per', 'total', 'current'],
    doubt: 0.08,
  },
  {
    field: 'support_tickets',
    need: ['complaint'],
    may: ['count', 'raised', 'month', 'customer', 'last', 'support'],
    doubt: 0.08,
  },
  {
    field: 'nps_score',
    need: ['nps'],
    may: ['id', 'score', 'survey', 'last', 'current', 'customer', 'account', 'flag', 'money'],
  },
  {
    field: 'csat_score',
    need: [['csat', 'satisfaction']],
    may: ['score', 'survey', 'last', 'current', 'customer', 'account', 'support', 'csat', 'user'],
  },
  {
    field: 'csat_score',
    need: ['rating', ['customer', 'service', 'support', 'survey']],
    may: ['score', 'survey', 'last', 'current', 'customer', 'account', 'support', 'user', 'service'],
    doubt: 0.08,
  },
];
