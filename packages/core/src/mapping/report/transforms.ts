import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { oneOf } from '../../schema/one-of.ts';
import { outcomeOfHeader } from '../../schema/outcome-of-words.ts';
import { COUNTED, countsThings } from '../evidence/counted.ts';
import type { HeaderName, TimeUnit } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Transform } from '../types.ts';
import { DAILY_WORDS, WEEKLY_WORDS } from '../vocabulary/rates.ts';

const MOSTLY = 0.8;
/** Ten years, the longest tenure that validation accepts without a finding. */
const LONG_TENURE_MONTHS = 120;
/** Fifty years: no tenure is longer, so the numbers count days. */
const MAX_TENURE_MONTHS = 600;

const TO_MONTHS: Readonly<Record<TimeUnit, Transform | null>> = {
  days: 'days_to_months',
  weeks: 'weeks_to_months',
  months: null,
  quarters: null,
  years: 'years_to_months',
};

/** Units of time anywhere in a name: `weeks active`, `years with us`. */
const NAMED_UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:days?|tage|jours|dias|giorni|dagen)$/, 'days'],
  [/^(?:weeks|wochen|semaines|semanas|settimane|weken)$/, 'weeks'],
  [/^(?:years|yrs|jahre|ans|annees|anos|anni|jaren)$/, 'years'],
];

const ANNUAL =
  /(?:^| )(?:annual(?:ly)?|year(?:ly)?|yr|arr|acv|jahr\w*|annuel(?:le)?s?|anual(?:es)?|annu[oia]\w*|jaar\w*)(?: |$)/;
const QUARTERLY = /(?:^| )(?:quarter(?:ly)?|quartals?\w*|vierteljahr\w*|trimestr\w*|kwartaal\w*)(?: |$)/;

export interface TransformChoice {
  readonly transform: Transform | null;
  /** True where the numbers fit two units. */
  readonly unclear: boolean;
}

const clear = (transform: Transform | null): TransformChoice => ({ transform, unclear: false });

/** How a column's numbers are converted to the unit of its field. */
export function chooseTransform(field: FieldName, name: HeaderName, profile: ColumnProfile): TransformChoice {
  const { kind } = fieldDefinition(field);
  const words = name.words.join(' ');
  const isDate = profile.dateShare >= MOSTLY || profile.unixShare >= MOSTLY;
  if (field === 'tenure_months') return tenureTransform(name, profile, isDate);
  if (field === 'last_activity_days_ago') return isDate ? clear('date_to_days_ago') : clear(null);
  if (fieldDefinition(field).unit === 'per_month') return clear(rateTransform(name));
  if (field === 'monthly_charges') {
    if (name.hints.cents || (PLAN_AMOUNT.test(words) && looksLikeCents(profile))) return clear('cents_to_units');
    if (QUARTERLY.test(words)) return clear('quarterly_to_monthly');
    return clear(ANNUAL.test(words) ? 'annual_to_monthly' : null);
  }
  if (fieldDefinition(field).unit === 'currency') return clear(name.hints.cents ? 'cents_to_units' : null);
  if (field === 'feature_usage_score') return clear(isFraction(profile) ? 'fraction_to_percent' : null);
  if (COUNTED.has(field) && countsThings(profile)) return clear('count_to_yes_no');
  if (field === 'churned') return clear(meansStayed(name, words) ? 'invert_boolean' : null);
  if (kind === 'boolean') return clear(INVERTED.test(words) ? 'invert_boolean' : null);
  return clear(null);
}

const WEEKLY = new RegExp(`(?:^| )${oneOf(WEEKLY_WORDS)}(?: |$)`);
const DAILY = new RegExp(`(?:^| )${oneOf(DAILY_WORDS)}(?: |$)| day$`);
/** A day, a week, a month, a quarter and a year as people count days back. */
const WINDOWS: readonly (readonly [least: number, most: number, transform: Transform | null])[] = [
  [1, 1, 'daily_to_monthly'],
  [7, 7, 'weekly_to_monthly'],
  [28, 31, null],
  [84, 92, 'quarterly_to_monthly'],
  [360, 366, 'annual_to_monthly'],
];

/** Converts a rate over another span of time to a rate per month. */
function rateTransform({ words, hints }: HeaderName): Transform | null {
  if (hints.windowDays !== null) {
    const days = hints.windowDays;
    const window = WINDOWS.find(([least, most]) => days >= least && days <= most);
    if (window !== undefined) return window[2];
  }
  const text = words.join(' ');
  if (WEEKLY.test(text)) return 'weekly_to_monthly';
  if (DAILY.test(text)) return 'daily_to_monthly';
  if (QUARTERLY.test(text)) return 'quarterly_to_monthly';
  return ANNUAL.test(text) ? 'annual_to_monthly' : null;
}

const INVERTED =
  /^(?!.*\bnot (?:renewed|retained|kept)).*(?:^| )(?:retained|renewed|stayed|still|kept|not churned)(?: |$)/;

/** Whether yes under this name of an outcome means that a customer stayed: "retained", "aktiv". */
const meansStayed = ({ raw }: HeaderName, words: string): boolean =>
  INVERTED.test(words) || outcomeOfHeader(raw) === 'stayed';

/** Billing systems store a plan's price in cents under these names. */
const PLAN_AMOUNT = /(?:^| )(?:plan|price) (?:unit )?amount$|(?:^| )unit amount$/;

function looksLikeCents({ integerShare, median }: ColumnProfile): boolean {
  return integerShare === 1 && median >= 500;
}

/** Numbers from 0 to 1 that are not only 0 and 1. */
function isFraction({ max, min, integerShare, percentShare }: ColumnProfile): boolean {
  return min >= 0 && max <= 1 && integerShare < 1 && percentShare === 0;
}

function tenureTransform({ hints, words }: HeaderName, profile: ColumnProfile, isDate: boolean): TransformChoice {
  if (isDate) return clear('date_to_months_ago');
  if (profile.durationShare > 0.5) return clear('duration_to_months');
  const unit = hints.unit ?? NAMED_UNITS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? null;
  if (unit !== null) return clear(TO_MONTHS[unit]);
  if (words.some((word) => /^(?:mo|mos|months?|mths?|monat\w*|mois|mes|meses|mesi|maand\w*)$/.test(word)))
    return clear(null);
  if (profile.max > MAX_TENURE_MONTHS) return clear('days_to_months');
  return { transform: null, unclear: profile.max > LONG_TENURE_MONTHS * 1.5 };
}
