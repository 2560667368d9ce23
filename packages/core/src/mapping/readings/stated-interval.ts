import { CURRENCIES } from '../../rows/vocabulary/number-words.ts';
import { oneOf } from '../../schema/one-of.ts';
import { wordsOf } from '../../schema/words.ts';
import { BILLED_WORDS, INTERVAL_STEMS, NO_INTERVAL, ONE_OF_THEM, PER_WORDS } from '../vocabulary/stated-intervals.ts';
import { namedMonths } from './interval-months.ts';

/** An amount as one cell writes it with its interval: `$50/mo`, `1.200 € p.a.`, `600 £ per year`. */
export interface StatedInterval {
  /** The amount without its interval, as it is written. */
  readonly amount: string;
  /** Months of the interval; null where only a unit is named: `$12 per user`. */
  readonly months: number | null;
  /** Whether the amount is for one user, seat or licence. */
  readonly isPerUnit: boolean;
}

const MAX_LENGTH = 60;
/** Spellings of what is around a number that are kept; a column of free text must not fill the memory. */
const MAX_KNOWN = 512;

const NUMBER = /\d(?:[\d.,'’\u00a0\u202f ]*\d)?(?:[.,]\s?[-–—]{1,2}(?!\d))?/;
/** Where an interval may begin. */
const BOUNDARY = /[/\s(,]|(?<=[^\p{L}\s])(?=\p{L})/gu;
const LETTER = /\p{L}/u;
const PER = new RegExp(`^${oneOf(PER_WORDS)} `);
const BILLED = new RegExp(`(?:^| )${oneOf(BILLED_WORDS)} `);
const OUTSIDE = new RegExp(`(?:^| )${oneOf(NO_INTERVAL)}(?= |$)`, 'g');
const UNIT = new RegExp(`(?:^| )${oneOf(PER_WORDS)} ${oneOf(ONE_OF_THEM)}(?= |$)`);
const AND = / (?:and|und|et|y|e|en) (?=\S)/;
const SLASHES = /\s*\/\s*/g;
/** `p/m`, `p/j`. */
const P_SLASH = /(?<!\p{L})p\s?\/\s?(\p{L})(?!\p{L})/giu;
/** `/J.` of German and Dutch, whose small letter is a day in French, and `/a`. */
const YEAR_LETTER = /(?<=\/\s?)[Ja](?!\p{L})/u;
/** `/m`, `/y`. */
const ONE_LETTER = /^\s*\/\s*\p{L}\.?\s*$/u;
/** A word alone that is a noun may be what is counted: `12 months`. */
const NOUN =
  /^(?:\d+ )?(?:days?|weeks?|months?|quarters?|years?|mos?|yrs?|tage?|wochen?|monate?|jahre?|jours?|mois|ans?)$/;
/** Words that mean an interval only beside a currency: `50 pm` is a time. */
const SHORT = /^(?:[a-z]|p ?[a-z]|pcm)$/;

/** One look that rules out most texts. */
const MAY_NAME = new RegExp(`/|(?<!\\p{L})${oneOf(INTERVAL_STEMS)}`, 'iu');
/** Signs of a currency before a number, and codes of things, are shorter. */
const SHORTEST_BEFORE = 3;

interface Around {
  /** What of the text belongs to the amount. */
  readonly kept: string;
  readonly months: number | null;
  readonly isPerUnit: boolean;
  /** Whether it counts only where a currency stands beside the number. */
  readonly needsCurrency: boolean;
}

/** Reads amounts that name their interval; the spellings around numbers are remembered. */
export function createIntervalReader(): (cell: string) => StatedInterval | null {
  const known = { before: new Map<string, Around | null>(), after: new Map<string, Around | null>() };
  const remember = (side: 'before' | 'after', text: string): Around | null => {
    const found = known[side].get(text);
    if (found !== undefined) return found;
    const read = MAY_NAME.test(text) ? (side === 'after' ? readAfter(text) : readBefore(text)) : null;
    if (known[side].size < MAX_KNOWN) known[side].set(text, read);
    return read;
  };
  return (cell) => {
    if (cell.length > MAX_LENGTH || !LETTER.test(cell) || cell.includes('%')) return null;
    const number = NUMBER.exec(cell);
    if (number === null) return null;
    const before = cell.slice(0, number.index);
    const after = cell.slice(number.index + number[0].length);
    const behind = LETTER.test(after) ? remember('after', after) : null;
    const found = behind ?? (before.length >= SHORTEST_BEFORE ? remember('before', before) : null);
    if (found === null) return null;
    const amount = behind === null ? `${found.kept}${number[0]}${after}` : `${before}${number[0]}${found.kept}`;
    if (found.needsCurrency && !namesCurrency(amount)) return null;
    return { amount: amount.trim(), months: found.months, isPerUnit: found.isPerUnit };
  };
}

/** The interval in what stands behind a number, from the first place on where the rest is one. */
function readAfter(text: string): Around | null {
  for (const { index } of text.matchAll(BOUNDARY)) {
    const read = phrase(text.slice(index));
    if (read !== null) return { ...read, kept: text.slice(0, index) };
  }
  return null;
}

/** The same for what stands before a number: `monatlich 50 €`, `per month: $50`. */
function readBefore(text: string): Around | null {
  const ends = [...text.matchAll(BOUNDARY)].map(({ index }) => index).reverse();
  for (const end of [text.length, ...ends]) {
    const read = phrase(` ${text.slice(0, end)}`);
    if (read !== null) return { ...read, kept: text.slice(end) };
  }
  return null;
}

function phrase(text: string): Omit<Around, 'kept'> | null {
  const hasSlash = /^\s*\/\s*\p{L}/u.test(text);
  const words = wordsOf(text.replace(YEAR_LETTER, ' jahr').replace(P_SLASH, ' p $1').replace(SLASHES, ' per '))
    .join(' ')
    .replace(OUTSIDE, '')
    .replace(/ +/g, ' ')
    .trim();
  const withoutUnit = words.replace(UNIT, '').replace(AND, ' ').trim();
  const isPerUnit = withoutUnit !== words;
  // How it is paid matters only where nothing else is said.
  const billed = BILLED.exec(`${withoutUnit} `);
  const own = (billed === null ? withoutUnit : withoutUnit.slice(0, billed.index)).trim();
  const interval = own !== '' || billed === null ? own : withoutUnit.slice(billed[0].length).trim();
  if (interval === '') return isPerUnit ? { months: null, isPerUnit, needsCurrency: false } : null;
  const plain = interval.replace(PER, '');
  const isSaid = hasSlash || plain !== interval || isPerUnit || billed !== null;
  if (!isSaid && NOUN.test(interval)) return null;
  const months = namedMonths(interval.replace(/^per per /, 'per '));
  if (!(months > 0)) return null;
  return {
    months,
    isPerUnit,
    needsCurrency: !isSaid || ONE_LETTER.test(text) || SHORT.test(plain) || SHORT.test(interval),
  };
}

function namesCurrency(amount: string): boolean {
  return amount
    .toLowerCase()
    .split(/[\d.,\s'’()+-]+/)
    .some((word) => CURRENCIES.has(word));
}
