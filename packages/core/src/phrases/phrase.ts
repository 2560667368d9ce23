import type { ENGLISH } from './english/index.ts';
import type { LEARNING_ENGLISH } from './english/learning.ts';

type English = typeof ENGLISH & typeof LEARNING_ENGLISH;
/** What the engine says of a file: the phrases that user interfaces translate. */
export type PhraseId = keyof typeof ENGLISH;
/** What it says of learning from outcomes. */
export type LearningPhraseId = keyof typeof LEARNING_ENGLISH;

/** The words that stand in a phrase, rendered in the language of the phrase. */
export type WordsOf<Id extends PhraseId | LearningPhraseId> = English[Id] extends (words: infer Words) => string
  ? Words
  : undefined;

/** A word as it is given: a text of the file's own, a number, or a phrase in turn. */
type Given<Word> = Word extends readonly string[]
  ? readonly (string | Phrase)[]
  : Word extends string
    ? Word | Phrase
    : Word;
type GivenWords<Words> = { readonly [Name in keyof Words]: Given<Words[Name]> };

export type Param = string | number | Phrase | readonly (string | Phrase)[];

/**
 * A text of the engine by its id and what stands in it, so that it can be said in any language. Plain data: it goes
 * over the wire and is stored as it is.
 */
export interface Phrase {
  readonly id: string;
  /** Left out where nothing stands in it. */
  readonly params?: Readonly<Record<string, Param>>;
}

/** @param params what stands in the phrase, for those in which something does */
export function phrase<Id extends PhraseId | LearningPhraseId>(
  id: Id,
  ...params: WordsOf<Id> extends undefined ? [] : [GivenWords<WordsOf<Id>>]
): Phrase {
  const [given] = params;
  return given === undefined ? { id } : { id, params: given as Readonly<Record<string, Param>> };
}

export const fieldPhrase = (name: string): Phrase => phrase('field', { name });
