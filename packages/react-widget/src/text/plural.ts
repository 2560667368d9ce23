/** Chooses the form of a word that a number asks for. `many` is for whole millions: `1 000 000 de clients`. */
export type Plural = (count: number, one: string, other: string, many?: string) => string;

/** By the plural rules of a language, which differ: French counts nothing in the singular, German in the plural. */
export function pluralOf(language: string): Plural {
  const rules = new Intl.PluralRules(language);
  return (count, one, other, many = other) => {
    const form = rules.select(count);
    return form === 'one' ? one : form === 'many' ? many : other;
  };
}
