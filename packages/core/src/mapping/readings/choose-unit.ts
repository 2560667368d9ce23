import { phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { oneOf } from '../../schema/one-of.ts';
import { outcomeOfHeader } from '../../schema/outcome-of-words.ts';
import { COUNTED, countsThings } from '../evidence/counted.ts';
import type { HeaderName } from '../header/header-name.ts';
import { unitOfTimeBack } from '../header/time-back.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Transform } from '../types.ts';
import { DAILY_WORDS, WEEKLY_WORDS } from '../vocabulary/rates.ts';
import { amountUnit } from './amount-unit.ts';
import { decided, type TableView, type UnitChoice } from './reading.ts';
import { npsScale, scoreScale } from './scales.ts';
import { tenureUnit } from './tenure-unit.ts';

const MOSTLY = 0.8;

const ANNUAL =
  /(?:^| )(?:annual(?:ly)?|year(?:ly)?|yr|arr|acv|jahr\w*|annuel(?:le)?s?|anual(?:es)?|annu[oia]\w*|jaar\w*)(?: |$)/;
const QUARTERLY = /(?:^| )(?:quarter(?:ly)?|quartals?\w*|vierteljahr\w*|trimestr\w*|kwartaal\w*)(?: |$)/;
const WEEKLY = new RegExp(`(?:^| )${oneOf(WEEKLY_WORDS)}(?: |$)`);
const DAILY = new RegExp(`(?:^| )${oneOf(DAILY_WORDS)}(?: |$)| day$`);
const INVERTED =
  /^(?!.*\bnot (?:renewed|retained|kept)).*(?:^| )(?:retained|renewed|stayed|still|kept|not churned)(?: |$)/;

/** Whether yes under this name of an outcome means that a customer stayed: "retained", "aktiv". */
export const meansStayed = ({ raw, words }: HeaderName): boolean =>
  INVERTED.test(words.join(' ')) || outcomeOfHeader(raw) === 'stayed';

/** How the numbers of a column become the unit of its field, what decided that, and what nothing decided. */
export function chooseUnit(field: FieldName, column: number, view: TableView): UnitChoice {
  const name = view.names[column];
  const profile = view.profiles[column];
  if (name === undefined || profile === undefined) return decided(null);
  const { kind, unit } = fieldDefinition(field);
  if (field === 'tenure_months') return tenureUnit(name, profile, view);
  if (field === 'last_activity_days_ago') return silenceUnit(name, profile);
  if (unit === 'per_month') return decided(rateTransform(name));
  if (unit === 'currency') return amountUnit(field, column, name, view);
  if (field === 'nps_score') return npsScale(name, profile);
  if (field === 'csat_score' || field === 'feature_usage_score')
    return scoreScale(name, profile, field === 'feature_usage_score');
  if (COUNTED.has(field) && countsThings(profile)) return decided('count_to_yes_no');
  if (kind === 'date' && profile.dateFormat === 'month_year')
    return decided(null, phrase('reading.months_with_short_years'));
  if (field === 'churned') return decided(meansStayed(name) ? 'invert_boolean' : null);
  if (kind === 'boolean') return decided(INVERTED.test(name.words.join(' ')) ? 'invert_boolean' : null);
  return decided(null);
}

function silenceUnit({ hints, words }: HeaderName, profile: ColumnProfile): UnitChoice {
  if (profile.dateShare >= MOSTLY || profile.unixShare >= MOSTLY) return decided('date_to_days_ago');
  const unit = hints.unit ?? unitOfTimeBack(words);
  return decided(unit === 'weeks' ? 'weeks_to_days' : unit === 'months' ? 'months_to_days' : null);
}

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
  const days = hints.windowDays ?? hints.spanDays;
  if (days !== null) {
    const window = WINDOWS.find(([least, most]) => days >= least && days <= most);
    if (window !== undefined) return window[2];
  }
  const text = words.join(' ');
  if (WEEKLY.test(text)) return 'weekly_to_monthly';
  if (DAILY.test(text)) return 'daily_to_monthly';
  if (QUARTERLY.test(text)) return 'quarterly_to_monthly';
  return ANNUAL.test(text) ? 'annual_to_monthly' : null;
}
