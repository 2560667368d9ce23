import { phrase } from '../../phrases/phrase.ts';
import { parseDate } from '../../rows/values/parse-date.ts';
import { oneOf } from '../../schema/one-of.ts';
import { DAYS_PER_MONTH } from '../../schema/time-since.ts';
import type { HeaderName, TimeUnit } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Transform } from '../types.ts';
import { cellsOf, decided, profileFor, type TableView, type UnitChoice, type UnitOption } from './reading.ts';

/** Ten years, the longest tenure that validation accepts without a finding. */
const LONG_TENURE_MONTHS = 120;
/** Fifty years: no tenure is longer, so the numbers count days. */
const MAX_TENURE_MONTHS = 600;
/** Tenures that all are at most this may be years, if there are enough of them to include an older customer. */
const MAX_YEARS = 15;
const ENOUGH_VALUES = 20;
const MOSTLY = 0.8;
const DAY = 86_400_000;

const TO_MONTHS: Readonly<Record<TimeUnit, Transform | null>> = {
  days: 'days_to_months',
  weeks: 'weeks_to_months',
  months: null,
  quarters: null,
  years: 'years_to_months',
};
/** Months in one of each unit that tenures are counted in. */
const UNITS: readonly (readonly [unit: 'days' | 'weeks' | 'months' | 'years', months: number])[] = [
  ['days', 1 / DAYS_PER_MONTH],
  ['weeks', 7 / DAYS_PER_MONTH],
  ['months', 1],
  ['years', 12],
];

/** Units of time anywhere in a name: `weeks active`, `years with us`. */
const NAMED_UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:days?|(?:\w{3,})?tage|jours|dias|giorni|(?:\w{3,})?dagen)$/, 'days'],
  [/^(?:weeks|(?:\w{3,})?wochen|semaines|semanas|settimane|(?:\w{3,})?weken)$/, 'weeks'],
  [/^(?:years|yrs|(?:\w{3,})?jahre|ans|annees|anos|anni|(?:\w{3,})?jaren)$/, 'years'],
];
const MONTHS = new RegExp(
  `^${oneOf(['mo', 'mos', 'months?', 'mths?', '\\w*monat\\w*', 'mois', 'mes', 'meses', 'mesi', '\\w*maand\\w*'])}$`,
);

const OPTIONS: readonly UnitOption[] = [
  { id: 'months', label: phrase('option.months'), reading: { transform: null } },
  { id: 'days', label: phrase('option.days'), reading: { transform: 'days_to_months' } },
  { id: 'years', label: phrase('option.years'), reading: { transform: 'years_to_months' } },
];

/** What a tenure is counted in: by its header, its cells, signup dates or amounts beside it; else it is asked. */
export function tenureUnit(name: HeaderName, profile: ColumnProfile, view: TableView): UnitChoice {
  const { hints, words } = name;
  if (profile.dateShare >= MOSTLY || profile.unixShare >= MOSTLY) return decided('date_to_months_ago');
  if (profile.durationShare > 0.5) return decided('duration_to_months');
  const unit = hints.unit ?? NAMED_UNITS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? null;
  if (unit !== null) return decided(TO_MONTHS[unit]);
  if (words.some((word) => MONTHS.test(word))) return decided(null);
  const shown = bySignup(profile, view) ?? byAmounts(profile, view);
  if (shown !== null)
    return decided(TO_MONTHS[shown.unit], phrase(shown.because, { unit: phrase(`unit.${shown.unit}`) }));
  if (profile.max > MAX_TENURE_MONTHS) return decided('days_to_months', phrase('reading.too_many_months'));
  if (profile.max > LONG_TENURE_MONTHS * 1.5) return asked(name, profile, ['months', 'days']);
  const mayBeYears = profile.max <= MAX_YEARS && profile.filled >= ENOUGH_VALUES && name.raw !== 'tenure_months';
  return mayBeYears ? asked(name, profile, ['months', 'years']) : decided(null);
}

function asked(name: HeaderName, { max }: ColumnProfile, units: readonly ('days' | 'months' | 'years')[]): UnitChoice {
  return {
    reading: { transform: null },
    because: [],
    questions: [
      {
        about: '',
        message: phrase('question.tenure_unit', {
          column: name.raw,
          units: units.map((unit) => phrase(`unit.${unit}`)),
          max,
        }),
        options: OPTIONS.filter(({ id }) => units.some((unit) => unit === id)),
      },
    ],
  };
}

type ShownBy = 'reading.signup_dates_show' | 'reading.total_charges_show';

interface Shown {
  readonly unit: TimeUnit;
  readonly because: ShownBy;
}

/** A difference of tenures is a difference of signup dates, whatever day they are measured at. */
function bySignup(tenure: ColumnProfile, view: TableView): Shown | null {
  const column = view.columnOf.get('signup_date');
  const profile = profileFor(view, 'signup_date');
  if (column === undefined || profile === null || profile.dateAmbiguous) return null;
  const order = profile.dateFormat === 'mdy' || profile.dateFormat === 'dmy' ? profile.dateFormat : 'iso';
  const known = cellsOf(view, column)
    .map((cell, row) => ({ months: parseDate(cell, order) / DAY / DAYS_PER_MONTH, tenure: tenure.numbers[row] ?? NaN }))
    .filter(({ months, tenure: value }) => !Number.isNaN(months) && !Number.isNaN(value))
    .sort((a, b) => a.months - b.months);
  const half = known.length >> 1;
  const slopes = known.slice(0, half).flatMap((early, i) => {
    const late = known[i + known.length - half];
    return late === undefined || late.tenure === early.tenure
      ? []
      : (late.months - early.months) / (early.tenure - late.tenure);
  });
  return nearestUnit(slopes, 'reading.signup_dates_show');
}

/** Total charges are tenure times the monthly charges. */
function byAmounts(tenure: ColumnProfile, view: TableView): Shown | null {
  const total = profileFor(view, 'total_charges');
  const monthly = profileFor(view, 'monthly_charges');
  if (total === null || monthly === null) return null;
  const ratios = [...tenure.numbers].map(
    (value, row) => (total.numbers[row] ?? NaN) / ((monthly.numbers[row] ?? NaN) * value),
  );
  return nearestUnit(ratios, 'reading.total_charges_show');
}

const ENOUGH_RATIOS = 4;
/** How far a ratio may be from the unit, and the share of ratios that must be as near. */
const NEAR = 1.35;

/** The unit that most of the ratios, months by one of the column's, are near to. */
function nearestUnit(ratios: readonly number[], because: ShownBy): Shown | null {
  const finite = ratios.filter((ratio) => ratio > 0 && Number.isFinite(ratio));
  if (finite.length < ENOUGH_RATIOS) return null;
  const found = UNITS.find(([, months]) => {
    const near = finite.filter((ratio) => ratio < months * NEAR && ratio > months / NEAR).length;
    return near >= ratios.length * MOSTLY;
  });
  return found === undefined ? null : { unit: found[0], because };
}
