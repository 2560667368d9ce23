import { phrase } from '../../phrases/phrase.ts';
import { NO_ANSWER_CODES } from '../../rows/vocabulary/no-answer-codes.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import { saysHowLongAgo } from '../header/time-back.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { headerPeriod } from '../readings/header-period.ts';
import { HEADER_CURRENCIES } from '../vocabulary/currencies.ts';
import { AMOUNT_WORDS } from '../vocabulary/general-headers.ts';
import { WAGES } from '../vocabulary/person-names.ts';
import { FAMILIES, SINCE_EVER } from '../vocabulary/other-headers.ts';
import { PAYMENTS, PAYMENTS_IN_A_YEAR } from '../vocabulary/payment-counts.ts';
import { AVERAGE_WORDS, PURCHASES_IN_PLURAL, PURCHASE_TICKETS } from '../vocabulary/purchases.ts';
import { MARKS } from '../vocabulary/marks.ts';
import { QUANTITIES } from '../vocabulary/intervals.ts';
import { MONTHLY_WORDS, ONE_MONTH, WEEKLY_WORDS } from '../vocabulary/rates.ts';
import { HOW_MANY, OTHER_THINGS_USED, VISIT_WORDS, VOLUMES } from '../vocabulary/spans-of-use.ts';
import { SIZE_WORDS_IN_CELLS } from '../vocabulary/sizes.ts';
import { YEAR_WORDS } from '../vocabulary/start-words.ts';
import { confirm, doubt, neutral, veto, type FitRule } from './fit.ts';
import { boundedBy, isOfOtherSpan } from './look-back.ts';
import { asNumber, belowZero, MAX_MISTAKE_SHARE, MOSTLY, shareWhere } from './numbers.ts';
import { tenureFit } from './tenure-fit.ts';

const FEW_CELLS = 4;

/** `membershipYear`, `Beitragsjahr` of 2025 and 2026. */
const NAMES_YEAR = new RegExp(`(?:^| )${oneOf(YEAR_WORDS)}(?: |$)`);
const areCalendarYears = ({ integerShare, min, max }: ColumnProfile): boolean =>
  integerShare === 1 && min >= 1970 && max <= 2100;

const money: FitRule = (profile, { hints, words }) => {
  const wrong = asNumber(profile);
  if (wrong !== null) return wrong;
  if (hints.percent || profile.percentShare > 0.5) return veto(phrase('values.are_percentages'));
  if (profile.max < 0) return doubt(phrase('values.all_below_zero'));
  if (profile.filled >= FEW_CELLS && profile.integerShare < 1 && profile.max <= 1)
    return veto(phrase('values.are_shares'));
  if (profile.booleanShare === 1 && profile.filled > profile.distinct) return veto(phrase('values.are_yes_and_no'));
  if (NAMES_YEAR.test(words.join(' ')) && areCalendarYears(profile)) return veto(phrase('values.are_years'));
  return profile.integerShare < 1 ? confirm(phrase('values.are_amounts')) : neutral;
};

/** What was paid in one year is not the total. */
const OF_A_YEAR = /(?:^| )(?:19|20)\d{2}(?: |$)|^ca n(?: \d)?$/;

/** `total orders` counts them where all values are whole and nobody has too many. */
const MANY_PURCHASES = 200;
const MAY_COUNT = new RegExp(`(?:^| )${oneOf(PURCHASES_IN_PLURAL)}(?: |$)`);
const SAYS_MONEY = new RegExp(`(?:^| )${oneOf([...AMOUNT_WORDS, ...HEADER_CURRENCIES])}(?: |$)`);

const allMoney: FitRule = (profile, name) => {
  const words = name.words.join(' ');
  if (OF_A_YEAR.test(words)) return veto(phrase('column.covers_one_year'));
  const bounds = boundedBy(name);
  if (bounds !== null) return veto(bounds);
  if (
    profile.integerShare === 1 &&
    profile.median <= MANY_PURCHASES &&
    MAY_COUNT.test(words) &&
    !SAYS_MONEY.test(words)
  )
    return veto(phrase('values.may_be_counts'));
  const period = headerPeriod(name)?.period ?? null;
  return period === null || period === 'annual' ? money(profile, name) : veto(phrase('column.covers_one_period'));
};

/** What was spent in three months or a week is not what is paid in one. */
const moneyOfAMonth: FitRule = (profile, name) =>
  isOfOtherSpan(name) ? veto(phrase('column.covers_another_span')) : money(profile, name);

