import { WHOSE, type NamePattern } from './name-pattern.ts';

/** Names of how a customer uses the product. */
export const USAGE_NAMES: readonly NamePattern[] = [
  {
    field: 'seats_purchased',
    need: ['seat'],
    may: [
      'count',
      'bought',
      'pay',
      'limit',
      'customer',
      'account',
      'plan',
      'contract',
      'subscription',
      'quantity',
      'user',
      'current',
      'total',
    ],
  },
  { field: 'seats_purchased', need: ['quantity', ['plan', 'subscription', 'seat']], may: ['money', 'plan', 'rate'] },
  { field: 'seats_purchased', need: ['user', ['limit', 'bought', 'contract']], may: ['count', 'plan', 'account'] },
  {
    field: 'seats_used',
    need: ['seat', 'used'],
    may: ['count', 'user', 'account', 'subscription', 'total', 'current', 'customer', 'product', 'plan'],
  },
  {
    field: 'seats_used',
    need: ['mau'],
    may: ['count', 'current', 'frequency', 'month', 'last', 'account', 'customer', 'total'],
    doubt: 0.02,
  },
  { field: 'seats_used', need: ['account', 'used'], may: ['count', 'month'], doubt: 0.08 },
  {
    field: 'seats_used',
    need: ['user', 'used'],
    may: ['count', 'month', 'account', 'current', 'frequency', 'organisation', 'total', 'mau'],
  },
  {
    field: 'feature_usage_score',
    need: ['usage', ['score', 'feature']],
    may: ['feature', 'score', 'customer', 'account', 'current', 'product', 'usage', 'used'],
  },
  { field: 'feature_usage_score', need: ['feature', 'score', 'used'], may: ['count', 'current'] },
  { field: 'last_activity_days_ago', need: ['days', 'since', 'visit'], may: ['last', ...WHOSE] },
  {
    field: 'last_activity_days_ago',
    need: ['days', 'inactive'],
    may: ['count', 'visit', 'login', 'last', 'purchase', ...WHOSE],
  },
  {
    field: 'last_activity_days_ago',
    need: ['last', 'visit', ['days', 'ago']],
    may: ['days', 'ago', 'feature', ...WHOSE],
  },
  {
    field: 'last_activity_days_ago',
    need: [
      ['months', 'weeks'],
      ['since', 'since_then'],
      ['visit', 'login', 'deed'],
    ],
    may: ['last', 'visit', 'login', 'feature', ...WHOSE],
    doubt: 0.02,
  },
  {
    field: 'last_activity_days_ago',
    need: [['months', 'weeks'], ['since', 'since_then'], 'purchase'],
    may: ['last', ...WHOSE],
    doubt: 0.04,
  },
  {
    field: 'last_activity_days_ago',
    need: [['months', 'weeks'], 'inactive'],
    may: ['count', 'visit', 'login', 'last', 'purchase', ...WHOSE],
    doubt: 0.04,
  },
  {
    field: 'last_activity_days_ago',
    need: ['last', ['visit', 'login'], ['months', 'weeks']],
    may: ['ago', 'visit', 'feature', ...WHOSE],
    doubt: 0.04,
  },
  // `Last login: 4` counts days; the values distinguish dates from counts.
  { field: 'last_activity_days_ago', need: ['last', 'visit'], may: ['visit', 'feature', ...WHOSE], doubt: 0.1 },
  { field: 'last_activity_date', need: ['last', 'visit'], may: ['date', 'feature', 'visit', ...WHOSE] },
  { field: 'last_activity_date', need: ['last', 'deed'], may: ['date', 'feature', ...WHOSE], doubt: 0.06 },
  { field: 'last_activity_days_ago', need: ['days', 'since', 'deed'], may: ['last', ...WHOSE], doubt: 0.04 },
  { field: 'last_activity_date', need: ['last', 'purchase'], may: ['date', ...WHOSE], doubt: 0.06 },
  { field: 'last_activity_days_ago', need: ['days', 'since', 'purchase'], may: ['last', ...WHOSE], doubt: 0.04 },
  {
    field: 'login_frequency',
    need: ['login', ['frequency', 'count', 'month']],
    may: ['frequency', 'count', 'month', 'user', 'account', 'customer', 'current', 'last', 'feature', 'per'],
  },
  {
    field: 'login_frequency',
    need: [['login', 'visit'], 'how_often'],
    may: ['feature', 'customer', 'user', 'per'],
    doubt: 0.06,
  },
  {
    field: 'api_calls_per_month',
    need: ['api', 'calls'],
    may: ['count', 'month', 'frequency', 'current', 'customer', 'account', 'calls', 'last', 'days', 'per'],
  },
  {
    field: 'has_integration',
    need: ['integration'],
    may: ['external', 'flag', 'present', 'api', 'feature'],
    doubt: 0.04,
  },
  {
    field: 'has_integration',
    need: ['integration', 'present'],
    may: ['present', 'api', 'flag', 'customer', 'account', 'external', 'used'],
  },
  { field: 'has_integration', need: ['external', 'present'], may: ['flag', 'account', 'external'], doubt: 0.16 },
  { field: 'has_integration', need: ['api', 'present'], may: ['flag', 'customer'], doubt: 0.06 },
  {
    field: 'trial_converted',
    need: ['trial', ['converted', 'spent']],
    may: ['trial', 'flag', 'billing', 'spent', 'customer'],
  },
];
