import type { FieldName } from '../../schema/field-names.ts';
import type { HeaderName, Reading } from '../header/header-name.ts';
import { meaningsOf, type Meaning } from './lexicon.ts';
import type { NameMatch } from './name-match.ts';
import { PATTERNS, type NamePattern } from './patterns.ts';
import { lessSure } from './preference.ts';
import { suitsReading } from './suits-reading.ts';

const STRENGTH = 0.86;
/** What a word that is not understood takes away. */
const UNKNOWN_WORD = 0.14;
/** A number that a thing has, not a number of things. */
const NUMBER_OF_ONE = /^(?:licen[sc]e|licenza|licencia|licenca|lizenz|licentie|seat|ticket|employee) (?:number|no|nr|num|id|key|code)$/;

/** Fields whose values are told from others so well that one word more or less in the name does not matter. */
const KNOWN_BY_VALUES: ReadonlySet<FieldName> = new Set(['contract_type', 'currency', 'last_activity_date', 'churn_date', 'has_integration', 'churned', 'payment_method']);

/** Words that turn a name into another: who else's, when else, how likely, why. */
const TURNS = /^(?:prev|previous|prior|old|former|next|upcoming|planned|expected|predict\w*|forecast|estimated|prob\w*|likel\w*|risk|risiko|riesgo|rischio|risque|risco|risico|reason|grund|motiv\w*|motif|reden|raison|razon|notice|target|goal|lead|owner|manager|parent|invoice|ticket|order|trial|test|device|ip|city|location|page|url|count|category|voluntary|renewal|ancien|anterior|precedente|vorherig\w*|vorige|request|failed|attempt|fee|amount|email|sent|opened|\d+)$/;

/**
 * The header is understood word by word: its words have meanings that together name a field, and none is left over.
 * A word that is not known, or that does not belong to the field, rules the field out: `churn reason` is no outcome. Only
 * fields that their values give away may have one word that nobody knows.
 */
export function matchPartial({ readings, hints, raw }: HeaderName): NameMatch[] {
  return fromReadings(readings, hints.windowDays !== null, raw, false) ?? fromReadings(readings, hints.windowDays !== null, raw, true) ?? [];
}

function fromReadings(readings: readonly Reading[], counted: boolean, raw: string, tolerant: boolean): NameMatch[] | null {
  for (const { words, left } of readings) {
    if (left === 'object' || NUMBER_OF_ONE.test(words)) continue;
    const meanings = understand(words, tolerant);
    if (meanings === null) continue;
    const found = READY.filter((pattern) => (!tolerant || (KNOWN_BY_VALUES.has(pattern.field) && pattern.need.length > 1 && pattern.doubt === undefined)) && suitsReading(pattern.field, left) && fits(pattern, meanings, counted));
    if (found.length === 0) continue;
    return found.map(({ field, doubt = 0 }) => ({
      field,
      strategy: 'partial',
      strength: STRENGTH - (tolerant ? UNKNOWN_WORD : 0) - doubt - lessSure(field, words) / 2,
      because: tolerant ? `most words of "${raw}" say so` : `the words of "${raw}" say so`,
    }));
  }
  return null;
}

/** The meanings of each word, or null when a word has none; `tolerant` leaves out one that nobody knows. */
function understand(words: string, tolerant: boolean): (readonly Meaning[])[] | null {
  const all: (readonly Meaning[])[] = [];
  let unknown = 0;
  for (const word of words.split(' ')) {
    const parts = meaningsOf(word);
    if (parts !== null) all.push(...parts);
    else if (tolerant && unknown === 0 && !TURNS.test(word)) unknown += 1;
    else return null;
  }
  return all;
}

interface ReadyPattern extends NamePattern {
  readonly slots: readonly (readonly Meaning[])[];
  readonly allowed: ReadonlySet<Meaning>;
}

/** The patterns with what every comparison needs of them. */
const READY: readonly ReadyPattern[] = PATTERNS.map((pattern) => {
  const slots = pattern.need.map((slot) => (typeof slot === 'string' ? [slot] : slot));
  return { ...pattern, slots, allowed: new Set<Meaning>([...slots.flat(), ...(pattern.may ?? []), 'filler']) };
});

function fits({ slots, allowed }: ReadyPattern, words: readonly (readonly Meaning[])[], counted: boolean): boolean {
  return words.every((meanings) => meanings.some((meaning) => allowed.has(meaning))) && fill(slots, words, counted);
}

/** Whether every slot gets a word of its own. A count over so many days needs no word for "how often". */
function fill(slots: readonly (readonly Meaning[])[], words: readonly (readonly Meaning[])[], counted: boolean): boolean {
  const [slot, ...others] = slots;
  if (slot === undefined) return true;
  if (counted && slot.includes('frequency') && fill(others, words, counted)) return true;
  return words.some((meanings, i) => meanings.some((meaning) => slot.includes(meaning)) && fill(others, words.filter((_, j) => j !== i), counted));
}
