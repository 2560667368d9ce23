import { WORDS, type Meaning } from './meanings.ts';

const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = byWord();

function byWord(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [meaning, words] of Object.entries(WORDS)) {
    // Object.entries widens the keys of a constant to string.
    for (const word of words.split(' ')) meanings.set(word, [...(meanings.get(word) ?? []), meaning as Meaning]);
  }
  return meanings;
}

/** Endings of number, gender and case in the seven languages. */
const ENDING = /(?:ern|er|en|em|es|as|os|ns|[aeionsd])$/;
const SHORTEST_INFLECTED = 6;
const SHORTEST_STEM = 5;

function stemOf(word: string): string | null {
  const stem = word.replace(ENDING, '');
  return word.length >= SHORTEST_INFLECTED && stem.length >= SHORTEST_STEM ? stem : null;
}

/** Meanings by stem, so that `adquiridas` is known where `adquiridos` is. */
const STEMS: ReadonlyMap<string, readonly Meaning[]> = new Map([...MEANINGS].flatMap(([word, meanings]) => {
  const stem = stemOf(word);
  return stem === null ? [] : [[stem, meanings] as const];
}));

/** Umlauts as keyboards without them write them: `stoerung`, `gekuendigt`. The table has the letter alone. */
const WRITTEN_UMLAUT = /([aou])e/g;

function knownMeanings(word: string): readonly Meaning[] | undefined {
  return asWritten(word) ?? (/[aou]e/.test(word) ? asWritten(word.replace(WRITTEN_UMLAUT, '$1')) : undefined) ?? (word.length >= SHORTEST_INFLECTED && word.endsWith('s') ? MEANINGS.get(word.slice(0, -1)) : undefined);
}

function asWritten(word: string): readonly Meaning[] | undefined {
  const exact = MEANINGS.get(word);
  if (exact !== undefined) return exact;
  const stem = stemOf(word);
  return (stem === null ? undefined : STEMS.get(stem) ?? MEANINGS.get(stem)) ?? SHORT_FORMS.get(word);
}

const SHORTEST_SKELETON = 4;
const SHORTEST_CUT = 5;
const SHORTEST_ABBREVIATION = 3;
/** Beginnings of known words that are words of their own. */
const NO_CUTS: ReadonlySet<string> = new Set(['custom', 'organ', 'compla', 'complai', 'complain', 'inter', 'trans', 'contra', 'commit', 'regist', 'person', 'profes', 'count', 'consum', 'compa', 'produ', 'reason', 'assign', 'finis', 'depar', 'suspend', 'super', 'custo', 'subs', 'branch', 'pay', 'tax', 'day', 'net', 'per', 'lst', 'has']);

/** Without the vowels after its first letter: `tckt`, `indstry`. */
function skeletonOf(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
}

/** A word as warehouses shorten it: without vowels, or cut off (`recur`, `purch`). */
function shortFormsOf(word: string): string[] {
  const skeleton = skeletonOf(word);
  const cuts = Array.from({ length: Math.max(0, word.length - 1 - SHORTEST_CUT) }, (_, i) => word.slice(0, SHORTEST_CUT + i));
  return skeleton.length >= SHORTEST_SKELETON ? [skeleton, ...cuts] : cuts;
}

/** Short forms of words that mean one thing only, whichever word was shortened. */
const SHORT_FORMS: ReadonlyMap<string, readonly Meaning[]> = shortForms();

function shortForms(): Map<string, readonly Meaning[]> {
  const forms = new Map<string, Set<Meaning>>();
  for (const [word, meanings] of MEANINGS) {
    for (const form of shortFormsOf(word)) {
      if (MEANINGS.has(form) || NO_CUTS.has(form)) continue;
      const known = forms.get(form);
      forms.set(form, known === undefined ? new Set(meanings) : new Set(meanings.filter((meaning) => known.has(meaning))));
    }
  }
  return new Map([...forms].flatMap(([form, meanings]) => (meanings.size === 0 ? [] : [[form, [...meanings]] as const])));
}

const LONGEST_ABBREVIATION = 5;

/** The beginnings of known words, and what is left of them without vowels, with whatever any of them means. */
const ABBREVIATIONS: ReadonlyMap<string, ReadonlySet<Meaning>> = abbreviations();

function abbreviations(): Map<string, Set<Meaning>> {
  const known = new Map<string, Set<Meaning>>();
  for (const [word, meanings] of MEANINGS) {
    const lengths = Array.from({ length: Math.max(0, Math.min(LONGEST_ABBREVIATION, word.length - 1) - SHORTEST_ABBREVIATION + 1) }, (_, i) => SHORTEST_ABBREVIATION + i);
    const cuts = lengths.map((length) => word.slice(0, length)).filter((cut) => /[aeiou]/.test(cut));
    for (const short of [...cuts, skeletonOf(word)]) {
      if (short.length < SHORTEST_ABBREVIATION || short === word) continue;
      const all = known.get(short) ?? new Set();
      for (const meaning of meanings) all.add(meaning);
      known.set(short, all);
    }
  }
  return known;
}

/** What a word may be short for: `TIP_PLAN`, `DUR_CONTR`, `lst_lgn_dt`. Empty when it is short for no known word. */
export function expandAbbreviation(word: string): readonly Meaning[] {
  return NO_CUTS.has(word) ? [] : [...(ABBREVIATIONS.get(word) ?? [])];
}

const SHORTEST_PART = 3;
/** Letters that German and Dutch put between the parts of a compound: Vertrag-s-beginn. */
const LINKS = ['', 's', 'n', 'en', 'es'];
/** Short words that end a compound without a mark: customerid, kundennr. */
const SHORT_ENDS: ReadonlySet<string> = new Set(['id', 'nr', 'no', 'dt', 'at', 'cd', 'nm', 'yn', 'ts']);

/** What a word means; a compound means what its parts mean, part by part. Null when it is not understood whole. */
export function meaningsOf(word: string): readonly (readonly Meaning[])[] | null {
  const known = knownMeanings(word);
  if (known !== undefined) return [known];
  // The longest last part first: Lizenz-anzahl, not Lizenzan-zahl.
  for (let cut = SHORTEST_PART; cut <= word.length - 2; cut++) {
    const end = word.slice(cut);
    const tail = end.length >= SHORTEST_PART || SHORT_ENDS.has(end) ? knownMeanings(end) : undefined;
    if (tail === undefined) continue;
    for (const link of LINKS) {
      const start = word.slice(0, cut);
      if (!start.endsWith(link) || start.length - link.length < SHORTEST_PART) continue;
      const head = meaningsOf(start.slice(0, start.length - link.length));
      if (head !== null) return [...head, tail];
    }
  }
  return null;
}
