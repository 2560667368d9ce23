import type { LearningPhraseId, WordsOf } from '../phrase.ts';
import type { LearningTools } from './learning-tools.ts';

/** Every text about learning in another language: a text, or what makes one of the words that stand in it. */
export type LearningTexts = {
  readonly [Id in LearningPhraseId]: string | ((words: WordsOf<Id>, tools: LearningTools) => string);
};