const NAMES_PAYMENTS = new RegExp(`(?:^| )${oneOf(PAYMENTS)}(?: |$)`);
const IN_A_YEAR: ReadonlySet<number> = new Set(PAYMENTS_IN_A_YEAR);

/** `payments per year` of 1, 4 and 12 say how often somebody pays, not how much. */
const moneyOfAYear: FitRule = (profile, name) =>
  NAMES_PAYMENTS.test(name.words.join(' ')) &&
  profile.distinct < profile.filled &&
  profile.numbers.every((times) => Number.isNaN(times) || IN_A_YEAR.has(times))
    ? veto(phrase('values.count_payments_in_a_year'))
    : money(profile, name);

const ENOUGH_CELLS = 10;
/** Members of a team are as many; those of an audience are more. */
const MANY_MEMBERS = 500;
const BARE_MEMBERS = /^(?:members?|mitglieder|membres|miembros|membros|membri|leden)$/;
/** A quantity that does not say of what: of seats, none is a fraction. */
const QUANTITY = new RegExp(`^${oneOf(QUANTITIES)}$`);
/** Nobody counts so many seats for each customer, all different. */
const MIN_SERIAL = 10_000;

const count: FitRule = (profile, { hints, words }) => {
  const wrong = asNumber(profile);
  if (wrong !== null) return wrong;
  if (profile.booleanShare === 1 && profile.distinct === 2 && profile.filled > 4)
    return veto(phrase('values.are_yes_and_no'));
  const negative = belowZero(profile);
  if (negative !== null) return negative;
  if (hints.percent || profile.percentShare > 0.5) return veto(phrase('values.are_percentages'));
  if (profile.integerShare < FEW) return veto(phrase('values.mostly_fractions'));
  if (profile.filled >= ENOUGH_CELLS && profile.uniqueness === 1 && profile.median >= MIN_SERIAL)
    return veto(phrase('values.are_serials'));
  if (profile.integerShare < 1 && QUANTITY.test(words.join(' '))) return veto(phrase('values.are_no_whole_numbers'));
  if (profile.median > MANY_MEMBERS && BARE_MEMBERS.test(words.join(' ')))
    return veto(phrase('values.too_many_members'));
  if (profile.integerShare < 0.9) return doubt(phrase('values.are_no_whole_numbers'));
  return confirm(phrase('values.are_whole_numbers'));
};

const within =
  (field: FieldName, range = fieldDefinition(field).range): FitRule =>
  (profile) => {
    const wrong = asNumber(profile);
    if (wrong !== null) return wrong;
    if (range === null) return neutral;
    const { min, max } = range;
    const outside = shareWhere(
      profile,
      (value) => (value > max * 1.5 || value < min - 1) && !NO_ANSWER_CODES.has(value),
    );
    if (profile.median > max || outside > MAX_MISTAKE_SHARE) return veto(phrase('values.not_between', { min, max }));
    return outside > 0 ? neutral : confirm(phrase('values.between', { min: profile.min, max: profile.max }));
  };

const frequency: FitRule = (profile) => {
  const wrong = asNumber(profile);
  if (wrong !== null) return wrong;
  return belowZero(profile) ?? neutral;
};

/** Larger counts are of contacts or messages, not tickets. */
const MAX_TICKETS = 1000;

/** `average ticket`, `ticket promedio`, `panier moyen`: what a purchase costs on average, in the singular. */
const AVERAGE_TICKET = new RegExp(
  [
    `(?:^| )${oneOf(AVERAGE_WORDS)} (?:\\w+ )?${oneOf(PURCHASE_TICKETS)}(?: |$)`,
    `(?:^| )${oneOf(PURCHASE_TICKETS)} (?:\\w+ )?${oneOf(AVERAGE_WORDS)}(?: |$)`,
  ].join('|'),
);
/** A count per span of time may be a fraction. */
const PER_SPAN = new RegExp(`(?:^| )(?:per|pro|par|por|al|a|mtl|${oneOf(MONTHLY_WORDS)})(?: |$)`);
const FEW = 0.5;

