import { phrase, type Phrase } from '../../phrases/phrase.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import { WINDOW_STARTS } from '../vocabulary/header-parts.ts';
import { AVERAGE_WORDS } from '../vocabulary/purchases.ts';
import { MONTHLY_WORDS } from '../vocabulary/rates.ts';
import { ONE_PERIOD, SPENDING, WORTH } from '../vocabulary/spending.ts';

const within = (words: readonly string[]): RegExp => new RegExp(`(?:^| )${oneOf(words)}(?: |$)`);
const SPENT = within(SPENDING);
const LAST = new RegExp(`(?:^| )${oneOf(WINDOW_STARTS)} \\d`);
const PER_MONTH = within([...AVERAGE_WORDS, ...MONTHLY_WORDS]);
const EXPECTED = within(WORTH);
const NAMES_PERIOD = within(ONE_PERIOD);

const A_MONTH = { least: 28, most: 31 };

/** The days before now that a name says its numbers are of (`spend_30d`, "letzte 30 Tage"), or null. */
const daysBack = ({ hints }: HeaderName): number | null => hints.windowDays ?? hints.spanDays;

/** Why an amount is no total since the beginning: it is of some days before now, or of one period by its name. */
export function boundedBy(name: HeaderName): Phrase | null {
  const days = daysBack(name);
  if (days !== null) return phrase('column.covers_days', { days });
  return NAMES_PERIOD.test(name.words.join(' ')) ? phrase('column.covers_one_period') : null;
}

/**
 * Whether an amount is what was spent in a span before now that is not a month. Prices for so long (`Preis für 24
 * Monate`) and averages by the month are not.
 */
export function isOfOtherSpan(name: HeaderName): boolean {
  const words = name.words.join(' ');
  if (NAMES_PERIOD.test(words)) return SPENT.test(words);
  const days = daysBack(name);
  if (days === null || isMonth(days) || PER_MONTH.test(words)) return false;
  return SPENT.test(words) || LAST.test(words) || name.hints.spanDays !== null;
}

/** Whether what was spent in all is, by its name, of about the last month: `total_spend_30d`. */
export function isOfLastMonth(name: HeaderName): boolean {
  const days = daysBack(name);
  return days !== null && isMonth(days) && !EXPECTED.test(name.words.join(' '));
}

const isMonth = (days: number): boolean => days >= A_MONTH.least && days <= A_MONTH.most;
