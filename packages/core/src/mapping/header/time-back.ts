import { oneOf } from '../../schema/one-of.ts';
import {
  AGO_WORDS,
  BEFORE_SPANS,
  LAST_WORDS,
  LONGER_UNITS,
  MONTHS,
  SINCE_BEHIND_UNITS,
  SINCE_WORDS,
  SPANS_BEFORE_NOW,
  WEEKS,
} from '../vocabulary/spans-before-now.ts';

const UNIT = oneOf([...WEEKS, ...MONTHS, ...LONGER_UNITS]);

/** `months since`, "mesi dall’ultimo", `weeks ago`, and the last of something in months: `last login months`. */
const HOW_LONG_AGO = new RegExp(
  [
    `(?:^| )${oneOf([...SINCE_WORDS, ...AGO_WORDS])}(?: |$)`,
    `^${UNIT} ${oneOf(SINCE_BEHIND_UNITS)} `,
    // Not "last month", nor "last 3 months".
    `^${oneOf(LAST_WORDS)} (?!${UNIT} |\\d)(?:.+ )(?:in |en |em )?${UNIT}$`,
  ].join('|'),
);
/** So few words before a span that a long name of them takes linear time: "in the", "nell’ultimo". */
const SPANS = SPANS_BEFORE_NOW.map(
  ([words, days]) => [new RegExp(`(?:^| )(?:${oneOf(BEFORE_SPANS)} ){0,3}${words}(?= |$)`), days] as const,
);
const IN_WEEKS = new RegExp(`(?:^| )${oneOf(WEEKS)}(?: |$)`);
const IN_MONTHS = new RegExp(`(?:^| )${oneOf(MONTHS)}(?: |$)`);

/** Whether a name says how long ago something happened, and not how often it does. */
export function saysHowLongAgo(words: readonly string[]): boolean {
  return HOW_LONG_AGO.test(words.join(' '));
}

/** The span before now that a name counts over in words (`logins last year`): its days, and the words for it. */
export function spanBeforeNow(name: string): { readonly days: number; readonly words: RegExp } | null {
  const found = SPANS.find(([words]) => words.test(name));
  return found === undefined ? null : { days: found[1], words: found[0] };
}

/** The unit of a time that a name says anywhere: `weeks since last login`. */
export function unitOfTimeBack(words: readonly string[]): 'weeks' | 'months' | null {
  const name = words.join(' ');
  return IN_WEEKS.test(name) ? 'weeks' : IN_MONTHS.test(name) ? 'months' : null;
}
