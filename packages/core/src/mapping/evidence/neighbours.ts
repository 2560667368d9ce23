import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Clock } from './clock.ts';
import { futureObjection } from './left-dates.ts';
import { openOutcomeObjection } from './open-outcome.ts';
import { rivalObjection } from './rivals.ts';
import { thingOfRows } from './row-of.ts';
import type { TableNames } from './table-names.ts';
import { rowObjection, topicObjection } from './table-topics.ts';
import { INSURANCE_LINES, ISSUE_WORDS, POLICY_COLUMNS } from '../vocabulary/cover.ts';
import { HOUSE_NUMBERS, NUMBER_WORDS, STREETS } from '../vocabulary/identifiers.ts';
import {
  ACCOUNT_HOLDERS,
  ACCOUNT_NUMBERS,
  BARE_NAMES,
  INCOME_WORDS,
  RENTAL_COLUMNS,
  RENTS_OR_INCOME,
  WORK_COLUMNS,
} from '../vocabulary/person-names.ts';
import { CALL_COLUMNS, REMAINING_WORDS, USE_OF_CALLS, VISIT_WORDS } from '../vocabulary/spans-of-use.ts';
import { EXPECTED_VALUES, MODEL_SCORES } from '../vocabulary/spending.ts';
import { BARE_TICKETS, COMPLAINT_WORDS, SERVICE_WORDS } from '../vocabulary/purchases.ts';

const SURE = 0.75;
const HALF = 0.5;
const NEARLY_ALL = 0.9;
const WEAK = 0.67;
const VAGUE = 0.75;
const ENOUGH_CELLS = 4;
/** What a full column of dates loses beside one with blanks: more than a tie is apart. */
const LESS_LIKELY = 0.05;

const BARE_NAME = new RegExp(`^${oneOf(BARE_NAMES)}$`);
const EXPECTED = new RegExp(`^${oneOf(EXPECTED_VALUES)}$`);
const MODEL_SCORE = new RegExp(`^${oneOf(MODEL_SCORES)}$`);
const BARE_TICKET = new RegExp(`^${oneOf(BARE_TICKETS)}$`);
const INCOME = new RegExp(`(?:^| )${oneOf(INCOME_WORDS)}(?: |$)`);
const RENT = new RegExp(`(?:^| )${oneOf(RENTS_OR_INCOME)}(?: |$)`);
const LETS = new RegExp(`(?:^| )${oneOf(RENTAL_COLUMNS)}(?: |$)`);
const CALLS = new RegExp(`(?:^| )${oneOf(CALL_COLUMNS)}(?: |$)`);
const FREQUENCY_OF_USE = new RegExp(`^${oneOf(USE_OF_CALLS)}$`);
/** Complaints are some of the requests. */
const COMPLAINT = new RegExp(`(?:^| )${oneOf(COMPLAINT_WORDS)}`);
const WORK = new RegExp(`(?:^| )${oneOf(WORK_COLUMNS)}(?: |$)`);
const BARE_SERVICE = new RegExp(`^${oneOf(SERVICE_WORDS)}$`);
const VISIT = new RegExp(`^${oneOf(VISIT_WORDS)}$`);
const REMAINING = new RegExp(`(?:^| )${oneOf(REMAINING_WORDS)}(?: |$)`);
const POLICY = new RegExp(`(?:^| )${oneOf(POLICY_COLUMNS)}`);
const ISSUED = new RegExp(`(?:^| )${oneOf(ISSUE_WORDS)}(?: |$)`);
const LINE = new RegExp(`^${oneOf(INSURANCE_LINES)}$`);
const HOLDS_ACCOUNT = new RegExp(`^${oneOf(ACCOUNT_HOLDERS)}$`);
const ACCOUNT_NUMBER = new RegExp(`(?:^| )${oneOf(ACCOUNT_NUMBERS)}(?: |$)`);
const STREET = new RegExp(`^${oneOf(STREETS)}$`);
const HOUSE_NUMBER = new RegExp(`^${oneOf(HOUSE_NUMBERS)}$`);
const BARE_NUMBER = new RegExp(`^${oneOf(NUMBER_WORDS)}$`);
/** As Stripe calls the day on which a subscription is going to end. */
const PLANNED_END = /^cancel at(?: utc)?$/;

