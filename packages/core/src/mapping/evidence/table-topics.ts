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
export function rowObjection(thing: string | null, { field, column }: Candidate, name: string): string | null {
  if (thing === null) return null;
  const isKnown = OTHER_THINGS.has(thing);
  const isOfRow =
    (field === 'signup_date' && START.test(name)) ||
    (field === 'customer_id' && column === 0 && isKnown) ||
    (field === 'churned' && (name.split(' ').includes(thing) || (isKnown && STATE.test(name)))) ||
    (isKnown && (field === 'monthly_charges' || field === 'plan') && BARE_OF_ROW.test(name));
  return isOfRow ? `it is of the row, which has an id of its own ("${thing}")` : null;
}

interface TopicRule {
  readonly topics: readonly TableTopic[];
  readonly field: FieldName;
  readonly name: RegExp;
  readonly because: string;
}

const RULES: readonly TopicRule[] = [
  {
    topics: ['deals', 'loans', 'projects', 'rentals', 'tickets'],
    field: 'signup_date',
    name: START,
    because: 'it may be when the row began, not the customer',
  },
  { topics: ['debts'], field: 'signup_date', name: SINCE, because: 'it may be since when a debt is open' },
  { topics: ['deals', 'tickets'], field: 'churn_date', name: CLOSED, because: 'deals and tickets are closed, too' },
  { topics: ['deals'], field: 'churn_date', name: DEAL_END, because: 'it is the day of a deal' },
  { topics: ['deals'], field: 'signup_date', name: DEAL_END, because: 'it is the day of a deal' },
  ...(['plan', 'seats_purchased', 'total_charges', 'churned', 'signup_date'] as const).map((field) => ({
    topics: ['orders' as const],
    field,
    name: PURCHASE,
    because: 'it is of an order',
  })),
  { topics: ['tickets'], field: 'customer_id', name: BARE_ID, because: 'it is of a ticket' },
  { topics: ['tickets'], field: 'plan', name: PURCHASE, because: 'it is what a ticket is about' },
  { topics: ['staff'], field: 'feature_usage_score', name: /engagement/, because: 'it is of employees' },
  { topics: ['claims'], field: 'tenure_months', name: SINCE_START, because: 'it is the time before a claim' },
  { topics: ['claims'], field: 'support_tickets', name: INCIDENT, because: 'it counts claims' },
  { topics: ['patients'], field: 'login_frequency', name: CARE_VISIT, because: 'it counts visits of patients' },
  { topics: ['staff'], field: 'tenure_months', name: EMPLOYER, because: 'it is how long somebody works there' },
  { topics: ['projects'], field: 'churned', name: STATE, because: 'it is of a project' },
  { topics: ['loans'], field: 'churn_date', name: PAID_BACK, because: 'a loan was paid back' },
  { topics: ['staff'], field: 'csat_score', name: RATING, because: 'it rates employees' },
  { topics: ['shop'], field: 'csat_score', name: RATING, because: 'it may rate what is sold' },
  { topics: ['claims', 'loans', 'staff'], field: 'monthly_charges', name: INCOME, because: 'it is what people earn' },
  { topics: ['claims', 'loans', 'staff'], field: 'annual_charges', name: INCOME, because: 'it is what people earn' },
  { topics: ['staff'], field: 'monthly_charges', name: RATE, because: 'it is what people earn' },
];

/** Why a column is not the field that its name says in a table of such things; null where nothing speaks against it. */
export function topicObjection(topics: ReadonlySet<TableTopic>, field: FieldName, name: string): string | null {
  if (topics.size === 0) return null;
  const rule = RULES.find(
    (candidate) =>
      candidate.field === field && candidate.topics.some((topic) => topics.has(topic)) && candidate.name.test(name),
  );
  return rule?.because ?? null;
}
