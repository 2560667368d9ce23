import type { FieldName } from '../../schema/field-names.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { labelInSentence } from '../../schema/label-in-sentence.ts';
import type { Tie } from '../assign/assign-columns.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { UnitChoice } from '../readings/reading.ts';
import type { ColumnMatch, Transform } from '../types.ts';

const CONVERSION: Readonly<Record<Transform, string>> = {
  cents_to_units: 'cents are divided by 100',
  days_to_months: 'days are converted to months',
  weeks_to_months: 'weeks are converted to months',
  years_to_months: 'years are converted to months',
  annual_to_monthly: 'yearly figures are divided by 12',
  quarterly_to_monthly: 'quarterly figures are divided by 3',
  weekly_to_monthly: 'weekly figures are multiplied by 4.35, the weeks in a month',
  daily_to_monthly: 'daily figures are multiplied by 30.4, the days in a month',
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
  nps_to_answer: 'they are converted to 0 to 10',
  duration_to_months: 'durations are converted to months',
  invert_boolean: 'yes and no are swapped',
  count_to_yes_no: 'one or more counts as yes',
};

/** What is read of a column, and what decided that. */
type ReadAs = Pick<ColumnMatch, 'transform' | 'basis'>;

/** Why a column was mapped to its field, in one sentence. */
export function reasonFor(
  { field, because, fit }: Candidate,
  reading: ReadAs,
  unit: UnitChoice,
  header: readonly string[],
): string {
  const parts = [because];
  if (fit.because !== '') parts.push(fit.verdict === 'doubt' ? `although ${fit.because}` : fit.because);
  return `${fieldDefinition(field).label}: ${[...parts, ...conversions(reading, unit, header)].join('; ')}.`;
}

/** Why a column has the field that a person chose. */
export function reasonForManual(
  field: FieldName,
  reading: ReadAs,
  unit: UnitChoice,
  header: readonly string[],
): string {
  const chosen = `Chosen by a person as ${labelInSentence(fieldDefinition(field))}`;
  return `${[chosen, ...conversions(reading, unit, header)].join('; ')}.`;
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

/** Why a column was not mapped. */
export function reasonForNone(
  column: number,
  ties: readonly Tie[],
  profile: ColumnProfile | undefined,
  vetoed: Candidate | undefined,
): string {
  const tie = ties.find(({ candidates }) => candidates.some((candidate) => candidate.column === column));
  if (tie !== undefined)
    return tie.kind === 'which_column'
      ? 'Another column is equally likely. Choose one.'
      : 'Two fields are equally likely. Choose one.';
  if (vetoed !== undefined)
    return `Named like the ${labelInSentence(fieldDefinition(vetoed.field))}, but ${vetoed.fit.because}.`;
  return profile?.filled === 0
    ? 'The column is empty and its header is unknown.'
    : 'Neither the header nor the values match a known field.';
}
