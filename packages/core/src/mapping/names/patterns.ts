import type { FieldName } from '../../schema/field-names.ts';
import type { Meaning } from './lexicon.ts';

/** A way to name a field: every meaning of `need` once (one of several where a list stands), nothing beyond `may` and fillers. */
export interface NamePattern {
  readonly field: FieldName;
  readonly need: readonly (Meaning | readonly Meaning[])[];
  readonly may?: readonly Meaning[];
  /** Taken off the strength of names that are understood word by word but commonly mean something else too. */
  readonly doubt?: number;
}

const WHOSE = ['customer', 'account', 'organisation', 'user'] as const;
const MONEY_EXTRAS = ['customer', 'account', 'subscription', 'recurring', 'current', 'plan', 'product', 'contract', 'billing', 'money', 'turnover', 'tax', 'rate', 'base', 'per', 'service'] as const;
const MONEY = ['money', 'turnover'] as const;
/** Words around the services of a telecom subscription. */
const ADD_ON = ['service', 'present', 'flag', 'subscription', 'extra'] as const;
const BILLING_PERIOD = ['period', 'term'] as const;

export const PATTERNS: readonly NamePattern[] = [
  { field: 'customer_id', need: ['customer', 'id'] },
  { field: 'customer_id', need: [['customer', 'account', 'organisation'], 'id', 'external'], doubt: 0.08 },
  { field: 'customer_id', need: ['account', 'id'], may: ['customer'] },
  { field: 'customer_id', need: ['organisation', 'id'], may: ['account'] },
  { field: 'customer_id', need: ['user', 'id'], may: [] },
  { field: 'customer_name', need: [['customer', 'account', 'organisation'], 'name'], may: ['customer', 'account', 'organisation', 'display'] },
  { field: 'customer_name', need: ['name', 'surname'], may: ['customer', 'display', 'first'], doubt: 0.08 },
  { field: 'email', need: ['email'], may: [...WHOSE, 'address', 'billing', 'work'] },
  { field: 'country', need: ['country'], may: [...WHOSE, 'billing', 'id', 'name', 'region', 'work', 'description', 'address', 'preferred'] },
  { field: 'industry', need: ['activity_field', 'band'], may: ['customer'], doubt: 0.05 },
  { field: 'industry', need: ['industry'], may: [...WHOSE, 'type', 'name', 'description', 'activity_field', 'preferred', 'id', 'band'] },
  { field: 'company_size', need: ['employee'], may: [...WHOSE, 'count', 'band', 'size'] },
  { field: 'company_size', need: ['organisation', 'size'], may: ['band', 'employee'] },
  { field: 'signup_date', need: ['begin', 'date'], may: [...WHOSE, 'service', 'subscription', 'contract', 'first', 'begin'] },
  { field: 'signup_date', need: ['begin', ['customer', 'account', 'subscription', 'contract', 'organisation']], may: ['first', 'date'] },
  { field: 'signup_date', need: ['first', 'contract', 'date'], may: ['customer'] },
  { field: 'signup_date', need: ['begin'], may: ['first'], doubt: 0.1 },
  { field: 'signup_date', need: ['since'], may: ['date'], doubt: 0.12 },
  { field: 'signup_date', need: ['first', ['used', 'visit']], may: ['date', 'user'], doubt: 0.14 },
  { field: 'signup_date', need: ['customer', ['since', 'date']], may: ['begin'], doubt: 0.1 },
  { field: 'signup_date', need: ['since', ['customer', 'subscription', 'user', 'account', 'begin']], may: ['date', 'contract'] },
  { field: 'tenure_months', need: ['tenure'], may: [...WHOSE, 'elapsed', 'service', 'month', 'year', 'days', 'span', 'subscription', 'contract'] },
  { field: 'tenure_months', need: ['months', 'since', ['begin', 'customer', 'subscription']], may: ['first', 'date', ...WHOSE] },
  { field: 'tenure_months', need: ['days', 'since', 'begin'], may: ['first', ...WHOSE] },
  { field: 'tenure_months', need: ['months', ['used', 'subscription', 'customer', 'begin', 'contract']], may: ['count', 'subscription', 'customer'], doubt: 0.05 },
  { field: 'tenure_months', need: [['customer', 'account', 'subscription', 'user'], ['lifetime', 'span']], may: ['month', 'year', 'days'], doubt: 0.05 },
  { field: 'tenure_months', need: ['lifetime', ['days', 'month', 'year']], may: ['count', ...WHOSE], doubt: 0.05 },
  { field: 'tenure_months', need: ['elapsed', ['customer', 'contract', 'subscription', 'used']], may: ['months', 'used', 'contract', 'subscription', 'customer'] },
  { field: 'plan', need: ['plan'], may: ['name', 'type', 'id', 'current', 'subscription', 'product', 'customer', 'account', 'description', 'preferred', 'billing', 'user', 'organisation', 'plan', 'rate', 'band', 'commodity', 'service', 'contract', 'internet', 'phone'] },
  { field: 'plan', need: ['subscription', 'type'], may: ['customer', 'current', 'contract', 'subscription'] },
  { field: 'plan', need: ['product', 'name'], may: ['subscription'], doubt: 0.1 },
  { field: 'contract_type', need: ['contract', ['type', 'term', 'span', 'period']], may: ['customer', 'month', 'subscription', 'billing'] },
  { field: 'contract_type', need: [['billing', 'plan', 'subscription', 'contract', 'pay'], BILLING_PERIOD], may: ['type', 'contract', 'plan', 'money', 'subscription', 'period', 'billing', 'begin', 'description', 'rate', 'recurring', 'invoice', 'frequency'] },
  { field: 'contract_type', need: [['money', 'invoice', 'recurring'], BILLING_PERIOD], may: ['recurring', 'order', 'plan', 'product'], doubt: 0.05 },
  { field: 'contract_type', need: ['span'], may: ['contract', 'month', 'term'], doubt: 0.1 },
  { field: 'contract_type', need: [['billing', 'plan', 'subscription', 'term', 'pay']], may: ['type', 'subscription', 'billing', 'plan', 'customer', 'term', 'name'], doubt: 0.1 },
  { field: 'churn_date', need: [['churn', 'cancel', 'gone'], 'date'], may: [...WHOSE, 'subscription', 'contract', 'cancel', 'service', 'done'] },
  { field: 'contract_type', need: ['period'], may: ['term'], doubt: 0.12 },
  { field: 'churn_date', need: ['end', 'date'], may: ['subscription', 'contract', 'customer', 'billing'], doubt: 0.08 },
  { field: 'monthly_charges', need: ['month', MONEY], may: MONEY_EXTRAS },
  { field: 'monthly_charges', need: ['monthly', 'subscription'], may: ['money', 'tax', 'customer'], doubt: 0.05 },
  { field: 'monthly_charges', need: ['mrr'], may: [...MONEY_EXTRAS, 'total'] },
  { field: 'annual_charges', need: ['year', 'money'], may: [...WHOSE, 'subscription', 'recurring', 'current', 'plan', 'product', 'contract', 'billing'] },
  { field: 'annual_charges', need: ['year', 'subscription'], may: ['tax', 'plan', 'customer'], doubt: 0.08 },
  // A company's yearly revenue is not what it pays.
  { field: 'annual_charges', need: ['year', 'turnover', ['recurring', 'contract', 'subscription', 'plan']], may: MONEY_EXTRAS },
  { field: 'annual_charges', need: ['arr'], may: [...MONEY_EXTRAS, 'total'] },
  { field: 'total_charges', need: ['total', [...MONEY, 'spent']], may: ['customer', 'account', 'lifetime', 'money', 'turnover', 'spent', 'current', 'tax', 'subscription', 'since', 'begin'] },
  { field: 'total_charges', need: ['total', 'spent'], may: ['invoice', 'order', 'money', 'customer', 'account', 'lifetime'] },
  { field: 'total_charges', need: ['lifetime', [...MONEY, 'spent']], may: ['customer', 'account', 'total', 'money', 'turnover', 'user'] },
  { field: 'total_charges', need: ['ltv'], may: ['customer', 'money', 'total', 'current'] },
  { field: 'currency', need: ['currency'], may: ['preferred', 'name', 'id', 'billing', 'plan', 'customer', 'account', 'subscription', 'description', 'order', 'turnover'] },
  { field: 'payment_method', need: ['pay', ['method', 'type']], may: ['preferred', 'customer', 'account', 'method', 'type', 'name', 'current', 'description', 'billing'] },
  { field: 'seats_purchased', need: ['seat'], may: ['count', 'bought', 'limit', 'customer', 'account', 'plan', 'contract', 'subscription', 'quantity', 'user', 'current', 'total'] },
  { field: 'seats_purchased', need: ['quantity', ['plan', 'subscription', 'seat']], may: ['money', 'plan', 'rate'] },
  { field: 'seats_purchased', need: ['user', ['limit', 'bought']], may: ['count', 'plan'] },
  { field: 'seats_used', need: ['seat', 'used'], may: ['count', 'user', 'account'] },
  { field: 'seats_used', need: ['user', 'used'], may: ['count', 'month', 'account', 'current'] },
  { field: 'feature_usage_score', need: ['usage', ['score', 'feature']], may: ['feature', 'score', 'customer', 'account', 'current', 'product', 'usage', 'used'] },
  { field: 'feature_usage_score', need: ['feature', 'score', 'used'], may: ['count', 'current'] },
  { field: 'last_activity_days_ago', need: ['days', 'since', 'visit'], may: ['last', ...WHOSE] },
  { field: 'last_activity_days_ago', need: ['days', 'inactive'], may: ['count', 'visit', 'login', 'last', ...WHOSE] },
  { field: 'last_activity_days_ago', need: ['last', 'visit', ['days', 'ago']], may: ['days', 'ago', 'feature', ...WHOSE] },
  // `Last login: 4` counts days; dates are told from counts by their values.
  { field: 'last_activity_days_ago', need: ['last', 'visit'], may: ['visit', 'feature', ...WHOSE], doubt: 0.1 },
  { field: 'last_activity_date', need: ['last', 'visit'], may: ['date', 'feature', 'visit', ...WHOSE] },
  { field: 'login_frequency', need: ['login', ['frequency', 'count', 'month']], may: ['frequency', 'count', 'month', 'user', 'account', 'customer', 'current', 'last', 'feature', 'per'] },
  { field: 'api_calls_per_month', need: ['api', 'calls'], may: ['count', 'month', 'frequency', 'current', 'customer', 'account', 'calls', 'last', 'days', 'per'] },
  { field: 'has_integration', need: ['integration'], may: ['external', 'flag', 'present', 'api', 'feature'], doubt: 0.04 },
  { field: 'has_integration', need: ['integration', 'present'], may: ['present', 'api', 'flag', 'customer', 'account', 'external', 'used'] },
  { field: 'trial_converted', need: ['trial', 'converted'], may: ['flag', 'billing', 'spent', 'customer'] },
  { field: 'support_tickets', need: ['ticket'], may: ['support', 'count', 'raised', 'request', 'month', 'last', 'customer', 'account', 'frequency', 'current', 'user', 'total', 'per', 'tech'] },
  { field: 'support_tickets', need: ['support', 'request'], may: ['count', 'raised', 'month', 'customer', 'last', 'frequency', 'per'] },
  { field: 'support_tickets', need: ['complaint'], may: ['count', 'raised', 'month', 'customer', 'last', 'support'], doubt: 0.08 },
  { field: 'nps_score', need: ['nps'], may: ['score', 'survey', 'last', 'current', 'customer', 'account', 'flag', 'money'] },
  { field: 'csat_score', need: [['csat', 'satisfaction']], may: ['score', 'survey', 'last', 'current', 'customer', 'account', 'support', 'csat', 'user'] },
  { field: 'gender', need: ['gender'], may: [...WHOSE, 'id', 'description'] },
  { field: 'phone_service', need: ['phone', ['service', 'subscription', 'line', 'present']], may: ADD_ON },
  { field: 'multiple_lines', need: ['multiple', 'line'], may: [...ADD_ON, 'phone'] },
  { field: 'internet_service', need: ['internet', ['service', 'type', 'line', 'subscription']], may: [...ADD_ON, 'type', 'product'] },
  { field: 'online_security', need: ['security', ['online', 'service', 'extra']], may: [...ADD_ON, 'internet'] },
  { field: 'online_backup', need: ['backup', ['online', 'service', 'extra']], may: [...ADD_ON, 'backup'] },
  { field: 'device_protection', need: ['device', 'protection'], may: [...ADD_ON, 'plan'] },
  { field: 'tech_support', need: ['tech', 'support'], may: [...ADD_ON, 'tech'] },
  { field: 'streaming_tv', need: ['streaming', 'tv'], may: [...ADD_ON] },
  { field: 'streaming_movies', need: ['streaming', 'movie'], may: [...ADD_ON] },
  { field: 'paperless_billing', need: ['digital', 'invoice'], may: [...ADD_ON, 'digital'] },
  { field: 'senior_citizen', need: ['senior'], may: ['senior', 'flag', 'present', 'customer'], doubt: 0.04 },
  { field: 'partner', need: ['spouse'], may: ['present', 'flag', 'customer'], doubt: 0.08 },
  { field: 'dependents', need: ['dependent'], may: ['present', 'flag', 'customer'], doubt: 0.08 },
  { field: 'churned', need: ['churn'], may: ['flag', 'customer', 'account', 'user', 'present'] },
  { field: 'churned', need: ['gone'], may: ['flag', 'customer', 'account', 'user', 'present'], doubt: 0.05 },
  { field: 'churned', need: ['cancel'], may: ['flag', 'customer', 'account', 'user', 'present', 'service', 'subscription', 'contract'], doubt: 0.05 },
];
