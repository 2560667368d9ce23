import { periodOfMonths, type Period } from '../../schema/billing-periods.ts';
import { oneOf } from '../../schema/one-of.ts';
import { DAYS_PER_MONTH } from '../../schema/time-since.ts';
import type { HeaderHints, HeaderName } from '../header/header-name.ts';
import { SAYS_MONTH } from '../vocabulary/intervals.ts';
import { DAY_NOUNS, PERIOD_COMPOUNDS, PERIOD_PREFIXES } from '../vocabulary/header-periods.ts';
import { PER_WORDS } from '../vocabulary/stated-intervals.ts';
import { namedMonths } from './interval-months.ts';

/** The period that the header of an amount names. */
export interface HeaderPeriod {
  /** Null for a month. */
  readonly period: Period | null;
  /** Another period that the header names behind it: "Monthly price (billed annually)". Null where there is none. */
  readonly other: Period | 'monthly' | null;
  /** The other words of the header. */
  readonly rest: string;
}

const MAX_WORDS = 4;
const MONTH = new RegExp(`^${oneOf(SAYS_MONTH)}$`);
const COMPOUNDS = PERIOD_COMPOUNDS.map(([months, words]) => [new RegExp(`^${oneOf(words)}$`), months] as const);
const PREFIX = new RegExp(`^${oneOf(PERIOD_PREFIXES)}(?=\\w{3})`);
/** Abbreviations of two letters or fewer, and names of days, mean a period only behind "per". */
const PER = new RegExp(`^${oneOf(PER_WORDS)} \\S`);
const NO_PERIOD = new RegExp(`^(?:(?!yr|mo|wk).{1,2}|\\d+ .{1,2}|${DAY_NOUNS.join('|')}|\\d+)$`);

/** The period that a header says its amounts are for, null where it says nothing: `quarterly_fee`, "Jahresbeitrag". */
export function headerPeriod({ words, hints }: HeaderName): HeaderPeriod | null {
  const found: (Period | 'monthly')[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const gram = longestPeriod(words, at);
    if (gram !== null && !found.includes(gram.period)) found.push(gram.period);
    if (gram === null) rest.push(words[at] ?? '');
    else if (gram.length === 1) rest.push(...behindPeriod(words[at] ?? ''));
    at += gram?.length ?? 1;
  }
  const [first, second = null] = found;
  if (first === undefined) return lookingBack(hints);
  return { period: first === 'monthly' ? null : first, other: second, rest: rest.join(' ') };
}

/** An amount of the days before the export: `spend_90d`. */
function lookingBack({ windowDays, spanDays }: HeaderHints): HeaderPeriod | null {
  const days = windowDays ?? spanDays;
  const period = days === null ? null : periodOfMonths(days / DAYS_PER_MONTH);
  return period === null ? null : { period, other: null, rest: '' };
}

/** The amount in `Wochenpreis`. */
function behindPeriod(word: string): string[] {
  const amount = word.replace(PREFIX, '');
  return amount === word || amount === '' ? [] : [amount];
}

function longestPeriod(
  words: readonly string[],
  at: number,
): { readonly period: Period | 'monthly'; readonly length: number } | null {
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length--) {
    const gram = words.slice(at, at + length).join(' ');
    const months = monthsOf(gram);
    if (Number.isNaN(months)) continue;
    const period = Math.abs(months - 1) < 0.02 ? 'monthly' : periodOfMonths(months);
    if (period !== null) return { period, length };
  }
  return null;
}

function monthsOf(gram: string): number {
  if (MONTH.test(gram)) return 1;
  const compound = COMPOUNDS.find(([words]) => words.test(gram));
  if (compound !== undefined) return compound[1];
  return NO_PERIOD.test(gram) && !PER.test(gram) ? NaN : namedMonths(gram);
}