const fewTickets: FitRule = (profile, name) => {
  const words = name.words.join(' ');
  if (AVERAGE_TICKET.test(words)) return veto(phrase('values.average_ticket'));
  const wrong = frequency(profile, name);
  if (wrong.verdict === 'veto') return wrong;
  if (profile.integerShare < FEW && !PER_SPAN.test(words)) return veto(phrase('values.mostly_fractions'));
  return shareWhere(profile, (value) => value > MAX_TICKETS) > MAX_MISTAKE_SHARE
    ? veto(phrase('values.go_up_to', { max: profile.max }))
    : wrong;
};

/** Ten years: larger numbers are spreadsheet dates, not days of silence. */
const MAX_SILENCE_DAYS = 3650;

/** `Months_Inactive_12_mon`: how many of twelve months were without activity, in whatever order. */
const INACTIVE = /(?:^| )(?:inac?ti|idle|dormant)/;

/** Days on which something happened are not days since then. */
const ACTIVE_DAYS = /^(?:active|login|usage) days|^days (?:active|logged)/;

const daysAgo: FitRule = (profile, name) => {
  const { unit, spanDays, windowDays } = name.hints;
  if (profile.dateShare < MOSTLY && profile.unixShare < MOSTLY) {
    if (spanDays !== null || (windowDays !== null && INACTIVE.test(name.words.join(' '))))
      return veto(phrase('values.count_in_a_span'));
    if (unit === 'years' || unit === 'quarters')
      return veto(phrase('values.are_in_unit', { unit: phrase(`unit.${unit}`) }));
  }
  if (ACTIVE_DAYS.test(name.words.join(' '))) return veto(phrase('values.count_active_days'));
  return shareWhere(profile, (value) => value > MAX_SILENCE_DAYS) > MAX_MISTAKE_SHARE
    ? veto(phrase('values.go_up_to', { max: profile.max }))
    : frequency(profile, name);
};

const OF_A_MONTH = oneOf([...ONE_MONTH, ...MONTHLY_WORDS]);
const OF_A_SPAN = oneOf([...ONE_MONTH, ...MONTHLY_WORDS, ...WEEKLY_WORDS]);

/** Visits of a name without a span: more than two a day are no month's. */
const MAX_VISITS = 62;
/** So many in a year are of an advisor or a meter reader. */
const FEW_VISITS = 6;
const A_YEAR = 365;
const NAMES_VISITS = new RegExp(`(?:^| )${oneOf(VISIT_WORDS)}(?: |$)`);
const NAMES_SPAN = new RegExp(`(?:^| )${OF_A_SPAN}(?: |$)`);

/** The number of days with a login is not the number of logins. */
const COUNTS_DAYS = /^(?:days|tage|jours|dias|giorni|dagen)$/;

const MAX_ACTIVE_DAYS = 366;
/** `total_logins`, `lifetime sessions`: how often ever, not how often in a month. */
const OF_ALL_TIME = new RegExp(`^${oneOf(SINCE_EVER)}(?!.*${OF_A_MONTH}) `);

/** `Nombre de visites`, `Anzahl Besuche`: of no span of time. */
const VISITS_SO_FAR = new RegExp(`^${oneOf(HOW_MANY)} ${oneOf(VISIT_WORDS)}$`);
const isWithoutSpan = ({ hints }: HeaderName): boolean => hints.windowDays === null && hints.spanDays === null;

const perMonth: FitRule = (profile, name) => {
  if (saysHowLongAgo(name.words)) return veto(phrase('column.name_says_how_long_ago'));
  if (isWithoutSpan(name) && OF_ALL_TIME.test(name.words.join(' ')))
    return veto(phrase('column.is_since_the_beginning'));
  if (isWithoutSpan(name) && VISITS_SO_FAR.test(name.words.join(' ')))
    return veto(phrase('column.counts_since_the_beginning'));
  if ((name.hints.spanDays ?? 0) >= A_YEAR && NAMES_VISITS.test(name.words.join(' ')) && profile.median <= FEW_VISITS)
    return veto(phrase('values.too_few_visits'));
  if (profile.max > MAX_ACTIVE_DAYS && ACTIVE_DAYS.test(name.words.join(' ')))
    return veto(phrase('values.more_days_than_a_year'));
  if (
    isWithoutSpan(name) &&
    profile.max > MAX_VISITS &&
    NAMES_VISITS.test(name.words.join(' ')) &&
    !NAMES_SPAN.test(name.words.join(' '))
  )
    return veto(phrase('column.counts_since_the_beginning'));
  return name.hints.windowDays === null &&
    !ACTIVE_DAYS.test(name.words.join(' ')) &&
    name.words.some((word) => COUNTS_DAYS.test(word))
    ? veto(phrase('values.count_days'))
    : frequency(profile, name);
};

