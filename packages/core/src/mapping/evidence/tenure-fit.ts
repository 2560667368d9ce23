import { phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { TimeUnit } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { CONTRACT_WORDS, TENURE_NAMES, TERM_OR_TENURE } from '../vocabulary/contract-ends.ts';
import { AGES, MEASURES, THINGS_WITH_AGE } from '../vocabulary/other-headers.ts';
import { MONTHLY_WORDS, ONE_MONTH } from '../vocabulary/rates.ts';
import { SPAN_WORDS, USE_WORDS } from '../vocabulary/spans-of-use.ts';
import { MONTH_WORDS, START_WORDS } from '../vocabulary/start-words.ts';
import { readCategories } from './category-words.ts';
import { confirm, doubt, veto, type FitRule } from './fit.ts';
import { asNumber, belowZero, MOSTLY } from './numbers.ts';

const NAMES_CONTRACT = new RegExp(`^${oneOf(CONTRACT_WORDS)}`);
/** Fifty years: a longer tenure is counted in something shorter than months. */
const MAX_TENURE_MONTHS = 600;

/** Usual contract lengths, in days. */
const TERM_DAYS: ReadonlySet<number> = new Set([
  7, 14, 28, 30, 31, 60, 90, 91, 92, 120, 180, 182, 183, 360, 364, 365, 366, 720, 730,
]);

/** Usual lengths of courses and programmes, in weeks. */
const TERM_WEEKS: ReadonlySet<number> = new Set([1, 2, 4, 6, 8, 10, 12, 13, 16, 20, 24, 26, 36, 40, 48, 52, 104]);

/** Words for a term as well as for a tenure: how long a contract runs, or has run. */
const NAMES_TERM = new RegExp(`^${oneOf(TERM_OR_TENURE)}$`);
const NAMES_TENURE = new RegExp(`(?:^| )${oneOf(TENURE_NAMES)}(?: |$)`);
const TERM_MONTHS: ReadonlySet<number> = new Set([1, 3, 6, 12, 18, 24, 36, 48, 60, 72]);
const FEW_TERMS = 6;

/** A few lengths in months that all are usual terms, and more of them whole years than not. */
function areTerms({ numbers, distinct, filled }: ColumnProfile): boolean {
  if (distinct > FEW_TERMS || filled < 3 * distinct) return false;
  let years = 0;
  for (const months of numbers) {
    if (Number.isNaN(months)) continue;
    if (!TERM_MONTHS.has(months)) return false;
    if (months % 12 === 0) years++;
  }
  return years > filled / 2;
}

const areWeeks = ({ numbers, distinct, filled }: ColumnProfile): boolean =>
  distinct <= FEW_TERMS && filled > distinct && numbers.every((weeks) => Number.isNaN(weeks) || TERM_WEEKS.has(weeks));

/** Contracts of years come in a few lengths, which repeat. */
const areYears = ({ distinct, filled, integerShare }: ColumnProfile): boolean =>
  integerShare === 1 && distinct <= FEW_TERMS && filled >= 3 * distinct;

/** Spans of time under a name that means a tenure and no contract: "2 ans" of "Ancienneté". */
export function areNamedTenures({ durationShare, dateShare }: ColumnProfile, words: readonly string[]): boolean {
  return (
    durationShare >= MOSTLY &&
    dateShare < MOSTLY &&
    NAMES_TENURE.test(words.join(' ')) &&
    !words.some((word) => NAMES_CONTRACT.test(word) || NAMES_TERM.test(word))
  );
}

/** What the values have against a tenure where they say how long customers commit themselves. */
export const CONTRACT_LENGTHS = phrase('values.are_contract_lengths');

/** Spans that are all usual contract lengths are commitments, not tenures. */
function areContractTerms(profile: ColumnProfile, words: readonly string[], unit: TimeUnit | null): boolean {
  if (
    unit === 'days' &&
    profile.distinct < profile.filled &&
    profile.numbers.every((days) => Number.isNaN(days) || TERM_DAYS.has(days))
  )
    return true;
  if (
    words.some((word) => NAMES_TERM.test(word)) &&
    (areTerms(profile) || (unit === 'weeks' && areWeeks(profile)) || (unit === 'years' && areYears(profile)))
  )
    return true;
  // Nobody sells contracts of seven lengths.
  if (profile.durationShare > 0.5 && profile.distinct > FEW_TERMS) return false;
  if (areNamedTenures(profile, words) || readCategories('contract_type', profile).known < MOSTLY) return false;
  return profile.durationShare > 0.5 || profile.numberShare < 0.5 || words.some((word) => NAMES_CONTRACT.test(word));
}

/** `uso mes`, `usage per month`: how much is used in a month, where the months are not counted. */
const USED_PER_MONTH = new RegExp(
  [
    `(?:^| )${oneOf(USE_WORDS)} (?:.* )?${oneOf([...ONE_MONTH, ...MONTHLY_WORDS])}$`,
    `^${oneOf(MONTHLY_WORDS)} (?:.* )?${oneOf(USE_WORDS)}(?: |$)`,
  ].join('|'),
);
const NAMES_SPAN = new RegExp(`(?:^| )${oneOf(SPAN_WORDS)}`);

/** A share, a score or a count of points is no length of time. */
const NAMES_MEASURE = new RegExp(`(?:^| )${oneOf(MEASURES)}(?: |$)`);
/** `member age`, `edad del asegurado`: how old a person is. */
const AGE_OF_PERSON = new RegExp(`(?:^| )${oneOf(AGES)}(?: |$)`);
const AGE_OF_CONTRACT = new RegExp(`(?:^| )${oneOf(THINGS_WITH_AGE)}(?: |$)`);

/** `Mes_Registro` of 1 to 12: in which month, not for how many. */
const MONTH_OF_YEAR = new RegExp(`(?:^| )${oneOf(MONTH_WORDS)}(?: |$)`);
const STARTS = new RegExp(`(?:^| )${oneOf(START_WORDS)}`);
const MONTHS_IN_YEAR = 12;

const WITHOUT_ACTIVITY = /(?:^| )(?:inac?ti|idle|dormant)/;

const areAges = ({ min, max, integerShare }: ColumnProfile): boolean => integerShare === 1 && min >= 15 && max <= 110;

/** Whether the values are how long somebody has been a customer. */
export const tenureFit: FitRule = (profile, { hints, words }) => {
  const text = words.join(' ');
  if (hints.percent || NAMES_MEASURE.test(text)) return veto(phrase('column.is_a_measure'));
  if (hints.unit === null && AGE_OF_PERSON.test(text) && !AGE_OF_CONTRACT.test(text) && areAges(profile))
    return veto(phrase('values.are_ages_of_people'));
  if (WITHOUT_ACTIVITY.test(text)) return veto(phrase('column.is_idle_time'));
  if (USED_PER_MONTH.test(text) && !NAMES_SPAN.test(text)) return veto(phrase('column.is_use_in_a_month'));
  if (MONTH_OF_YEAR.test(text) && STARTS.test(text) && profile.integerShare === 1 && profile.max <= MONTHS_IN_YEAR)
    return veto(phrase('values.are_months_of_a_year'));
  if (areContractTerms(profile, words, hints.unit)) return veto(CONTRACT_LENGTHS);
  if (profile.dateShare >= MOSTLY) return doubt(phrase('values.are_dates'));
  if (profile.durationShare + profile.numberShare >= MOSTLY && profile.durationShare > 0)
    return confirm(phrase('values.are_durations'));
  const wrong = asNumber(profile);
  if (wrong !== null) return wrong;
  const negative = belowZero(profile);
  if (negative !== null) return negative;
  if (hints.unit === 'months' && profile.max > MAX_TENURE_MONTHS) return doubt(phrase('values.too_large_for_months'));
  return confirm(phrase('values.range_from_to', { min: profile.min, max: profile.max }));
};
