import { ENGLISH } from './english/index.ts';
import { LEARNING_ENGLISH } from './english/learning.ts';
import type { Phrase } from './phrase.ts';
import { renderPhrase, type Entry } from './render.ts';

const CATALOGUE: Readonly<Record<string, Entry<null>>> = { ...ENGLISH, ...LEARNING_ENGLISH };

/** The English text of a phrase: the one beside its id on the wire. */
export function inEnglish(phrase: Phrase): string {
  return renderPhrase(CATALOGUE, phrase, null);
}
