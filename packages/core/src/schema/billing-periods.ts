import { DAYS_PER_MONTH } from './time-since.ts';

/** Periods that amounts and rates are for, other than a month. */
export type Period =
  | 'three_yearly'
  | 'two_yearly'
  | 'annual'
  | 'half_yearly'
  | 'four_monthly'
  | 'quarterly'
  | 'two_monthly'
  | 'four_weekly'
  | 'fortnightly'
  | 'weekly'
  | 'daily';

export interface PeriodLength {
  readonly months: number;
  /** How figures of the period become monthly ones, for a person. */
  readonly conversion: string;
}

export const PERIOD_LENGTHS: Readonly<Record<Period, PeriodLength>> = {
  three_yearly: { months: 36, conversion: 'three-yearly figures are divided by 36' },
  two_yearly: { months: 24, conversion: 'two-yearly figures are divided by 24' },
  annual: { months: 12, conversion: 'yearly figures are divided by 12' },
  half_yearly: { months: 6, conversion: 'half-yearly figures are divided by 6' },
  four_monthly: { months: 4, conversion: 'four-monthly figures are divided by 4' },
  quarterly: { months: 3, conversion: 'quarterly figures are divided by 3' },
  two_monthly: { months: 2, conversion: 'two-monthly figures are divided by 2' },
  four_weekly: {
    months: 28 / DAYS_PER_MONTH,
    conversion: 'four-weekly figures are multiplied by 1.09, the times four weeks in a month',
  },
  fortnightly: {
    months: 14 / DAYS_PER_MONTH,
    conversion: 'fortnightly figures are multiplied by 2.17, the fortnights in a month',
  },
  weekly: { months: 7 / DAYS_PER_MONTH, conversion: 'weekly figures are multiplied by 4.35, the weeks in a month' },
  daily: { months: 1 / DAYS_PER_MONTH, conversion: 'daily figures are multiplied by 30.4, the days in a month' },
};

/** Every period, from the longest on. */
export const PERIODS = Object.keys(PERIOD_LENGTHS) as readonly Period[];

/** As close as 360 and 366 days are to a year. */
const CLOSE = 0.03;

/** The period of so many months, or null where there is none, as for a month. */
export function periodOfMonths(months: number): Period | null {
  return PERIODS.find((period) => Math.abs(PERIOD_LENGTHS[period].months / months - 1) < CLOSE) ?? null;
}
