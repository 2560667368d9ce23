import { PERIOD_LENGTHS, type Period } from '../../schema/billing-periods.ts';

type OfPeriod = {
  readonly period: string;
};
type Scale = {
  readonly from: number;
  readonly to: number;
};

const conversionOf = (period: string): string => PERIOD_LENGTHS[period as Period].conversion;
const called = (period: string): string => period.replace('_', '-');

/** How the values of a column are converted, as a clause of a reason. */
export const conversions = {
  'conversion.to_monthly': ({ period }: OfPeriod) => conversionOf(period),
  'conversion.cents_to_monthly': ({ period }: OfPeriod) =>
    `cents are divided by 100, and ${conversionOf(period).replace(' are', '')}`,
  'conversion.to_annual': ({ period }: OfPeriod) => `${called(period)} figures are converted to a year`,
  'conversion.cents_to_annual': ({ period }: OfPeriod) =>
    `cents are divided by 100, and ${called(period)} figures converted to a year`,
  'conversion.cents_to_units': 'cents are divided by 100',
  'conversion.days_to_months': 'days are converted to months',
  'conversion.weeks_to_months': 'weeks are converted to months',
  'conversion.years_to_months': 'years are converted to months',
  'conversion.weeks_to_days': 'weeks are converted to days',
  'conversion.months_to_days': 'months are converted to days',
  'conversion.date_to_days_ago': 'dates are converted to days ago',
  'conversion.date_to_months_ago': 'dates are converted to months ago',
  'conversion.duration_to_months': 'durations are converted to months',
  'conversion.fraction_to_percent': 'fractions are converted to percent',
  'conversion.scale_to_percent': ({ from, to }: Scale) => `${from} to ${to} is converted to 0 to 100`,
  'conversion.best_first_to_percent': ({ from, to }: Scale) =>
    `1 is the best: ${from} to ${to} is converted to 0 to 100`,
  'conversion.scale_to_answer': ({ from, to }: Scale) => `${from} to ${to} is converted to 0 to 10`,
  'conversion.nps_to_answer': 'they are converted to 0 to 10',
  'conversion.invert_boolean': 'yes and no are swapped',
  'conversion.count_to_yes_no': 'one or more counts as yes',
} as const;