/** What a system has last sent, where its id is kept too. */
const LAST_EVENT = /^last event(?: |$)/;
/** Tables of fewer columns do not show what they are about. */
const FEW_COLUMNS = 4;
const TELECOM: ReadonlySet<FieldName> = new Set<FieldName>([
  'phone_service',
  'multiple_lines',
  'internet_service',
  'online_security',
  'online_backup',
  'device_protection',
  'tech_support',
  'streaming_tv',
  'streaming_movies',
]);

/** Names that mean something else beside certain other columns: a name beside a surname, tickets beside baskets. */
export function judgeByNeighbours(
  candidates: readonly Candidate[],
  profiles: readonly ColumnProfile[],
  together: TableNames,
  clock: Clock,
  settled: readonly Candidate[] = [],
): Candidate[] {
  const { names, words, topics } = together;
  const thing = thingOfRows([...settled, ...candidates], profiles, names);
  const table = { candidates: [...settled, ...candidates], profiles, words };
  const begun = candidates.flatMap(({ field, column, confidence }) =>
    field === 'signup_date' && confidence >= SURE ? [column] : [],
  );
  const someStay = candidates.some(
    ({ field, column, confidence }) => field === 'churn_date' && confidence >= SURE && hasBlanks(profiles[column]),
  );
  const besideOtherName = ({ column }: Candidate): boolean =>
    together.haveSurname ||
    table.candidates.some((other) => other.field === 'customer_name' && other.column !== column);
  const besideTickets = ({ column }: Candidate): boolean =>
    candidates.some(
      (other) =>
        other.field === 'support_tickets' &&
        other.column !== column &&
        other.confidence >= SURE &&
        !COMPLAINT.test(words[other.column] ?? ''),
    );
  return candidates.map((candidate) => {
    const profile = profiles[candidate.column];
    const name = words[candidate.column] ?? '';
    const isNot = (because: Phrase): Candidate => ({
      ...candidate,
      confidence: 0,
      fit: { verdict: 'doubt', because },
    });
    const objection =
      topicObjection(topics, candidate.field, name) ??
      rowObjection(thing, candidate, name) ??
      rivalObjection(candidate, table);
    if (objection !== null) return isNot(objection);
    switch (candidate.field) {
      case 'customer_name':
        if (HOLDS_ACCOUNT.test(name) && besideOtherName(candidate) && words.some((other) => ACCOUNT_NUMBER.test(other)))
          return isNot(phrase('column.is_account_holder'));
        if (together.haveSurname && BARE_NAME.test(name) && (profile?.spaceShare ?? 0) < HALF)
          return isNot(phrase('column.surnames_elsewhere'));
        if (
          profile !== undefined &&
          profile.cells >= ENOUGH_CELLS &&
          profile.filled > 0 &&
          profile.filled < profile.cells * HALF
        )
          return isNot(phrase('column.most_rows_have_none'));
        return isWeak(candidate) &&
          ((together.haveSurname && candidate.strategy === 'partial') || (profile?.uniqueness ?? 0) < NEARLY_ALL)
          ? isNot(phrase('column.is_what_customers_belong_to'))
          : candidate;
      case 'plan':
        return BARE_SERVICE.test(name) && words.some((other) => WORK.test(other))
          ? isNot(phrase('column.is_where_people_work'))
          : candidate;
      case 'customer_id':
        if (HOUSE_NUMBER.test(name)) return isNot(phrase('column.is_house_number'));
        return BARE_NUMBER.test(name) &&
          !words.some((other) => HOUSE_NUMBER.test(other)) &&
          words.some((other, column) => isStreetWithoutNumber(other, profiles[column]))
          ? isNot(phrase('column.is_house_number'))
          : candidate;
      case 'monthly_charges':
      case 'annual_charges':
        return (together.areOfPeople && INCOME.test(name)) ||
          (RENT.test(name) && names.length >= FEW_COLUMNS && !words.some((other) => LETS.test(other)))
          ? isNot(phrase('column.is_income'))
          : candidate;
      case 'login_frequency':
        if (words.some((other) => REMAINING.test(other) && sharesNoun(other, name)))
          return isNot(phrase('column.is_of_a_quota'));
        return FREQUENCY_OF_USE.test(name) && words.some((other) => CALLS.test(other))
          ? isNot(phrase('column.counts_calls'))
          : candidate;
      case 'tenure_months':
        return (profile?.dateShare ?? 0) >= NEARLY_ALL && begun.some((column) => column !== candidate.column)
          ? isNot(phrase('column.is_a_date_beside_the_start'))
          : candidate;
      case 'industry':
        return LINE.test(name) && words.some((other) => POLICY.test(other))
          ? isNot(phrase('column.is_insurance_line'))
          : candidate;
      case 'phone_service':
        return candidate.strategy === 'alias' &&
          candidate.strength <= VAGUE &&
          names.length > FEW_COLUMNS &&
          !candidates.some(({ field, column }) => TELECOM.has(field) && column !== candidate.column)
          ? isNot(phrase('column.no_telecom_beside'))
          : candidate;
      case 'seats_used':
        return together.sayInUse && candidate.strategy === 'alias' && candidate.strength <= VAGUE
          ? isNot(phrase('column.in_use_elsewhere'))
          : candidate;
      case 'support_tickets':
        if (COMPLAINT.test(name) && besideTickets(candidate))
          return { ...candidate, confidence: candidate.confidence - LESS_LIKELY };
        return together.areOfTill && BARE_TICKET.test(name) ? isNot(phrase('column.tickets_of_a_till')) : candidate;
      case 'last_activity_date':
        if (LAST_EVENT.test(name) && words.includes('last event id')) return isNot(phrase('column.is_system_event'));
        return clock.isGiven && clock.laterShare(candidate.column) > HALF
          ? isNot(phrase('column.mostly_in_the_future'))
          : candidate;
      case 'signup_date':
        if (ISSUED.test(name) && names.length >= FEW_COLUMNS && !words.some((other) => POLICY.test(other)))
          return isNot(phrase('column.no_policy_is_issued'));
        return clock.isGiven && clock.laterShare(candidate.column) > HALF
          ? isNot(phrase('column.mostly_in_the_future'))
          : candidate;
      case 'churned': {
        const open = openOutcomeObjection(candidate, name, profile, topics, table.candidates);
        return open === null || names.length < FEW_COLUMNS ? candidate : isNot(open);
      }
      case 'total_charges':
        return EXPECTED.test(name) && words.some((other) => MODEL_SCORE.test(other))
          ? isNot(phrase('column.may_be_a_forecast'))
          : candidate;
      case 'churn_date': {
        const header = names[candidate.column];
        const future =
          header === undefined || profile === undefined
            ? null
            : futureObjection(header, profile, clock.laterShare(candidate.column), clock.isGiven);
        if (future !== null) return isNot(future);
        if (profile?.filled === 0 && PLANNED_END.test(name)) return isNot(phrase('column.is_a_planned_day'));
        return someStay && !hasBlanks(profile)
          ? { ...candidate, confidence: candidate.confidence - LESS_LIKELY }
          : candidate;
      }
      default:
        return candidate;
    }
  });
}

/** `passages_mois_total` beside `passages_restants_total`. */
function sharesNoun(one: string, another: string): boolean {
  const words = new Set(another.split(' '));
  return one.split(' ').some((word) => words.has(word) && VISIT.test(word));
}

/** The number is in another column where no cell of the street has one. */
const isStreetWithoutNumber = (name: string, profile: ColumnProfile | undefined): boolean =>
  STREET.test(name) && profile !== undefined && profile.filled >= ENOUGH_CELLS && profile.digitShare === 0;

/** Named by a noun for customers or organisations alone. */
const isWeak = ({ strategy, strength }: Candidate): boolean =>
  (strategy === 'partial' && strength <= WEAK) || (strategy === 'alias' && strength <= VAGUE);

/** A date for some rows only, as of those who left. An empty column says nothing. */
function hasBlanks(profile: ColumnProfile | undefined): boolean {
  return profile !== undefined && profile.cells >= ENOUGH_CELLS && profile.filled > 0 && profile.filled < profile.cells;
}
