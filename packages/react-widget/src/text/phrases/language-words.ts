/** What a language says of periods, lists and values, where no phrase of its own says it. */
export interface LanguageWords {
  readonly quote: (text: string) => string;
  /** As an adjective of amounts in the plural, and as a label: `monthly`, `annual` … */
  readonly periods: Readonly<Record<string, string>>;
  readonly divided: (by: string) => string;
  readonly multiplied: (by: string) => string;
  readonly more: (count: string) => string;
  readonly nothing: string;
  readonly recognized: (headers: string) => string;
  readonly categories: Readonly<Record<string, string>>;
  readonly row: readonly [one: string, other: string];
  readonly value: readonly [one: string, other: string];
  /** Contractions that a sentence needs when words have been put in: `de a coluna` → `da coluna`. */
  readonly tidy?: (text: string) => string;
}
