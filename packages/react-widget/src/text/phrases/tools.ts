import type { CountingWords } from '@retainwise/core/fields';
import type { FieldLabels } from '../fields/field-labels.ts';
import { pluralOf } from '../plural.ts';
import type { LanguageWords } from './language-words.ts';

/** What the phrases of a language are made with: numbers, lists and days of the locale. */
export interface PhraseTools {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (date: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly either: (parts: readonly string[]) => string;
  readonly quote: (text: string) => string;
  /** `12 rows` */
  readonly counted: (count: number, one: string, other: string) => string;
  /** The first of some values, and how many more there are. */
  readonly some: (values: readonly string[], more: number) => string;
  /** A period that amounts are for, as a label and as an adjective. */
  readonly period: (period: string) => string;
  readonly each: (period: string) => string;
  /** How amounts of a period become those of a month. */
  readonly by: (period: string) => string;
  readonly recognized: (headers: readonly string[]) => string;
  readonly fieldLabel: (field: string, given: string) => string;
}

/** Months of each period, or how many of them are in a month. */
const PERIODS: Readonly<Record<string, { readonly months: number } | { readonly inMonth: number }>> = {
  three_yearly: { months: 36 },
  two_yearly: { months: 24 },
  annual: { months: 12 },
  half_yearly: { months: 6 },
  four_monthly: { months: 4 },
  quarterly: { months: 3 },
  two_monthly: { months: 2 },
  four_weekly: { inMonth: 1.09 },
  fortnightly: { inMonth: 2.17 },
  weekly: { inMonth: 4.35 },
  daily: { inMonth: 30.4 },
};

export interface LanguageTools {
  readonly phrase: PhraseTools;
  readonly counting: CountingWords;
}

export function createTools(locale: string, words: LanguageWords, fields: FieldLabels): LanguageTools {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plural = pluralOf(locale);
  const labels = new Map<string, string>(Object.entries(fields));
  const number = (value: number): string => numbers.format(value);
  const called = (period: string): string => words.periods[period] ?? period;
  const counted = (count: number, one: string, other: string): string =>
    `${number(count)} ${plural(count, one, other)}`;
  return {
    phrase: {
      number,
      percent: (share) => percents.format(share),
      day: (date) => days.format(new Date(date)),
      list: (parts) => conjunction.format(parts),
      either: (parts) => disjunction.format(parts),
      quote: words.quote,
      counted,
      some: (values, more) =>
        values.length === 0 ? words.nothing : values.join(', ') + (more > 0 ? ` ${words.more(number(more))}` : ''),
      period: (period) => called(period).charAt(0).toUpperCase() + called(period).slice(1),
      each: called,
      by: (period) => {
        const length = PERIODS[period];
        if (length === undefined) return '';
        return 'months' in length ? words.divided(number(length.months)) : words.multiplied(number(length.inMonth));
      },
      recognized: (headers) => words.recognized(headers.map(words.quote).join(', ')),
      fieldLabel: (field, given) => labels.get(field) ?? given,
    },
    counting: {
      rows: (count) => counted(count, ...words.row),
      values: (count) => counted(count, ...words.value),
      isOne: (count) => plural(count, 'one', 'other') === 'one',
    },
  };
}
