import { DAYS, MONTHS, QUARTERS, WEEKS, YEARS } from '../../rows/vocabulary/units-of-time.ts';
import { categoryCodes } from '../../schema/category-codes.ts';
import { phraseLengths } from '../../schema/contract-phrase.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { oneOf } from '../../schema/one-of.ts';
import { DAYS_PER_MONTH } from '../../schema/time-since.ts';
import { wordsOf } from '../../schema/words.ts';
import {
  DAY_STEMS,
  EVERY,
  FORTNIGHTLY_WORDS,
  MONTH_STEMS,
  NUMBERS_IN_COMPOUNDS,
  NUMBERS_OF_UNITS,
  QUARTER_NOUNS,
  TIMES,
  WEEK_STEMS,
  WORDS_OF_MONTHS,
  YEAR_STEMS,
} from '../vocabulary/intervals.ts';
import { DAILY_WORDS, WEEKLY_WORDS } from '../vocabulary/rates.ts';

const WEEK = 7 / DAYS_PER_MONTH;
const DAY = 1 / DAYS_PER_MONTH;
const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [YEARS, 12],
      [QUARTERS, 3],
      [MONTHS, 1],
      [WEEKS, WEEK],
      [DAYS, DAY],
    ] as const
  ).flatMap(([names, months]) => names.map((name) => [name, months] as const)),
);
const whole = (words: readonly string[]): RegExp => new RegExp(`^${oneOf(words)}$`);
/** What stands behind a number: adjectives, and the second half of compounds. */
const STEMS: readonly (readonly [RegExp, number])[] = [
  [whole(MONTH_STEMS), 1],
  [whole(WEEK_STEMS), WEEK],
  [whole(DAY_STEMS), DAY],
  [whole(QUARTER_NOUNS), 3],
  [whole(YEAR_STEMS), 12],
];
const LEADING = new RegExp(`^(?:${oneOf(EVERY)} )+(?=\\S)`);
const RATES: readonly (readonly [RegExp, number])[] = [
  [whole(FORTNIGHTLY_WORDS), 2 * WEEK],
  ...WORDS_OF_MONTHS.map(([months, words]) => [whole(words), months] as const),
  [whole(WEEKLY_WORDS), WEEK],
  [whole(DAILY_WORDS), DAY],
];
/** One look that rules out most texts. */
const ANY_RATE = whole(
  [FORTNIGHTLY_WORDS, ...WORDS_OF_MONTHS.map(([, words]) => words), WEEKLY_WORDS, DAILY_WORDS].flat(),
);
const NUMBERS = NUMBERS_OF_UNITS.map(([value, words]) => [new RegExp(`^${oneOf(words)}(?= )`), value] as const);
const COMPOUNDS = NUMBERS_IN_COMPOUNDS.map(
  ([value, stems]) => [new RegExp(`^${oneOf(stems)}(?=[mwjd]|tag)`), value] as const,
);
const NUMBER = oneOf(NUMBERS_OF_UNITS.flatMap(([, words]) => words));
const COMPOUND = oneOf(NUMBERS_IN_COMPOUNDS.flatMap(([, stems]) => stems));
const ANY_NUMBER = new RegExp(`^(?:${NUMBER} |${COMPOUND}(?:[mwjd]|tag))`);
const COUNTED = /^(?:p )?(\d{1,3}(?:\.5)?) ([a-z]+)$/;
const OFTEN = new RegExp(`^(\\d{1,2})(?: ${oneOf(TIMES)})? (?:${oneOf([...EVERY, 'an'])} )+(\\S.*)$`);
const BARE = /^\d{1,2}(?: 0)?$/;
/** Numbers without a unit are months; five years is the longest interval that anybody bills. */
const MAX_MONTHS = 60;

const { categories } = fieldDefinition('contract_type');
const codeOf = categoryCodes(fieldDefinition('contract_type'));
const MONTHS_OF: Readonly<Record<string, number>> = { month_to_month: 1, quarterly: 3, semi_annual: 6, annual: 12 };

/**
 * The months of a billing interval: `year` 12, `every 3 months` 3, `2 weeks` 0.46, `P1Y` 12, `vierteljährlich` 3,
 * `twice a year` 6, `anual (pago mensual)` 1, because of two lengths the shorter is how it is paid. A number without a
 * unit is of months.
 *
 * @returns NaN for a cell that names no interval
 */
export function intervalMonths(cell: string): number {
  return monthsOfWords(wordsOf(cell).join(' '));
}

/** As `intervalMonths`, for a cell as words joined by a space. */
export function monthsOfWords(words: string): number {
  const named = namedMonths(words);
  if (!Number.isNaN(named)) return named;
  if (BARE.test(words)) {
    const months = Number.parseInt(words, 10);
    return months > 0 && months <= MAX_MONTHS ? months : NaN;
  }
  const text = words.replace(LEADING, '');
  const parts = text.split(' ');
  const lengths = phraseLengths(parts)?.filter((length) => length !== 'longer') ?? [];
  if (lengths.length > 0) return Math.min(...lengths.map(Number));
  return MONTHS_OF[categories[codeOf(parts) ?? -1] ?? ''] ?? NaN;
}

/** The months of an interval in words that are nothing else: NaN for the words of a contract, and for a bare number. */
export function namedMonths(words: string): number {
  const known = rateOf(words);
  if (!Number.isNaN(known)) return known;
  const text = withDigits(words.replace(LEADING, ''));
  const often = OFTEN.exec(withDigits(words));
  if (often !== null) return monthsOfUnit(often[2] ?? '') / Number(often[1]);
  const rate = rateOf(text);
  if (!Number.isNaN(rate)) return rate;
  const unit = monthsOfUnit(text);
  if (!Number.isNaN(unit)) return unit;
  const [length, ...others] = phraseLengths(text.split(' ')) ?? [];
  return others.length === 0 && typeof length === 'number' ? length : NaN;
}

const rateOf = (text: string): number =>
  ANY_RATE.test(text) ? (RATES.find(([pattern]) => pattern.test(text))?.[1] ?? NaN) : NaN;

/** `2 months`, `14 taglich`, `year`. */
function monthsOfUnit(text: string): number {
  const counted = COUNTED.exec(text);
  const unit = counted === null ? text : (counted[2] ?? '');
  const months = UNITS.get(unit) ?? (counted === null ? undefined : STEMS.find(([stem]) => stem.test(unit))?.[1]);
  return (months ?? NaN) * Number(counted?.[1] ?? 1);
}

/** A number in words, or the one in a compound, as digits: `zweimonatlich` → `2 monatlich`. */
function withDigits(text: string): string {
  if (!ANY_NUMBER.test(text)) return text;
  for (const [pattern, value] of NUMBERS) if (pattern.test(text)) return text.replace(pattern, String(value));
  for (const [pattern, value] of COMPOUNDS) if (pattern.test(text)) return text.replace(pattern, `${value} `);
  return text;
}
