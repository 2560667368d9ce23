import { PERIOD_LENGTHS, PERIODS, type Period } from '../../schema/billing-periods.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { labelInSentence } from '../../schema/label-in-sentence.ts';
import { objectionTo } from '../assign/candidates.ts';
import type { Tie } from '../assign/assign-columns.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { HeaderName } from '../header/header-name.ts';
import { matchByOutcome } from '../names/match-by-outcome.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { UnitChoice } from '../readings/reading.ts';
import type { ColumnMatch, Transform } from '../types.ts';

type OfPeriod = `${Period}_${'' | 'cents_'}to_${'monthly' | 'annual'}`;

const OF_PERIODS = Object.fromEntries(
  PERIODS.flatMap((period) => {
    const { conversion } = PERIOD_LENGTHS[period];
    const called = period.replace('_', '-');
    return [
      [`${period}_to_monthly`, conversion],
      [`${period}_cents_to_monthly`, `cents are divided by 100, and ${conversion.replace(' are', '')}`],
      [`${period}_to_annual`, `${called} figures are converted to a year`],
      [`${period}_cents_to_annual`, `cents are divided by 100, and ${called} figures converted to a year`],
    ];
  }),
) as Readonly<Record<OfPeriod, string>>;

const CONVERSION: Readonly<Record<Transform, string>> = {
  ...OF_PERIODS,
  cents_to_units: 'cents are divided by 100',
  days_to_months: 'days are converted to months',
  weeks_to_months: 'weeks are converted to months',
  years_to_months: 'years are converted to months',
  weeks_to_days: 'weeks are converted to days',
  months_to_days: 'months are converted to days',
  date_to_days_ago: 'dates are converted to days ago',
  date_to_months_ago: 'dates are converted to months ago',
  fraction_to_percent: 'fractions are converted to percent',
  scale_0_5_to_percent: '0 to 5 is converted to 0 to 100',
  scale_1_5_to_percent: '1 to 5 is converted to 0 to 100',
  scale_0_7_to_percent: '0 to 7 is converted to 0 to 100',
  scale_1_7_to_percent: '1 to 7 is converted to 0 to 100',
  scale_0_10_to_percent: '0 to 10 is converted to 0 to 100',
  scale_1_10_to_percent: '1 to 10 is converted to 0 to 100',
  scale_1_6_to_percent: '1 to 6 is converted to 0 to 100',
  scale_5_1_to_percent: '1 is the best: 5 to 1 is converted to 0 to 100',
  scale_6_1_to_percent: '1 is the best: 6 to 1 is converted to 0 to 100',
  scale_7_1_to_percent: '1 is the best: 7 to 1 is converted to 0 to 100',
  scale_10_1_to_percent: '1 is the best: 10 to 1 is converted to 0 to 100',
  nps_to_answer: 'they are converted to 0 to 10',
  scale_1_5_to_answer: '1 to 5 is converted to 0 to 10',
  scale_0_5_to_answer: '0 to 5 is converted to 0 to 10',
  scale_1_7_to_answer: '1 to 7 is converted to 0 to 10',
  scale_0_7_to_answer: '0 to 7 is converted to 0 to 10',
  duration_to_months: 'durations are converted to months',
  invert_boolean: 'yes and no are swapped',
  count_to_yes_no: 'one or more counts as yes',
};

/** What is read of a column, and what decided that. */
type ReadAs = Pick<ColumnMatch, 'transform' | 'basis'>;

/**
 * Why a column was mapped to its field, in one sentence without its full stop.
 *
 * @param said how its values are read; '' where that needs no words
 */
export function reasonFor(
  { field, because, fit }: Candidate,
  reading: ReadAs,
  unit: UnitChoice,
  header: readonly string[],
  said = '',
): string {
  const parts = [because];
  if (fit.because !== '') parts.push(fit.verdict === 'doubt' ? `although ${fit.because}` : fit.because);
  const read = said === '' ? conversions(reading, unit, header) : [said];
  return `${fieldDefinition(field).label}: ${[...parts, ...read].join('; ')}`;
}

/** Why a column has the field that a person chose, without the full stop. */
export function reasonForManual(
  field: FieldName,
  reading: ReadAs,
  unit: UnitChoice,
  header: readonly string[],
): string {
  const chosen = `Chosen by a person as ${labelInSentence(fieldDefinition(field))}`;
  return [chosen, ...conversions(reading, unit, header)].join('; ');
}

function conversions({ transform, basis }: ReadAs, unit: UnitChoice, header: readonly string[]): string[] {
  const answered = transform !== unit.reading.transform;
  const parts = answered ? [] : [...unit.because];
  if (transform !== null) parts.push(CONVERSION[transform]);
  const named = (column: number): string => `"${header[column] ?? ''}"`;
  if (basis !== undefined && basis.quantity !== null)
    parts.push(`each amount is multiplied by ${named(basis.quantity)} of its row`);
  if (basis !== undefined && basis.interval !== null)
    parts.push(`each amount is divided by the months of its own interval in ${named(basis.interval)}`);
  return parts;
}

/** The sentence with what else is to be said of the reading. */
export function withNotes(reason: string, notes: readonly string[]): string {
  return `${[reason, ...notes].join('; ')}.`;
}

/** What is known about a column that was not mapped. */
export interface Unmapped {
  readonly index: number;
  readonly name: HeaderName;
  readonly profile: ColumnProfile;
  /** The field that its header names. */
  readonly named: FieldName | null;
  readonly ties: readonly Tie[];
  /** The header that holds each mapped field. */
  readonly holders: ReadonlyMap<FieldName, string>;
  /** Fields that a person has left without a column. */
  readonly left: ReadonlySet<FieldName>;
}

/** Why a column was not mapped: what its name means, and what speaks against it. */
export function reasonForNone({ index, name, profile, named, ties, holders, left }: Unmapped): string {
  const tie = ties.find(({ candidates }) => candidates.some((candidate) => candidate.column === index));
  if (tie !== undefined)
    return tie.kind === 'which_column'
      ? 'Another column is equally likely. Choose one.'
      : 'Two fields are equally likely. Choose one.';
  const outcome = holders.get('churned');
  if ((named === null || named === 'churned') && matchByOutcome(name, profile).length > 0) {
    if (outcome !== undefined) return `Named like churned, which "${outcome}" holds.`;
    if (left.has('churned')) return 'Named like churned, which a person has left without a column.';
  }
  if (named !== null) {
    const label = labelInSentence(fieldDefinition(named));
    const objection = objectionTo(named, name, profile);
    const holder = holders.get(named);
    if (objection !== null) return `Named like the ${label}, but ${objection}.`;
    if (left.has(named)) return `Named like the ${label}, which a person has left without a column.`;
    if (holder !== undefined) return `Named like the ${label}, which "${holder}" holds.`;
    // "Target" in a table of bookings.
    if (named === 'churned') return 'Named like an outcome, but nothing shows that it is who left.';
    return `Named somewhat like the ${label}, but not surely enough.`;
  }
  return profile.filled === 0
    ? 'The column is empty and its header is unknown.'
    : 'Neither the header nor the values match a known field.';
}
