import { contractPhrase } from './contract-phrase.ts';
import type { FieldName } from './field-names.ts';
import { FIELDS } from './fields.ts';
import type { FieldDefinition } from './types.ts';
import { WITHOUT_LENGTH } from './vocabulary/contract-words.ts';
import { withoutUmlauts, wordsOf } from './words.ts';

const SAYS_NO_LENGTH: ReadonlySet<string> = new Set(WITHOUT_LENGTH);

/** The index in the categories of a field that the words of a cell name, or undefined. */
type CodeOfWords = (words: readonly string[]) => number | undefined;

function readerOf({ name, categories, categoryAliases }: FieldDefinition): CodeOfWords {
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

/** Made once: its thousands of spellings take longer to prepare than a request with one customer takes to score. */
const READERS: ReadonlyMap<FieldName, CodeOfWords> = new Map(
  FIELDS.filter(({ kind }) => kind === 'category').map((definition) => [definition.name, readerOf(definition)]),
);

const NOTHING: CodeOfWords = () => undefined;

/**
 * Finds the category of a cell by its words: the index in `categories`, or undefined. For contracts, words that name no
 * length are skipped, and what is not listed is parsed (`contractPhrase`).
 */
export function categoryCodes({ name }: Pick<FieldDefinition, 'name'>): CodeOfWords {
  return READERS.get(name) ?? NOTHING;
}
