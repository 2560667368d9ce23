import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { Candidate } from '../assign/candidate.ts';
import { oneOf } from '../../schema/one-of.ts';
import { CLOSING_WORDS } from '../vocabulary/contract-ends.ts';
import { STATE_NAMES } from '../vocabulary/status-headers.ts';
import { NOT_CUSTOMERS, NOT_CUSTOMERS_ELSEWHERE } from '../vocabulary/not-customers.ts';
import { INCOME_WORDS } from '../vocabulary/person-names.ts';
import {
  BARE_IDS,
  BARE_RATINGS,
  BARE_SINCE,
  BARE_STARTS,
  CARE_VISITS,
  DEAL_ENDS,
  EMPLOYERS,
  INCIDENT_WORDS,
  PURCHASE_WORDS,
  ROW_VALUES,
  TOPIC_SIGNS,
  type TableTopic,
} from '../vocabulary/table-topics.ts';

/** Of such headers, a table has at least so many. */
const ENOUGH_SIGNS = 2;

interface Signs {
  readonly topic: TableTopic;
  readonly sure: RegExp;
  readonly any: RegExp;
}

const whole = (words: readonly string[]): RegExp => new RegExp(`^${oneOf(words)}$`);
const within = (words: readonly string[]): RegExp => new RegExp(`(?:^| )${oneOf(words)}(?: |$)`);

const SIGNS: readonly Signs[] = Object.entries(TOPIC_SIGNS).map(([topic, { sure, also }]) => ({
  // Object.entries widens the keys of a constant to string.
  topic: topic as TableTopic,
  sure: whole(sure),
  any: whole([...sure, ...also]),
}));

/** What the rows of a table are by its headers, where they are not customers; a table may be of several things. */
export function topicsOf(names: readonly string[]): ReadonlySet<TableTopic> {
  const found = SIGNS.filter(
    ({ sure, any }) =>
      names.some((name) => sure.test(name)) && names.filter((name) => any.test(name)).length >= ENOUGH_SIGNS,
  );
  return new Set(found.map(({ topic }) => topic));
}

const START = whole(BARE_STARTS);
const SINCE = whole(BARE_SINCE);
const RATING = whole(BARE_RATINGS);
const CLOSED = within(CLOSING_WORDS);
const INCOME = within(INCOME_WORDS);
const BARE_ID = whole(BARE_IDS);
const INCIDENT = within(INCIDENT_WORDS);
const PURCHASE = whole(PURCHASE_WORDS);
const DEAL_END = within(DEAL_ENDS);
const STATE = whole(STATE_NAMES);
const CARE_VISIT = within(CARE_VISITS);
const EMPLOYER = new RegExp(` ${oneOf(EMPLOYERS)}$`);
const OTHER_THINGS: ReadonlySet<string> = new Set([...NOT_CUSTOMERS, ...NOT_CUSTOMERS_ELSEWHERE]);
/** What a thing costs, and what it is. */
const BARE_OF_ROW = whole(ROW_VALUES);
const PAID_BACK = /paid|pay ?off|tilg|getilgt|rembours|liquidad|saldad|quitad|estint|afgelost/;
const RATE = /(?:^| )rate$/;
const SINCE_START = /^(?:days|months|tage|jours|dias|giorni|dagen) (?:since|seit|depuis|desde|da|sinds) /;

/** Why a column is of the row, where the rows are not customers but things with an id of their own. */
export function rowObjection(thing: string | null, { field, column }: Candidate, name: string): Phrase | null {
  if (thing === null) return null;
  const isKnown = OTHER_THINGS.has(thing);
  const isOfRow =
    (field === 'signup_date' && START.test(name)) ||
    (field === 'customer_id' && column === 0 && isKnown) ||
    (field === 'churned' && (name.split(' ').includes(thing) || (isKnown && STATE.test(name)))) ||
    (isKnown && (field === 'monthly_charges' || field === 'plan') && BARE_OF_ROW.test(name));
  return isOfRow ? phrase('column.is_of_the_row', { thing }) : null;
}

interface TopicRule {
  readonly topics: readonly TableTopic[];
  readonly field: FieldName;
  readonly name: RegExp;
  readonly because: Phrase;
}

const RULES: readonly TopicRule[] = [
  {
    topics: ['deals', 'loans', 'projects', 'rentals', 'tickets'],
    field: 'signup_date',
    name: START,
    because: phrase('column.is_when_the_row_began'),
  },
  { topics: ['debts'], field: 'signup_date', name: SINCE, because: phrase('column.is_since_when_a_debt_is_open') },
  { topics: ['deals', 'tickets'], field: 'churn_date', name: CLOSED, because: phrase('column.deals_are_closed_too') },
  { topics: ['deals'], field: 'churn_date', name: DEAL_END, because: phrase('column.is_day_of_a_deal') },
  { topics: ['deals'], field: 'signup_date', name: DEAL_END, because: phrase('column.is_day_of_a_deal') },
  ...(['plan', 'seats_purchased', 'total_charges', 'churned', 'signup_date'] as const).map((field) => ({
    topics: ['orders' as const],
    field,
    name: PURCHASE,
    because: phrase('column.is_of_an_order'),
  })),
  { topics: ['tickets'], field: 'customer_id', name: BARE_ID, because: phrase('column.is_of_a_ticket') },
  { topics: ['tickets'], field: 'plan', name: PURCHASE, because: phrase('column.is_what_a_ticket_is_about') },
  { topics: ['staff'], field: 'feature_usage_score', name: /engagement/, because: phrase('column.is_of_employees') },
  { topics: ['claims'], field: 'tenure_months', name: SINCE_START, because: phrase('column.is_time_before_a_claim') },
  { topics: ['claims'], field: 'support_tickets', name: INCIDENT, because: phrase('column.counts_claims') },
  {
    topics: ['patients'],
    field: 'login_frequency',
    name: CARE_VISIT,
    because: phrase('column.counts_visits_of_patients'),
  },
  { topics: ['staff'], field: 'tenure_months', name: EMPLOYER, because: phrase('column.is_time_of_employment') },
  { topics: ['projects'], field: 'churned', name: STATE, because: phrase('column.is_of_a_project') },
  { topics: ['loans'], field: 'churn_date', name: PAID_BACK, because: phrase('column.loan_was_paid_back') },
  { topics: ['staff'], field: 'csat_score', name: RATING, because: phrase('column.rates_employees') },
  { topics: ['shop'], field: 'csat_score', name: RATING, because: phrase('column.may_rate_what_is_sold') },
  {
    topics: ['claims', 'loans', 'staff'],
    field: 'monthly_charges',
    name: INCOME,
    because: phrase('column.is_what_people_earn'),
  },
  {
    topics: ['claims', 'loans', 'staff'],
    field: 'annual_charges',
    name: INCOME,
    because: phrase('column.is_what_people_earn'),
  },
  { topics: ['staff'], field: 'monthly_charges', name: RATE, because: phrase('column.is_what_people_earn') },
];

/** Why a column is not the field that its name says in a table of such things; null where nothing speaks against it. */
export function topicObjection(topics: ReadonlySet<TableTopic>, field: FieldName, name: string): Phrase | null {
  if (topics.size === 0) return null;
  const rule = RULES.find(
    (candidate) =>
      candidate.field === field && candidate.topics.some((topic) => topics.has(topic)) && candidate.name.test(name),
  );
  return rule?.because ?? null;
}
