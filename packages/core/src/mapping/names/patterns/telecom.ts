import { WHOSE, type NamePattern } from './name-pattern.ts';

/** Words around the services of a telecom subscription. */
const ADD_ON = ['service', 'present', 'flag', 'subscription', 'extra'] as const;

/** Names of the services of a telecom subscription. */
export const TELECOM_NAMES: readonly NamePattern[] = [
  { field: 'gender', need: ['gender'], may: [...WHOSE, 'id', 'description'] },
  { field: 'phone_service', need: ['phone', ['service', 'subscription', 'line', 'present']], may: ADD_ON },
  { field: 'phone_service', need: [['phone', 'line'], 'fixed'], may: [...ADD_ON, 'line', 'phone'], doubt: 0.04 },
  { field: 'multiple_lines', need: ['multiple', 'line'], may: [...ADD_ON, 'phone'] },
  {
    field: 'internet_service',
    need: ['internet', ['service', 'type', 'line', 'subscription', 'tech']],
    may: [...ADD_ON, 'type', 'product'],
  },
  { field: 'internet_service', need: ['line', 'type'], may: ['internet'], doubt: 0.06 },
  { field: 'online_security', need: ['security', ['online', 'service', 'extra']], may: [...ADD_ON, 'internet'] },
  { field: 'online_backup', need: ['backup', ['online', 'service', 'extra', 'security']], may: [...ADD_ON, 'backup'] },
  { field: 'device_protection', need: ['device', 'protection'], may: [...ADD_ON, 'plan'] },
  { field: 'tech_support', need: ['tech', 'support'], may: [...ADD_ON, 'tech'] },
  { field: 'streaming_tv', need: ['streaming', 'tv'], may: [...ADD_ON] },
  { field: 'streaming_tv', need: ['tv', ['service', 'plan', 'subscription', 'extra']], may: ADD_ON, doubt: 0.08 },
  { field: 'streaming_movies', need: ['streaming', 'movie'], may: [...ADD_ON] },
  { field: 'paperless_billing', need: ['digital', 'invoice'], may: [...ADD_ON, 'digital'] },
  { field: 'senior_citizen', need: ['senior'], may: ['senior', 'flag', 'present', 'customer'], doubt: 0.04 },
  {
    field: 'senior_citizen',
    need: [['senior', 'above'], 'senior_age'],
    may: ['senior', 'above', 'years', 'flag', 'present', 'customer'],
    doubt: 0.04,
  },
  { field: 'partner', need: ['spouse'], may: ['present', 'flag', 'customer'], doubt: 0.08 },
  { field: 'dependents', need: ['dependent'], may: ['present', 'flag', 'customer', 'upkeep'], doubt: 0.08 },
];
