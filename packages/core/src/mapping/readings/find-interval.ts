import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';
import { CONTRACT_LENGTHS, CONTRACT_WORDS } from '../vocabulary/contract-ends.ts';
import { BILLING_INTERVALS, INTERVAL_COUNTS, NO_BILLING_INTERVALS } from '../vocabulary/intervals.ts';
import { monthsOfWords } from './interval-months.ts';

const NEARLY_ALL = 0.9;
/** Under a header about billing, amounts of the other rows are left out and reported. */
const MOST = 0.6;
/** Months of usual intervals, where a column has numbers. */
const USUAL = new Set([1, 2, 3, 4, 6, 12, 24, 36]);
const MAX_COUNT = 36;
/** More different spellings are not intervals. */
const MAX_INTERVALS = 12;

const BILLING = new RegExp(`^${oneOf(BILLING_INTERVALS)}$`);
const NO_BILLING = new RegExp(`^${oneOf(NO_BILLING_INTERVALS)}$`);
const CONTRACT = new RegExp(`^${oneOf([...CONTRACT_WORDS, ...CONTRACT_LENGTHS])}`);
const COUNT = new RegExp(`^${oneOf(INTERVAL_COUNTS)}$`);

export interface IntervalColumn {
  readonly column: number;
  /** Index of the column that says how many of its units one interval has, or null. */
  readonly count: number | null;
  /** Whether the header speaks of billing or of the contract, whose length need not be how it is paid. */
  readonly of: 'billing' | 'contract';
}

/**
 * The column with the interval that amounts are for: one about billing before one about the contract.
 *
 * @param contract the column of the contract type, if one was found
 */
export function findInterval(
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
  contract: number | undefined,
): IntervalColumn | null {
  const found: IntervalColumn[] = [];
  names.forEach((name, column) => {
    const profile = profiles[column];
    if (profile === undefined || !mayHoldIntervals(profile)) return;
    const isBilling = namesBilling(name);
    if (column !== contract && !isBilling) return;
    if (!holdsIntervals(profile, isBilling ? MOST : NEARLY_ALL)) return;
    const of = name.words.some((word) => CONTRACT.test(word)) && !namesBilling(name) ? 'contract' : 'billing';
    found.push({ column, count: countFor(name, names, profiles), of });
  });
  const rank = ({ column, of }: IntervalColumn): number =>
    (of === 'billing' ? 0 : 4) + ((profiles[column]?.numberShare ?? 0) > 0 ? 2 : 0) + (column === contract ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (nameOf(names, a) < nameOf(names, b) ? -1 : 1))[0] ?? null;
}

const nameOf = (names: readonly HeaderName[], { column }: IntervalColumn): string => names[column]?.raw ?? '';

function namesBilling({ words }: HeaderName): boolean {
  return words.some((word) => BILLING.test(word)) && !words.some((word) => NO_BILLING.test(word) || COUNT.test(word));
}

/** Few different texts or numbers, none of them a date: most columns are ruled out by this, which is cheap. */
function mayHoldIntervals({ filled, distinct, dateShare, words }: ColumnProfile): boolean {
  return filled > 0 && dateShare === 0 && distinct <= MAX_INTERVALS && words.size > 0;
}

function holdsIntervals({ words, filled, numberShare, numbers }: ColumnProfile, share: number): boolean {
  if (numberShare > 0.5) return numbers.every((value) => Number.isNaN(value) || USUAL.has(value)) && filled > 0;
  let known = 0;
  for (const [text, count] of words) if (!Number.isNaN(monthsOfWords(text))) known += count;
  return filled > 0 && known / filled >= share;
}

/** The column of `interval_count` beside `interval`, of `billing_period` beside `billing_period_unit`. */
function countFor(
  interval: HeaderName,
  names: readonly HeaderName[],
  profiles: readonly ColumnProfile[],
): number | null {
  const own = interval.words.filter((word) => !/^(?:unit|einheit|unite|unidad|unidade|unita|eenheid)$/.test(word));
  const at = names.findIndex((name, column) => {
    const profile = profiles[column];
    const rest = name.words.filter((word) => !COUNT.test(word));
    return (
      name !== interval &&
      profile !== undefined &&
      profile.numberShare >= NEARLY_ALL &&
      profile.integerShare === 1 &&
      profile.min >= 1 &&
      profile.max <= MAX_COUNT &&
      (rest.length < name.words.length || own.length < interval.words.length) &&
      rest.join(' ') === own.join(' ')
    );
  });
  return at === -1 ? null : at;
}
