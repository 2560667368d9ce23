import { DAYS, MONTHS, QUARTERS, WEEKS, YEARS } from '../../rows/vocabulary/units-of-time.ts';
import { categoryCodes } from '../../schema/category-codes.ts';
import { phraseLengths } from '../../schema/contract-phrase.ts';
import { fieldDefinition } from '../../schema/fields.ts';
import { oneOf } from '../../schema/one-of.ts';
import { DAYS_PER_MONTH } from '../../schema/time-since.ts';
import { wordsOf } from '../../schema/words.ts';
import { EVERY, FORTNIGHTLY_WORDS, THREE_YEAR_STEMS, TWO_YEAR_STEMS } from '../vocabulary/intervals.ts';
import { DAILY_WORDS, WEEKLY_WORDS } from '../vocabulary/rates.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [YEARS, 12],
      [QUARTERS, 3],
      [MONTHS, 1],
      [WEEKS, 7 / DAYS_PER_MONTH],
      [DAYS, 1 / DAYS_PER_MONTH],
    ] as const
  ).flatMap(([names, months]) => names.map((name) => [name, months] as const)),
);
const LEADING = new RegExp(`^(?:${oneOf(EVERY)} )+`);
const RATES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^${oneOf(FORTNIGHTLY_WORDS)}$`), 14 / DAYS_PER_MONTH],
  [new RegExp(`^${oneOf(WEEKLY_WORDS)}$`), 7 / DAYS_PER_MONTH],
  [new RegExp(`^${oneOf(DAILY_WORDS)}$`), 1 / DAYS_PER_MONTH],
  [new RegExp(`^${oneOf(TWO_YEAR_STEMS)}`), 24],
  [new RegExp(`^${oneOf(THREE_YEAR_STEMS)}`), 36],
];
const COUNTED = /^(?:p )?(\d{1,3}) ([a-z]+)$/;
const BARE = /^\d{1,2}(?: 0)?$/;
/** Numbers without a unit are months; five years is the longest interval that anybody bills. */
const MAX_MONTHS = 60;

const { categories } = fieldDefinition('contract_type');
const codeOf = categoryCodes(fieldDefinition('contract_type'));
const MONTHS_OF: Readonly<Record<string, number>> = { month_to_month: 1, quarterly: 3, semi_annual: 6, annual: 12 };

/**
 * The months of a billing interval: `year` 12, `every 3 months` 3, `2 weeks` 0.46, `P1Y` 12, `vierteljährlich` 3,
 * `anual (pago mensual)` 1, because of two lengths the shorter is how it is paid. A number without a unit is of months.
 *
 * @returns NaN for a cell that names no interval
 */
export function intervalMonths(cell: string): number {
  return monthsOfWords(wordsOf(cell).join(' '));
}

/** As `intervalMonths`, for a cell as words joined by a space. */
export function monthsOfWords(words: string): number {
  const text = words.replace(LEADING, '');
  const counted = COUNTED.exec(text);
  const unit = UNITS.get(counted === null ? text : (counted[2] ?? ''));
  if (unit !== undefined) return unit * Number(counted?.[1] ?? 1);
  const rate = RATES.find(([pattern]) => pattern.test(text));
  if (rate !== undefined) return rate[1];
  if (BARE.test(text)) {
    const months = Number.parseInt(text, 10);
    return months > 0 && months <= MAX_MONTHS ? months : NaN;
  }
  const parts = text.split(' ');
  const lengths = phraseLengths(parts)?.filter((length) => length !== 'longer') ?? [];
  if (lengths.length > 0) return Math.min(...lengths.map(Number));
  return MONTHS_OF[categories[codeOf(parts) ?? -1] ?? ''] ?? NaN;
}
