import { isMissing, outcomeKey, parseOutcome, type OutcomeCell } from '../../rows/values/index.ts';
import { isCustomerWord } from '../../schema/outcome-of-words.ts';
import type { ColumnProfile } from '../profile/profile-column.ts';

/** One value of an outcome or status column. */
export interface OutcomeValue {
  /** As the file has it, in its first spelling. */
  readonly value: string;
  readonly cells: number;
  readonly says: OutcomeCell;
}

export interface OutcomeReading {
  /** Shares of the filled cells: words that say left, stayed or something between, and answers (yes, no). */
  readonly left: number;
  readonly stayed: number;
  readonly between: number;
  readonly answers: number;
}

const sharesOf = (values: Iterable<readonly [says: OutcomeCell, cells: number]>): OutcomeReading => {
  const count = { left: 0, stayed: 0, between: 0, answers: 0 };
  let all = 0;
  for (const [says, cells] of values) {
    all += cells;
    if (says === 'yes' || says === 'no') count.answers += cells;
    else if (says !== null) count[says] += cells;
  }
  const share = (cells: number): number => (all === 0 ? 0 : cells / all);
  return {
    left: share(count.left),
    stayed: share(count.stayed),
    between: share(count.between),
    answers: share(count.answers),
  };
};

/**
 * Whether some cells say that a customer left, or stays ("active"). A column of the word "customer" alone says neither:
 * it may tell companies from people.
 */
export function saysWhoLeft({ words }: ColumnProfile): boolean {
  return [...words.keys()].some((text) => {
    const says = parseOutcome(text);
    return says === 'left' || (says === 'stayed' && !isCustomerWord(text));
  });
}

/** What the cells of a column say about leaving, by the distinct cells of its profile. */
export function readOutcome({ words }: ColumnProfile): OutcomeReading {
  return sharesOf([...words].map(([text, cells]) => [parseOutcome(text), cells]));
}

/** A status is written in a handful of codes: A, C, S; F and NF; 1, 2. */
const CODE = /^(?:\p{L}{1,2}|\d)$/u;
const MAX_CODES = 6;

/** Whether the values are short codes of letters, not all of which are answers: what they mean, only a person knows. */
export function areCodes(values: readonly string[]): boolean {
  return (
    values.length >= 2 &&
    values.length <= MAX_CODES &&
    values.every((value) => CODE.test(value)) &&
    values.some((value) => parseOutcome(value) === null)
  );
}

/** A column with more values is not a status, and asking about each of them would help nobody. */
export const MAX_OUTCOME_VALUES = 12;

/** The distinct values of a column in all rows of the sample, the most common first; null when there are too many. */
export function outcomeValues(
  sample: readonly (readonly string[])[],
  column: number,
  most = MAX_OUTCOME_VALUES,
): readonly OutcomeValue[] | null {
  const values = new Map<string, { value: string; cells: number; says: OutcomeCell }>();
  for (const row of sample) {
    const cell = row[column] ?? '';
    if (isMissing(cell)) continue;
    const key = outcomeKey(cell);
    const known = values.get(key);
    if (known) known.cells++;
    else if (values.size === most) return null;
    else values.set(key, { value: cell.trim(), cells: 1, says: parseOutcome(cell) });
  }
  return [...values.values()].sort((a, b) => b.cells - a.cells || (a.value < b.value ? -1 : 1));
}
