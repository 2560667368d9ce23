import { phrase } from '../../phrases/phrase.ts';
import { distance } from 'fastest-levenshtein';
import type { HeaderName } from '../header/header-name.ts';
import { NOT_MISSPELLED } from '../vocabulary/not-misspelled.ts';
import { ALIASES, type AliasEntry } from './alias-index.ts';
import { meaningsOf } from './lexicon.ts';
import type { NameMatch } from './name-match.ts';
import { lessSure } from './preference.ts';
import { suitsReading } from './suits-reading.ts';

const MIN_LENGTH = 6;
const LONG = 10;
/** A shorter word must be right. */
const MIN_SLIP = 4;
const STRENGTH = 0.8;
const PER_EDIT = 0.06;

/** Words that are one letter away from an alias and are not a misspelling. */
const OTHER_WORDS: ReadonlySet<string> = new Set(NOT_MISSPELLED);

interface Spelled {
  readonly squashed: string;
  readonly entries: readonly AliasEntry[];
  readonly letters: number;
}

/** Aliases by first letter and length, so that only those within the bound are compared. */
const BY_SHAPE: ReadonlyMap<string, readonly Spelled[]> = byShape();

function byShape(): Map<string, Spelled[]> {
  const shapes = new Map<string, Spelled[]>();
  for (const [squashed, entries] of ALIASES.bySquashed) {
    // What means a field only at a pinch does not mean it with a wrong letter.
    const sure = entries.filter(({ vague }) => !vague);
    if (squashed.length < MIN_LENGTH || sure.length === 0) continue;
    const shape = `${squashed.slice(0, 1)}${squashed.length}`;
    shapes.set(shape, [...(shapes.get(shape) ?? []), { squashed, entries: sure, letters: lettersOf(squashed) }]);
  }
  return shapes;
}

/**
 * The header is a misspelled alias: up to two edits (Levenshtein) in a long name, one in a short one, with the first
 * letter right. Headers whose words are all understood are not misspelled.
 */
export function matchFuzzy({ readings, words, raw }: HeaderName): NameMatch[] {
  if (words.every((word) => meaningsOf(word) !== null)) return [];
  for (const { words: name, left } of readings) {
    const squashed = name.replaceAll(' ', '');
    if (left === 'object' || squashed.length < MIN_LENGTH || OTHER_WORDS.has(squashed)) continue;
    const nearest = nearestAlias(squashed, name);
    if (nearest === null) continue;
    return nearest.entries
      .filter(({ field }) => suitsReading(field, left))
      .map(({ field, words: alias }) => ({
        field,
        strategy: 'fuzzy',
        strength: STRENGTH - (nearest.edits - 1) * PER_EDIT - lessSure(field, alias),
        because: phrase('name.close_to', { header: raw, name: alias }),
      }));
  }
  return [];
}

function nearestAlias(
  squashed: string,
  name: string,
): { readonly edits: number; readonly entries: readonly AliasEntry[] } | null {
  const bound = squashed.length >= LONG ? 2 : 1;
  const letters = lettersOf(squashed);
  let best: { edits: number; alias: string; entries: readonly AliasEntry[] } | null = null;
  for (let length = squashed.length - bound; length <= squashed.length + bound; length++) {
    for (const { squashed: alias, entries, letters: theirs } of BY_SHAPE.get(`${squashed.slice(0, 1)}${length}`) ??
      []) {
      // Each edit brings in one letter and takes out another, at most.
      if (bitsIn(letters ^ theirs) > 2 * bound) continue;
      const edits = editsBetween(squashed, alias);
      if (edits > bound || !entries.some((entry) => sameWordForWord(name, entry.words))) continue;
      if (best === null || edits < best.edits || (edits === best.edits && alias < best.alias))
        best = { edits, alias, entries };
    }
  }
  return best;
}

/** Which letters a name has, one bit each; letters that share a bit only make the comparison less strict. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i++) letters |= 1 << (name.charCodeAt(i) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Misspelling changes letters; another short word, or one more, makes another name: `last login ip`, `last login at`.
 */
function sameWordForWord(name: string, alias: string): boolean {
  const [ours, theirs] = [name.split(' '), alias.split(' ')];
  if (ours.length === 1) return true;
  return (
    ours.length === theirs.length &&
    ours.every((word, i) => {
      const other = theirs[i] ?? '';
      const longer = Math.max(word.length, other.length);
      return word === other || (longer >= MIN_SLIP && editsBetween(word, other) <= (longer >= MIN_LENGTH ? 2 : 1));
    })
  );
}

/** Levenshtein distance, with two swapped neighbouring letters counted as one edit. */
function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && a.length === b.length && isSwap(a, b) ? 1 : edits;
}

function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
