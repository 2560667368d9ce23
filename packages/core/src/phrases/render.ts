import type { Param, Phrase } from './phrase.ts';

/** A text, or what makes one of the words that stand in it. */
export type Entry<Tools> = string | ((words: never, tools: Tools) => string);

/** An id that the catalogue does not have: of a later version. */
export class UnknownPhraseError extends Error {}

/**
 * A phrase in the words of a catalogue; the words in it first.
 *
 * @param tools handed to the entries: what formats numbers and lists in their language
 * @throws UnknownPhraseError for an id that the catalogue does not have, in the phrase or in one of its words
 */
export function renderPhrase<Tools>(
  catalogue: Readonly<Record<string, Entry<Tools>>>,
  { id, params = {} }: Phrase,
  tools: Tools,
): string {
  const entry = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  if (entry === undefined) throw new UnknownPhraseError(id);
  if (typeof entry === 'string') return entry;
  const word = (param: string | Phrase): string =>
    typeof param === 'object' ? renderPhrase(catalogue, param, tools) : param;
  const rendered = (param: Param): string | number | readonly string[] =>
    typeof param === 'number' ? param : isList(param) ? param.map(word) : word(param);
  const words = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, rendered(param)]));
  return (entry as (words: unknown, tools: Tools) => string)(words, tools);
}

const isList = (param: Param): param is readonly (string | Phrase)[] => Array.isArray(param);
