import { phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import {
  COUNT,
  COUNTED_PEOPLE,
  COUNTED_PLURALS,
  COUNT_IN_ANY_LANGUAGE,
  COUNT_OF,
} from '../vocabulary/counted-people.ts';
import { IDENTIFIER_WORDS, NUMBERED_THINGS } from '../vocabulary/identifiers.ts';
import type { Meaning } from '../vocabulary/meanings/index.ts';
import { WITHOUT_WORDS } from '../vocabulary/spans-before-now.ts';
import { TURNING_WORDS } from '../vocabulary/turning-words.ts';
import { expandAbbreviation, meaningsOf } from './lexicon.ts';
import { bitsOf, haveCommon, type MeaningBits } from './meaning-bits.ts';
import type { NameMatch } from './name-match.ts';
import { PATTERNS } from './patterns/index.ts';
import type { NamePattern } from './patterns/name-pattern.ts';
import { lessSure, otherWindow } from './preference.ts';
import { suitsReading } from './suits-reading.ts';

const STRENGTH = 0.86;
/** Known words of at most this many letters may also be abbreviations. */
const MIN_KNOWN = 3;
/** A name that is more doubtful does not match with a word left over. */
const MAX_DOUBT = 0.1;
/** What a name loses for a word that is not understood. */
const UNKNOWN_WORD = 0.14;
/** What a name of one meaning loses in addition. */
const ONE_MEANING = 0.04;
/** An identifier (`license number`), not a count. */
const NUMBER_OF_ONE = new RegExp(`^user ?name$|^${oneOf(NUMBERED_THINGS)} ${oneOf(IDENTIFIER_WORDS)}$`);

/** A count, not an identifier: `number of users`. */
const COUNTS_PEOPLE = new RegExp(
  [
    `^${oneOf(COUNT_OF)} of `,
    `^${oneOf(COUNT)} ${oneOf(COUNTED_PLURALS)}$`,
    `^${oneOf(COUNT_IN_ANY_LANGUAGE)} (?:(?:de|di|der|d|do) )?${oneOf(COUNTED_PEOPLE)}$`,
  ].join('|'),
);

/**
 * Fields whose names become another field's by one word: no word may be left over, or no known word. Other fields are
 * distinguished by their values.
 */
const LEAVES_A_WORD: ReadonlyMap<FieldName, 'none' | 'unknown'> = new Map<FieldName, 'none' | 'unknown'>([
  ['customer_id', 'none'],
  ['phone_service', 'none'],
  ['internet_service', 'none'],
  ['total_charges', 'none'],
  ['customer_name', 'unknown'],
  ['seats_used', 'unknown'],
  ['seats_purchased', 'unknown'],
  ['monthly_charges', 'unknown'],
  ['annual_charges', 'unknown'],
  ['feature_usage_score', 'unknown'],
  ['plan', 'unknown'],
  ['login_frequency', 'unknown'],
]);

const WITHOUT = new RegExp(`(?:^| )${oneOf(WITHOUT_WORDS)}(?: |$)`);
const TURNS = new RegExp(`^${oneOf(TURNING_WORDS)}$`);

/** Meanings that turn a name into another: one of the two dates of a contract is its end. */
const TURNING: ReadonlySet<Meaning> = new Set<Meaning>([
  'end',
  'cancel',
  'churn',
  'gone',
  'last',
  'inactive',
  'trial',
  'limit',
  'ticket',
  'invoice',
]);

/**
 * The header is understood word by word: its words have meanings that together name a field, and none is left over.
 * A word that is unknown, or that does not belong to the field, rules the field out: `churn reason` is not an outcome.
 */
export function matchPartial(name: HeaderName): NameMatch[] {
  return fromReadings(name, false);
}

/**
 * The header names a field except for one word, which may be unknown or add detail: `Kündigung wirksam zum (Portal)`.
 * Used only by the fallback pass, where no better column was found and the values agree, and never for fields whose
 * names become another field's by one word (`total contract value`).
 */
export function matchAllButOneWord(name: HeaderName): NameMatch[] {
  return fromReadings(name, true);
}

/** A question of a survey, not a name. Words are assigned to the meanings of a pattern by trying all of them. */
const MAX_WORDS = 24;

const countOf = (text: string, character: string): number => text.split(character).length - 1;

function fromReadings({ readings, hints, raw }: HeaderName, tolerant: boolean): NameMatch[] {
  for (const { words, left } of readings) {
    const counted = hints.windowDays !== null || left === 'span';
    if (left === 'object' || countOf(words, ' ') >= MAX_WORDS || NUMBER_OF_ONE.test(words)) continue;
    const meanings = understand(words, tolerant);
    if (meanings === null) continue;
    // Most patterns need a meaning that no word has: they are skipped before words are assigned to slots.
    const said = bitsOf(counted ? [...meanings.flat(), 'frequency'] : meanings.flat());
    const mayFit = ({ slotBits }: ReadyPattern) => slotBits.every((bits) => haveCommon(bits, said));
    const found = READY.filter(
      (pattern) =>
        mayFit(pattern) &&
        !(pattern.field === 'customer_id' && COUNTS_PEOPLE.test(words)) &&
        suitsReading(pattern.field, left) &&
        fits(pattern, meanings, counted, tolerant, WITHOUT.test(words)),
    );
    if (found.length === 0) continue;
    return found.map(({ field, need, doubt = 0 }) => ({
      field,
      strategy: 'partial',
      strength:
        STRENGTH -
        (tolerant ? UNKNOWN_WORD : 0) -
        (tolerant && need.length === 1 ? ONE_MEANING : 0) -
        doubt -
        lessSure(field, words) / 2 -
        otherWindow(field, hints),
      because: phrase(tolerant ? 'name.most_words' : 'name.all_words', { header: raw }),
    }));
  }
  return [];
}

const ONLY_WHEN: ReadonlySet<Meaning> = new Set<Meaning>(['begin', 'date', 'days', 'calendar_part']);
const saysOnlyWhen = (slot: Meaning | readonly Meaning[]): boolean => typeof slot === 'string' && ONLY_WHEN.has(slot);

/** A name of one meaning and a strange word is another name, unless it is a count over a number of days. */
function mayLeave({ field, need, doubt = 0 }: ReadyPattern, counted: boolean, without: boolean): boolean {
  // `meses sin reajuste`: without what is the word that is not known.
  if (without && field === 'last_activity_days_ago') return false;
  if (LEAVES_A_WORD.get(field) === 'none' || doubt > MAX_DOUBT) return false;
  // The beginning or the end of what is not known: a promotion, a guarantee, a slot of time.
  if (field === 'churn_date' && need.includes('end')) return false;
  if (field === 'signup_date' && need[0] === 'begin' && need.every(saysOnlyWhen)) return false;
  return need.length > 1 || field === 'has_integration' || field === 'plan' || (counted && field === 'support_tickets');
}

/**
 * The meanings of each word, or null when a word has none; `tolerant` expands abbreviations and allows one unknown
 * word.
 */
function understand(words: string, tolerant: boolean): (readonly Meaning[])[] | null {
  const all: (readonly Meaning[])[] = [];
  let unknown = 0;
  let known = 0;
  for (const word of words.split(' ')) {
    if (tolerant && TURNS.test(word)) return null;
    const parts = meaningsOf(word);
    const perhaps =
      tolerant && (parts === null || (word.length <= MIN_KNOWN && !saysNothing(parts))) ? expandAbbreviation(word) : [];
    if (parts === null && (!tolerant || (perhaps.length === 0 && ++unknown > 1))) return null;
    if (parts !== null) known += 1;
    if (parts !== null && parts.length > 1) all.push(...parts);
    else all.push([...(parts?.[0] ?? []), ...perhaps]);
  }
  // A name of abbreviations alone may be short for anything.
  return known > 0 ? all : null;
}

/** `che`, `que`, `der`: short words that are not abbreviations. */
function saysNothing(parts: readonly (readonly Meaning[])[]): boolean {
  return parts.some((meanings) => meanings.includes('filler'));
}

interface ReadyPattern extends NamePattern {
  readonly slots: readonly (readonly Meaning[])[];
  readonly slotBits: readonly MeaningBits[];
  readonly allowed: ReadonlySet<Meaning>;
}

/** The patterns with what every comparison needs of them. */
const READY: readonly ReadyPattern[] = PATTERNS.map((pattern) => {
  const slots = pattern.need.map((slot) => (typeof slot === 'string' ? [slot] : slot));
  return {
    ...pattern,
    slots,
    slotBits: slots.map(bitsOf),
    allowed: new Set<Meaning>([...slots.flat(), ...(pattern.may ?? []), 'filler']),
  };
});

function fits(
  pattern: ReadyPattern,
  words: readonly (readonly Meaning[])[],
  counted: boolean,
  tolerant: boolean,
  without: boolean,
): boolean {
  const { field, slots, allowed } = pattern;
  const strange = words.filter((meanings) => !meanings.some((meaning) => allowed.has(meaning)));
  if (strange.length > (tolerant && mayLeave(pattern, counted, without) ? 1 : 0)) return false;
  if (strange.some((meanings) => meanings.some((meaning) => TURNING.has(meaning)))) return false;
  if (strange.some((meanings) => meanings.length > 0) && LEAVES_A_WORD.get(field) === 'unknown') return false;
  return fill(slots, words, counted);
}

/** Whether every slot gets a word of its own. A count over a number of days needs no word for "how often". */
function fill(
  slots: readonly (readonly Meaning[])[],
  words: readonly (readonly Meaning[])[],
  counted: boolean,
): boolean {
  const [slot, ...others] = slots;
  if (slot === undefined) return true;
  if (counted && slot.includes('frequency') && fill(others, words, counted)) return true;
  return words.some(
    (meanings, i) =>
      meanings.some((meaning) => slot.includes(meaning)) &&
      fill(
        others,
        words.filter((_, j) => j !== i),
        counted,
      ),
  );
}