/** Sizes in words. */
const SIZE_WORDS = new RegExp(`(?:^| )${oneOf(SIZE_WORDS_IN_CELLS)}(?: |$)`);

function saysSizes({ words, filled }: ColumnProfile): boolean {
  let known = 0;
  for (const [text, count] of words) if (SIZE_WORDS.test(text)) known += count;
  return known >= filled * 0.5;
}

const IS_WAGE = new RegExp(`(?:^| )${oneOf(WAGES)}(?: |$)`);
const OF_A_FAMILY = new RegExp(`(?:^| )${oneOf(FAMILIES)}(?: |$)`);

const companySize: FitRule = (profile, { words }) => {
  if (OF_A_FAMILY.test(words.join(' '))) return veto(phrase('column.counts_a_household'));
  if (IS_WAGE.test(words.join(' '))) return veto(phrase('column.is_what_people_earn'));
  if (profile.filled > 1 && profile.digitShare < 0.3 && !saysSizes(profile))
    return veto(phrase('values.are_no_numbers_or_sizes'));
  if (profile.dateShare >= 0.5 && profile.digitShare < 0.9) return veto(phrase('values.are_dates'));
  if (profile.booleanShare === 1 && (profile.numberShare < 1 || profile.filled > FEW_CELLS))
    return veto(phrase('values.are_yes_and_no'));
  // Grouped thousands that look like fractions are below a thousand: `2453.22` is an amount.
  if (shareWhere(profile, (value) => value >= 1000 && !Number.isInteger(value)) > 0)
    return veto(phrase('values.are_amounts'));
  // `1.150` beside `420` is grouped thousands, although nothing else in the column shows it.
  if (
    profile.numberShare >= MOSTLY &&
    shareWhere(profile, (value) => !Number.isInteger(value) && !Number.isInteger(Math.round(value * 1e9) / 1e6)) > 0
  )
    return veto(phrase('values.are_no_whole_numbers'));
  return neutral;
};

/** Marks go up to ten, or are percentages; below and above ten, `avis` and `reviews` are counts. */
const MAX_MARK = 10;
const BARE_MARK = new RegExp(`^${oneOf(MARKS)}$`);

const satisfaction: FitRule = (profile, name) =>
  BARE_MARK.test(name.words.join(' ')) && profile.min <= MAX_MARK && profile.max > MAX_MARK
    ? veto(phrase('values.go_up_to', { max: profile.max }))
    : within('csat_score')(profile, name);

/** `DataUsage`, `usage_gb`: how much of something is used, not how much of the product. */
const OF_VOLUME = new RegExp(`(?:^| )${oneOf(VOLUMES)}(?: |$)`);

/** `discount_usage_rate`, `Gutscheinnutzung`, `uso de la tarjeta`. */
const OF_OTHER_THING = new RegExp(`(?:^| )${oneOf(OTHER_THINGS_USED)}`);

const countInUse: FitRule = (profile, name) =>
  OF_OTHER_THING.test(name.words.join(' ')) ? veto(phrase('column.is_use_of_something_else')) : count(profile, name);

const usageScore: FitRule = (profile, name) => {
  if (OF_OTHER_THING.test(name.words.join(' '))) return veto(phrase('column.is_use_of_something_else'));
  if (OF_VOLUME.test(name.words.join(' '))) return veto(phrase('column.is_a_volume'));
  if (profile.booleanShare === 1 && profile.distinct === 2 && profile.filled > FEW_CELLS)
    return veto(phrase('values.are_yes_and_no'));
  return within('feature_usage_score')(profile, name);
};

export const numberFits: Readonly<Partial<Record<FieldName, FitRule>>> = {
  tenure_months: tenureFit,
  monthly_charges: moneyOfAMonth,
  annual_charges: moneyOfAYear,
  total_charges: allMoney,
  seats_purchased: count,
  seats_used: countInUse,
  support_tickets: fewTickets,
  api_calls_per_month: perMonth,
  login_frequency: perMonth,
  last_activity_days_ago: daysAgo,
  feature_usage_score: usageScore,
  // Answers from 0 to 10, or balances of promoters and detractors.
  nps_score: within('nps_score', { min: -100, max: 100 }),
  csat_score: satisfaction,
  company_size: companySize,
};
