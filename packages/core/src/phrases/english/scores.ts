import { groupDigits } from '../../numerics/group-digits.ts';

const counted = (count: number, one: string, many: string): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;

/** Values of fields, as reasons and examples show them. */
export const scores = {
  'value.months': ({ count }: { count: number }) => counted(count, 'month', 'months'),
  'value.days': ({ count }: { count: number }) => counted(count, 'day', 'days'),
  'value.percent': ({ percent }: { percent: number }) => `${groupDigits(percent)}%`,
  'value.amount': ({ amount }: { amount: number }) => groupDigits(amount),
  'value.amount_in': ({ amount, currency }: { amount: number; currency: string }) =>
    `${groupDigits(amount)} ${currency}`,
  'value.per_month': ({ count }: { count: number }) => `${groupDigits(count)} a month`,
  'value.number': ({ number }: { number: number }) => groupDigits(number),
  'value.date': ({ date }: { date: string }) => date,
  'value.yes': 'yes',
  'value.no': 'no',
  'value.not_given': 'not given',
} as const;
