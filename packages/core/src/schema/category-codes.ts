import { contractPhrase } from './contract-phrase.ts';
import type { FieldDefinition } from './types.ts';
import { WITHOUT_LENGTH } from './vocabulary/contract-words.ts';
import { withoutUmlauts, wordsOf } from './words.ts';

const SAYS_NO_LENGTH: ReadonlySet<string> = new Set(WITHOUT_LENGTH);

/**
 * Finds the category of a cell by its words: the index in `categories`, or undefined. For contracts, words that name no
 * length are skipped, and what is not listed is parsed (`contractPhrase`).
 */
export function categoryCodes({
  name,
  categories,
  categoryAliases,
}: FieldDefinition): (words: readonly string[]) => number | undefined {
  const codes = new Map<string, number>();
  categories.forEach((category, code) => {
    for (const spelling of [category, ...(categoryAliases[category] ?? [])].flatMap((text) => [
      text,
      withoutUmlauts(text),
    ])) {
      const words = wordsOf(spelling).join(' ');
      if (!codes.has(words)) codes.set(words, code);
    }
  });
  if (name !== 'contract_type') return (words) => codes.get(words.join(' '));
  return (words) => {
    const listed = codes.get(words.join(' ')) ?? codes.get(words.filter((word) => !SAYS_NO_LENGTH.has(word)).join(' '));
    if (listed !== undefined) return listed;
    const phrase = contractPhrase(words);
    return phrase === undefined ? undefined : categories.indexOf(phrase);
  };
}
