/** What texts about learning are made with, in the way of one language. */
export interface LearningTools {
  /** A number of customers or scores, which may have come out of a sum of probabilities. */
  readonly count: (value: number) => string;
  /** The form of a word that a count asks for. */
  readonly plural: (value: number, one: string, other: string) => string;
  readonly percent: (share: number) => string;
  /** Log loss, with three decimals. */
  readonly nats: (value: number) => string;
  /** The same of what is only a bound: what would be written as 0 is 0. */
  readonly bound: (value: number) => string;
  readonly decimal: (value: number, digits: number) => string;
  readonly day: (date: string) => string;
  /** Columns, each in quotes, with an "and" before the last. */
  readonly columns: (names: readonly string[]) => string;
}

export interface LearningWords {
  readonly quote: (text: string) => string;
  /** Of a number that would be written as 0, and is not. */
  readonly lessThan: (value: string) => string;
}

export function createLearningTools(language: string, { quote, lessThan }: LearningWords): LearningTools {
  const counts = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const rules = new Intl.PluralRules(language);
  const decimal = (value: number, digits: number): string =>
    new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  return {
    count: (value) => counts.format(value),
    plural: (value, one, other) => (rules.select(Math.round(value)) === 'one' ? one : other),
    percent: (share) => percents.format(share),
    nats: (value) => (Math.abs(value) < 0.0005 ? lessThan(decimal(0.001, 3)) : decimal(value, 3)),
    bound: (value) => (Math.abs(value) < 0.0005 ? '0' : decimal(value, 3)),
    decimal,
    day: (date) => days.format(new Date(date)),
    columns: (names) => list.format(names.map(quote)),
  };
}
