import type { HeaderName } from '../header/header-name.ts';
import { meaningsOf, type Meaning } from './lexicon.ts';
import type { NameMatch } from './name-match.ts';
import { PATTERNS, type NamePattern } from './patterns.ts';
import { lessSure } from './preference.ts';
import { suitsReading } from './suits-reading.ts';

const STRENGTH = 0.86;
/** A number that a thing has, not a number of things. */
const NUMBER_OF_ONE = /^(?:licen[sc]e|licenza|licencia|licenca|lizenz|licentie|seat|ticket|employee) (?:number|no|nr|num|id|key|code)$/;

/**
 * The header is understood word by word: its words have meanings that together name a field, and none is left over.
 * A word that is not known, or that does not belong to the field, rules the field out: `churn reason` is no outcome.
 */
export function matchPartial({ readings, hints, raw }: HeaderName): NameMatch[] {
  for (const { words, left } of readings) {
    if (left === 'object' || NUMBER_OF_ONE.test(words)) continue;
    const meanings = understand(words);
    if (meanings === null) continue;
    const found = PATTERNS.filter((pattern) => suitsReading(pattern.field, left) && fits(pattern, meanings, hints.windowDays !== null));
    if (found.length === 0) continue;
    return found.map(({ field, doubt = 0 }) => ({
      field,
      strategy: 'partial',
      strength: STRENGTH - doubt - lessSure(field, words) / 2,
      because: `the words of "${raw}" say so`,
    }));
  }
  return [];
}

/** The meanings of each word, or null when a word has none. */
function understand(words: string): (readonly Meaning[])[] | null {
  const all: (readonly Meaning[])[] = [];
  for (const word of words.split(' ')) {
    const parts = meaningsOf(word);
    if (parts === null) return null;
    all.push(...parts);
  }
  return all;
}

function fits({ need, may = [] }: NamePattern, words: readonly (readonly Meaning[])[], counted: boolean): boolean {
  const slots = need.map((slot) => (typeof slot === 'string' ? [slot] : slot));
  const allowed = new Set<Meaning>([...slots.flat(), ...may, 'filler']);
  if (!words.every((meanings) => meanings.some((meaning) => allowed.has(meaning)))) return false;
  return fill(slots, words, counted);
}

/** Whether every slot gets a word of its own. A count over so many days needs no word for "how often". */
function fill(slots: readonly (readonly Meaning[])[], words: readonly (readonly Meaning[])[], counted: boolean): boolean {
  const [slot, ...others] = slots;
  if (slot === undefined) return true;
  if (counted && slot.includes('frequency') && fill(others, words, counted)) return true;
  return words.some((meanings, i) => meanings.some((meaning) => slot.includes(meaning)) && fill(others, words.filter((_, j) => j !== i), counted));
}
