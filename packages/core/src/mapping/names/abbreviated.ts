import type { FieldName } from '../../schema/field-names.ts';
import { oneOf } from '../../schema/one-of.ts';
import type { HeaderName } from '../header/header-name.ts';
import { GENERAL } from '../vocabulary/meanings/general.ts';
import { NO_ABBREVIATIONS } from '../vocabulary/no-abbreviations.ts';
import { TURNING_WORDS } from '../vocabulary/turning-words.ts';
import { ALIASES } from './alias-index.ts';
import { meaningsOf } from './lexicon.ts';
import type { NameMatch } from './name-match.ts';

const STRENGTH = 0.62;
const MAX_WORDS = 4;
/** A shorter word is short for anything, unless it is beside a longer one. */
const MIN_LETTERS = 3;
const MIN_BESIDE = 2;
/** What a short form leaves out at least. */
const MIN_LEFT_OUT = 2;
const TURNS = new RegExp(`^${oneOf(TURNING_WORDS)}$`);
const NOT_SHORT: ReadonlySet<string> = new Set(NO_ABBREVIATIONS);
const FILLERS: ReadonlySet<string> = new Set(GENERAL.filler);

interface Spelled {
  readonly words: readonly string[];
  readonly field: FieldName;
  readonly alias: string;
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');
const withoutFillers = (words: readonly string[]): string[] => words.filter((word) => !FILLERS.has(word));

/** Aliases by the first letters of their words, which short forms keep; built on first use. */
function createInitialsIndex(): (initials: string) => readonly Spelled[] {
  let made: Map<string, Spelled[]> | null = null;
  return (initials) => {
    if (made === null) {
      made = new Map();
      for (const [name, entries] of ALIASES.byWords) {
        const words = withoutFillers(name.split(' '));
        if (words.length === 0 || words.length > MAX_WORDS) continue;
        const key = initialsOf(words);
        const known = made.get(key) ?? [];
        for (const { field, alias } of entries) known.push({ words, field, alias });
        made.set(key, known);
      }
    }
    return made.get(initials) ?? [];
  };
}

const aliasesWith = createInitialsIndex();

/**
 * Every word of the header is short for a word of an alias, or is that word: `fec_contrat`, `imp_mens`. Names that are
 * short for aliases of several fields, and names whose words are all known, are not.
 */
export function matchAbbreviated({ words: all, raw }: HeaderName): NameMatch[] {
  const words = withoutFillers(all);
  if (words.length === 0 || words.length > MAX_WORDS || words.some((word) => TURNS.test(word))) return [];
  if (words.every((word) => word.length < MIN_LETTERS || meaningsOf(word) !== null)) return [];
  const least = words.length === 1 ? MIN_LETTERS : MIN_BESIDE;
  const found = aliasesWith(initialsOf(words)).filter(({ words: alias }) =>
    alias.every((word, i) => isShortFor(words[i] ?? '', word, least)),
  );
  const [first] = found;
  if (first === undefined || found.some(({ field }) => field !== first.field)) return [];
  const because = `"${raw}" may be short for "${first.alias}"`;
  return [{ field: first.field, strategy: 'partial', strength: STRENGTH, because }];
}

/** A word cut off (`contrat`, `prem`) or without its vowels (`cntrct`, `dt`). */
function isShortFor(short: string, word: string, least: number): boolean {
  if (short === word) return true;
  if (short.length < least || short.length > word.length - MIN_LEFT_OUT || NOT_SHORT.has(short)) return false;
  if (short.length >= MIN_LETTERS && word.startsWith(short)) return true;
  return !/[aeiou]/.test(short.slice(1)) && isSubsequence(short, word);
}

function isSubsequence(short: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return at === short.length && word.startsWith(short.slice(0, 1));
}
