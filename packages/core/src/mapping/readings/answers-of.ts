import { NO_ANSWER_CODES, SHORT_NO_ANSWER_CODES } from '../../rows/vocabulary/no-answer-codes.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

/** With fewer answers than this, what lies outside of them says nothing. */
const ENOUGH_ANSWERS = 8;
const ENOUGH_FOR_MISTAKES = 20;
/** Different answers below codes of one digit. */
const ENOUGH_STEPS = 3;
/** The top of the scales on which people answer. */
const MOST = 10;
/** So many more zeros than ones are no answers. */
const PILED = 2;
const PILED_SHARE = 0.1;

/** The answers in a column, without what is none. */
export interface Answers {
  readonly min: number;
  readonly max: number;
  /** Codes for "no answer", which the scale of the others does not hold; in order. */
  readonly codes: readonly number[];
  /** Whether codes are 8 or 9, which a scale up to 10 would hold too. */
  readonly areShort: boolean;
  /** A single value far outside of the others, null where there is none. */
  readonly odd: number | null;
  /** Whether 0 is frequent below answers from 1 on, each of which somebody gave. */
  readonly zerosPiled: boolean;
}

/**
 * Parts the answers of a column from codes for "no answer" and from a single mistake.
 *
 * @param upTo10 whether the scale is known to go up to 10, so that 8 and 9 are answers
 */
export function answersOf({ numbers, min, max }: ColumnProfile, upTo10 = false): Answers {
  const counts = new Map<number, number>();
  for (const value of numbers) if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => a - b);
  const countOf = (of: readonly number[]): number => of.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
  const all = { min, max, codes: [], areShort: false, odd: null, zerosPiled: zerosPiled(counts, values) };

  const likely = values.filter((value) => !NO_ANSWER_CODES.has(value));
  if (countOf(likely) < ENOUGH_ANSWERS) return all;
  const odd = oddOneOf(likely, counts, countOf(likely));
  const others = likely.filter((value) => value !== odd);
  const [least, most] = [others[0] ?? NaN, others.at(-1) ?? NaN];
  const low = least < 0 ? -100 : 0;
  const high = low === 0 && most <= MOST ? MOST : 100;
  const codes = values.filter((value) => NO_ANSWER_CODES.has(value) && (value < low || value > high));
  const short = upTo10 ? [] : shortCodes(others, countOf(others));
  codes.push(...short);
  codes.sort((a, b) => a - b);
  const answers = values.filter((value) => value !== odd && !codes.includes(value));
  return {
    min: answers[0] ?? NaN,
    max: answers.at(-1) ?? NaN,
    codes,
    areShort: short.length > 0,
    odd,
    zerosPiled: zerosPiled(counts, answers),
  };
}

/** 8 and 9 above answers up to 5, or 9 above answers up to 7, where nobody gave those between nor a 10. */
function shortCodes(values: readonly number[], all: number): number[] {
  if (all < ENOUGH_FOR_MISTAKES || !values.every((value) => Number.isInteger(value))) return [];
  const short = values.filter((value) => SHORT_NO_ANSWER_CODES.has(value));
  const rest = values.filter((value) => !SHORT_NO_ANSWER_CODES.has(value));
  const top = rest.at(-1) ?? NaN;
  if (short.length === 0 || rest.length < ENOUGH_STEPS || (rest[0] ?? NaN) < 0) return [];
  const isGap = top === 5 || top === 4 || (top === 7 && short.length === 1 && short[0] === 9);
  return isGap ? short : [];
}

/** The one value that does not lie between 0 and 10, and occurs once. */
function oddOneOf(values: readonly number[], counts: ReadonlyMap<number, number>, all: number): number | null {
  const outside = values.filter((value) => value < 0 || value > MOST);
  const [odd] = outside;
  if (all < ENOUGH_FOR_MISTAKES || outside.length !== 1 || odd === undefined) return null;
  return counts.get(odd) === 1 ? odd : null;
}

function zerosPiled(counts: ReadonlyMap<number, number>, values: readonly number[]): boolean {
  const most = values.at(-1) ?? NaN;
  const answered = values.filter((value) => value > 0);
  // 0 is an answer where other answers lie between 0 and 1, or where 1 to the last are not all given.
  if (values[0] !== 0 || most > MOST || most < 3 || answered.length !== most) return false;
  if (!answered.every((value) => Number.isInteger(value))) return false;
  const all = values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
  const zeros = counts.get(0) ?? 0;
  return all >= ENOUGH_FOR_MISTAKES && zeros >= PILED_SHARE * all && zeros >= PILED * (counts.get(1) ?? 0);
}
