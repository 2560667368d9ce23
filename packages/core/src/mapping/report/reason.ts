import { fieldDefinition } from '../../schema/fields.ts';
import type { Tie } from '../assign/assign-columns.ts';
import type { Candidate } from '../assign/candidate.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import type { Transform } from '../types.ts';

const CONVERSION: Readonly<Record<Transform, string>> = {
  cents_to_units: 'cents are divided by 100',
  days_to_months: 'days are converted to months',
  weeks_to_months: 'weeks are converted to months',
  years_to_months: 'years are converted to months',
  annual_to_monthly: 'yearly figures are divided by 12',
  quarterly_to_monthly: 'quarterly figures are divided by 3',
  weekly_to_monthly: 'weekly figures are multiplied by 4.35, the weeks in a month',
  daily_to_monthly: 'daily figures are multiplied by 30.4, the days in a month',
  date_to_days_ago: 'dates are converted to days ago',
  date_to_months_ago: 'dates are converted to months ago',
  fraction_to_percent: 'fractions are converted to percent',
  duration_to_months: 'durations are converted to months',
  invert_boolean: 'yes and no are swapped',
  count_to_yes_no: 'one or more counts as yes',
};

/**
 * Why a column was mapped to its field, in one sentence.
 *
 * @param reading how its values are read; '' where that needs no words
 */
export function reasonFor({ field, because, fit }: Candidate, transform: Transform | null, reading = ''): string {
  const parts = [because];
  if (fit.because !== '') parts.push(fit.verdict === 'doubt' ? `although ${fit.because}` : fit.because);
  if (reading !== '') parts.push(reading);
  else if (transform !== null) parts.push(CONVERSION[transform]);
  return `${fieldDefinition(field).label}: ${parts.join('; ')}.`;
}

/** Why a column was not mapped. */
export function reasonForNone(column: number, ties: readonly Tie[], profile: ColumnProfile | undefined): string {
  const tie = ties.find(({ candidates }) => candidates.some((candidate) => candidate.column === column));
  if (tie !== undefined)
    return tie.kind === 'which_column'
      ? 'Another column is equally likely. Choose one.'
      : 'Two fields are equally likely. Choose one.';
  return profile?.filled === 0
    ? 'The column is empty and its header is unknown.'
    : 'Neither the header nor the values match a known field.';
}
