import { renderPhrase, UnknownPhraseError, type Entry } from '../render.ts';
import type { Phrase } from '../phrase.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { LearningTexts } from './learning-texts.ts';
import { createLearningTools, type LearningTools, type LearningWords } from './learning-tools.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const LANGUAGES = {
  de: { texts: de, quote: (text) => `„${text}“`, lessThan: (value) => `weniger als ${value}` },
  es: { texts: es, quote: (text) => `«${text}»`, lessThan: (value) => `menos de ${value}` },
  fr: { texts: fr, quote: (text) => `« ${text} »`, lessThan: (value) => `moins de ${value}` },
  it: { texts: it, quote: (text) => `«${text}»`, lessThan: (value) => `meno di ${value}` },
  nl: { texts: nl, quote: (text) => `‘${text}’`, lessThan: (value) => `minder dan ${value}` },
  pt: { texts: pt, quote: (text) => `“${text}”`, lessThan: (value) => `menos de ${value}` },
} as const satisfies Record<string, LearningWords & { readonly texts: LearningTexts }>;

/** Languages in which learning is spoken of, English apart. */
export type LearningLanguage = keyof typeof LANGUAGES;
export const LEARNING_LANGUAGES = Object.keys(LANGUAGES) as readonly LearningLanguage[]; // as: keys of that record

/** A text about learning in a language, by its id; null for an id that is none, or of a later version. */
export function inLanguage(language: LearningLanguage): (phrase: Phrase) => string | null {
  const { texts, ...words } = LANGUAGES[language];
  const catalogue: Readonly<Record<string, Entry<LearningTools>>> = texts;
  const tools = createLearningTools(language, words);
  return (phrase) => {
    try {
      return renderPhrase(catalogue, phrase, tools);
    } catch (error) {
      if (error instanceof UnknownPhraseError) return null;
      throw error;
    }
  };
}
