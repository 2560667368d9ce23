import { phrase, type Phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { outcomeOfHeader } from '../../schema/outcome-of-words.ts';
import { readCategories } from './category-words.ts';
import { countsThings } from './counted.ts';
import { confirm, doubt, neutral, veto, type Fit, type FitRule } from './fit.ts';
import { areCodes, readOutcome, saysWhoLeft } from './outcome-words.ts';
import { isStatusInCodes, tellsWhoLeft } from './status-of-customers.ts';

const MOSTLY = 0.8;
const NEARLY_ALL = 0.9;
const HALF = 0.5;
/** One for those who left, one for those who stayed, and one for the rest. */
const MAX_OUTCOME_CODES = 3;
/** Contract lengths in months: at least one of these shows that the numbers are months and not codes. */
const TERMS_OVER_A_QUARTER = /^(?:6|12|18|24|36|48|60)(?: m)?$/;

/** `the values are annual, month to month and multi year`. */
function valuesAre(categories: ReadonlySet<string>): Phrase {
  const names = [...categories].sort().map((name) => phrase('category', { name }));
  return phrase('values.are_categories', { categories: names });
}

export const booleanFit: FitRule = ({ booleanShare, distinct, filled }) => {
  if (filled === 0) return neutral;
  if (booleanShare < 0.9) return veto(phrase('values.are_no_yes_and_no'));
  return distinct > 4 ? veto(phrase('values.more_than_two')) : confirm(phrase('values.are_yes_and_no'));
};

/** Of fewer cells, all may be of one day by chance. */
const MANY_CELLS = 12;

export const dateFit: FitRule = (profile) =>
  profile.distinct === 1 && profile.filled >= MANY_CELLS && profile.filled === profile.cells
    ? doubt(phrase('values.same_day_everywhere'))
    : whenWritten(profile);

const whenWritten = ({ dateShare, unixShare, spreadsheetDayShare, yearShare, numberShare }: ColumnProfile): Fit => {
  if (dateShare >= MOSTLY) return confirm(phrase('values.are_dates'));
  if (numberShare >= MOSTLY && unixShare >= MOSTLY) return confirm(phrase('values.are_timestamps'));
  if (spreadsheetDayShare >= MOSTLY) return confirm(phrase('values.are_spreadsheet_dates'));
  if (yearShare >= MOSTLY) return confirm(phrase('values.are_years_or_months'));
  return dateShare >= 0.5 ? doubt(phrase('values.some_are_no_dates')) : veto(phrase('values.are_no_dates'));
};

/** Access writes yes as −1, and some learning libraries expect outcomes of 1 and −1. */
const hasMinusOne = ({ min, max, distinct, integerShare, numberShare }: ColumnProfile): boolean =>
  min === -1 && max <= 1 && distinct === 2 && integerShare === 1 && numberShare === 1;

/** `FUGA` of F and NF, `Churn` of 1 and 2: a person is asked what each of them means. */
const isOutcomeInCodes = (header: string, { words, booleanShare }: ColumnProfile): boolean =>
  words.size <= MAX_OUTCOME_CODES &&
  booleanShare < NEARLY_ALL &&
  areCodes([...words.keys()]) &&
  outcomeOfHeader(header) === 'left';

const churned: FitRule = (profile, name) => {
  if (hasMinusOne(profile)) return confirm(phrase('values.are_yes_and_no'));
  if (isStatusInCodes(name.words, profile)) return confirm(phrase('values.are_codes_of_a_status'));
  if (isOutcomeInCodes(name.raw, profile)) return confirm(phrase('values.are_codes_of_an_outcome'));
  if (profile.booleanShare >= NEARLY_ALL || !saysWhoLeft(profile)) return booleanFit(profile, name);
  const { left, stayed, between, answers } = readOutcome(profile);
  const sides = left + stayed;
  if (sides > 0 && sides + between + answers >= NEARLY_ALL) return confirm(phrase('values.say_who_left'));
  if (sides >= HALF || tellsWhoLeft(name.words, profile)) return confirm(phrase('values.some_say_who_left'));
  return booleanFit(profile, name);
};

/** `Monate/Jahr` of 12 is a count; as words, the two are answers. */
const MONTHS_OF_YEAR = /^(?:month|monat|mois|mes|mese|maand)\w* (?:jahr|year|an|ano|anno|jaar)\w*$/;

const NAMES_PLAN = /^(?:plan|plano|piano|tarif|formule|paket|package|tier|abonnement)e?s?$/;

const contractType: FitRule = (profile, { words }) => {
  if (profile.numberShare >= MOSTLY && MONTHS_OF_YEAR.test(words.join(' '))) return veto(phrase('values.count_months'));
  const { known, categories } = readCategories('contract_type', profile);
  if (known < MOSTLY) return veto(phrase('values.are_no_periods'));
  if (known < 1 && words.every((word) => NAMES_PLAN.test(word))) return veto(phrase('values.some_are_plans'));
  if (profile.numberShare >= MOSTLY && !hasLongTerm(profile)) return veto(phrase('values.are_codes_not_periods'));
  return categories.size > 0 ? confirm(valuesAre(categories)) : neutral;
};

function hasLongTerm({ words }: ColumnProfile): boolean {
  return [...words.keys()].some((text) => TERMS_OVER_A_QUARTER.test(text));
}

export const categoryFit =
  (field: FieldName): FitRule =>
  (profile) => {
    const { known, categories } = readCategories(field, profile);
    if (known < MOSTLY) return veto(phrase('values.are_no_known_categories'));
    return confirm(valuesAre(categories));
  };

const ENOUGH_CELLS = 8;

/** A count above zero means yes. */
const anyOrNone: FitRule = (profile, name) =>
  countsThings(profile) && profile.min > 0 && profile.filled >= ENOUGH_CELLS
    ? veto(phrase('values.count_what_all_have'))
    : countsThings(profile)
      ? confirm(phrase('values.count_from_to', { min: profile.min, max: profile.max }))
      : booleanFit(profile, name);

export const codeFits: Readonly<Partial<Record<FieldName, FitRule>>> = {
  churned,
  contract_type: contractType,
  dependents: anyOrNone,
  has_integration: anyOrNone,
};
