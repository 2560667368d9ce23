import { WORDS_BY_MEANING, type Meaning } from '../vocabulary/meanings/index.ts';
import { NO_ABBREVIATIONS } from '../vocabulary/no-abbreviations.ts';
import { createWordIndex } from './word-index.ts';

const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = byWord();

function byWord(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [meaning, words] of Object.entries(WORDS_BY_MEANING)) {
    // Object.entries widens the keys of a constant to string.
    for (const word of words) {
      const known = meanings.get(word);
      if (known === undefined) meanings.set(word, [meaning as Meaning]);
      else known.push(meaning as Meaning);
    }
  }
  return meanings;
}

/** Endings of number, gender and case in the seven languages. */
const ENDING = /(?:ern|er|en|em|es|as|os|ns|[aeionsd])$/;
const MIN_INFLECTED = 6;
const MIN_STEM = 5;

function stemOf(word: string): string | null {
  const stem = word.replace(ENDING, '');
  return word.length >= MIN_INFLECTED && stem.length >= MIN_STEM ? stem : null;
}

/** Meanings by stem, so that `adquiridas` is known where `adquiridos` is. */
const STEMS: ReadonlyMap<string, readonly Meaning[]> = new Map(
  [...MEANINGS].flatMap(([word, meanings]) => {
    const stem = stemOf(word);
    return stem === null ? [] : [[stem, meanings] as const];
  }),
);

/** Umlauts written with `e`: `stoerung`, `gekuendigt`. The table has the plain letter. */
const WRITTEN_UMLAUT = /([aou])e/g;

function knownMeanings(word: string): readonly Meaning[] | undefined {
  return (
    asWritten(word) ??
    (/[aou]e/.test(word) ? asWritten(word.replace(WRITTEN_UMLAUT, '$1')) : undefined) ??
    (word.length >= MIN_INFLECTED && word.endsWith('s') ? MEANINGS.get(word.slice(0, -1)) : undefined)
  );
}

function asWritten(word: string): readonly Meaning[] | undefined {
  const exact = MEANINGS.get(word);
  if (exact !== undefined) return exact;
  const stem = stemOf(word);
  return (stem === null ? undefined : (STEMS.get(stem) ?? MEANINGS.get(stem))) ?? shortFormMeanings(word);
}

const MIN_SKELETON = 4;
const MIN_CUT = 5;
const MIN_ABBREVIATION = 3;
const MAX_CACHED = 4_096;
const NOT_SHORT: ReadonlySet<string> = new Set(NO_ABBREVIATIONS);

const WORD_INDEX = createWordIndex([...MEANINGS.keys()]);
const shortForms = new Map<string, readonly Meaning[] | undefined>();

/**
 * What a shortened word means (`recur`, `purch`, or without vowels): what all words that it may be short for have in
 * common.
 */
function shortFormMeanings(word: string): readonly Meaning[] | undefined {
  if (NOT_SHORT.has(word)) return undefined;
  // A header is split in many ways, and the same parts are looked up repeatedly.
  if (!shortForms.has(word)) {
    if (shortForms.size >= MAX_CACHED) shortForms.clear();
    shortForms.set(word, commonMeanings(word));
  }
  return shortForms.get(word);
}

function commonMeanings(word: string): readonly Meaning[] | undefined {
  const cut =
    word.length < MIN_CUT ? [] : WORD_INDEX.beginningWith(word).filter((long) => long.length >= word.length + 2);
  const skeleton = word.length < MIN_SKELETON ? [] : WORD_INDEX.withSkeleton(word);
  const [first, ...others] = [...cut, ...skeleton].map((long) => MEANINGS.get(long) ?? []);
  const common = [...new Set(first)].filter((meaning) => others.every((meanings) => meanings.includes(meaning)));
  return common.length === 0 ? undefined : common;
}

const MAX_ABBREVIATION = 5;

/** What a word may be short for: `TIP_PLAN`, `DUR_CONTR`, `lst_lgn_dt`. Empty when no known word fits. */
export function expandAbbreviation(word: string): readonly Meaning[] {
  if (NOT_SHORT.has(word) || word.length < MIN_ABBREVIATION) return [];
  const beginnings = word.length <= MAX_ABBREVIATION && /[aeiou]/.test(word) ? WORD_INDEX.beginningWith(word) : [];
  return [...new Set([...beginnings, ...WORD_INDEX.withSkeleton(word)].flatMap((long) => MEANINGS.get(long) ?? []))];
}

const MIN_PART = 3;
/** Letters that German and Dutch put between the parts of a compound: Vertrag-s-beginn. */
const LINKS = ['', 's', 'n', 'en', 'es'];
/** Short words that end a compound without a mark: customerid, kundennr. */
const SHORT_ENDS: ReadonlySet<string> = new Set(['id', 'nr', 'no', 'dt', 'at', 'cd', 'nm', 'yn', 'ts']);

/** Letters of the longest compound that is taken apart; the longest of the vocabulary's languages have about 40. */
const MAX_COMPOUND = 64;
type Meanings = readonly (readonly Meaning[])[] | null;
const compounds = new Map<string, Meanings>();

/** What a word means; a compound means what its parts mean, part by part. Null when it is not understood whole. */
export function meaningsOf(word: string): Meanings {
  if (word.length > MAX_COMPOUND) return null;
  let found = compounds.get(word);
  if (found === undefined) {
    if (compounds.size >= MAX_CACHED) compounds.clear();
    found = understandParts(word, new Map());
    compounds.set(word, found);
  }
  return found;
}

/** `known` has what the beginnings of the word mean, by their length: each is taken apart once. */
function understandParts(word: string, known: Map<number, Meanings>): Meanings {
  const before = known.get(word.length);
  if (before !== undefined) return before;
  const found = knownOrCompound(word, known);
  known.set(word.length, found);
  return found;
}

function knownOrCompound(word: string, beginnings: Map<number, Meanings>): Meanings {
  const known = knownMeanings(word);
  if (known !== undefined) return [known];
  // The longest last part first: Lizenz-anzahl, not Lizenzan-zahl.
  for (let cut = MIN_PART; cut <= word.length - 2; cut++) {
    const end = word.slice(cut);
    const tail = end.length >= MIN_PART || SHORT_ENDS.has(end) ? knownMeanings(end) : undefined;
    if (tail === undefined) continue;
    for (const link of LINKS) {
      const start = word.slice(0, cut);
      if (!start.endsWith(link) || start.length - link.length < MIN_PART) continue;
      const head = understandParts(start.slice(0, start.length - link.length), beginnings);
      if (head !== null) return [...head, tail];
    }
  }
  return null;
}
