import { FIELDS } from '../../schema/fields.ts';
import { withoutUmlauts, wordsOf } from '../../schema/words.ts';
import type { HeaderName } from '../header/header-name.ts';
import { COMMA_LANGUAGES } from '../vocabulary/decimal-customs.ts';

/** Shorter words are shared by many languages. */
const MIN_LENGTH = 3;

/**
 * Whether the headers of a table are in a language that writes decimal commas: at least as many of them have a word of
 * such a language, which English does not use, as have only words of English. Slow: it looks at the words of all
 * aliases.
 */
export function writesDecimalCommas(names: readonly HeaderName[]): boolean {
  const english = new Set<string>();
  const others = new Set<string>();
  for (const { aliases, vendorAliases } of FIELDS) {
    for (const names of [aliases.en, ...Object.values(vendorAliases)]) addWords(english, names);
    for (const language of COMMA_LANGUAGES) addWords(others, aliases[language]);
  }
  let foreign = 0;
  let local = 0;
  for (const { words } of names) {
    if (words.some((word) => others.has(word) && !english.has(word))) foreign++;
    else if (words.some((word) => english.has(word))) local++;
  }
  return foreign > 0 && foreign >= local;
}

function addWords(set: Set<string>, names: readonly string[] | undefined): void {
  for (const name of names ?? [])
    for (const spelling of [name, withoutUmlauts(name)])
      for (const word of wordsOf(spelling)) if (word.length >= MIN_LENGTH) set.add(word);
}
