import { oneOf } from './one-of.ts';
import {
  AROUND_LENGTHS,
  COMMITMENTS,
  COMPOUND_ENDS,
  HALF_YEAR_STEMS,
  MONTH_NAMES,
  MULTI_YEAR_STEMS,
  NEGATIONS,
  QUARTER_STEMS,
  TWO_MONTH_STEMS,
  WEEK_NAMES,
  YEAR_NAMES,
} from './vocabulary/contract-words.ts';

/** Length of a contract in months; `longer` means several years, without a number. */
type Length = number | 'longer';

/** The period that a word names, without the word for a contract or a payment that it is compounded with. */
const PERIODS: readonly (readonly [RegExp, Length])[] = [
  [new RegExp(`^(?:zwei|drei|mehr|tweej?|drie|meer)(?:jahr|jaar|jar)|^${oneOf(MULTI_YEAR_STEMS)}`), 'longer'],
  [new RegExp(`^${oneOf(HALF_YEAR_STEMS)}`), 6],
  [new RegExp(`^${oneOf(QUARTER_STEMS)}`), 3],
  [new RegExp(`^${oneOf(TWO_MONTH_STEMS)}`), 2],
  // Whoever pays by the week is bound for less than a month.
  [new RegExp(`^${oneOf(WEEK_NAMES)}$`), 1],
  [new RegExp(`^${oneOf(MONTH_NAMES)}$`), 1],
  [new RegExp(`^${oneOf(YEAR_NAMES)}$`), 12],
];
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:m|mo|months?|monate?n?|mois|mes|meses|mes[ei]|maand(?:en)?|mnd)$/, 1],
  [/^(?:y|yr|years?|jahre?n?|ans?|annees?|anos?|ann[oi]|jaar|jaren)$/, 12],
];
const THING = new RegExp(`(?:e?s|n)?${oneOf(COMPOUND_ENDS)}$`);
const NONE = new RegExp(`^${oneOf(NEGATIONS)}$`);
const BOND = new RegExp(`^${oneOf(COMMITMENTS)}$`);
const AROUND = new RegExp(`^${oneOf(AROUND_LENGTHS)}$`);

const ENGLISH_PERIOD = /^(?:monthly|quarterly|annual|annually|yearly)$/;

/**
 * The length that the words of a contract name: `24 Monate Laufzeit`, `Maandcontract`, `Anual (pago mensual)`, `nessun
 * vincolo`. Of two lengths the longer one is the commitment; the other is how it is paid.
 *
 * @param words as `wordsOf` returns them
 * @returns undefined when a word is left over that may change the meaning
 */
export function contractPhrase(
  words: readonly string[],
): 'month_to_month' | 'quarterly' | 'semi_annual' | 'annual' | 'multi_year' | undefined {
  const lengths = phraseLengths(words);
  return lengths === undefined || lengths.length === 0 ? undefined : categoryOf(lengths);
}

/**
 * Every length that the words of a contract or of a way to pay name, in their order: `Anual (pago mensual)` names 12
 * months and 1.
 *
 * @returns undefined when a word is left over that may change the meaning
 */
export function phraseLengths(words: readonly string[]): readonly Length[] | undefined {
  if (words.some((word) => NONE.test(word)))
    return words.every((word) => NONE.test(word) || BOND.test(word) || AROUND.test(word)) &&
      words.some((word) => BOND.test(word))
      ? [1]
      : undefined;
  const lengths: Length[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const counted = /^\d+$/.test(word) ? unitOf(words[at + 1] ?? '') : null;
    if (counted !== null) {
      lengths.push(Number(word) * counted);
      at += 1;
      continue;
    }
    // `pro Monat` is by the month, `Pro Monthly` is a plan.
    if (word === 'pro' && ENGLISH_PERIOD.test(words[at + 1] ?? '')) return undefined;
    const named = periodOf(word);
    if (named !== null) lengths.push(named);
    else if (!AROUND.test(word)) return undefined;
  }
  return lengths;
}

/** Months in a unit, which may be part of a compound: the `Jahresvertrag` of `2-Jahresvertrag`. */
function unitOf(word: string): number | null {
  const bare = word.replace(THING, '');
  return UNITS.find(([unit]) => unit.test(word) || unit.test(bare))?.[1] ?? null;
}

function periodOf(word: string): Length | null {
  const bare = word.replace(THING, '');
  return PERIODS.find(([period]) => period.test(word) || (bare !== '' && period.test(bare)))?.[1] ?? null;
}

function categoryOf(lengths: readonly Length[]): ReturnType<typeof contractPhrase> {
  if (lengths.includes('longer')) return 'multi_year';
  const longest = Math.max(...lengths.map(Number));
  if (longest >= 18) return 'multi_year';
  // Two months are billed as one is: nobody is bound for them.
  return ({ 1: 'month_to_month', 2: 'month_to_month', 3: 'quarterly', 6: 'semi_annual', 12: 'annual' } as const)[
    longest
  ];
}
