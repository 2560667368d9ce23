import type { FindingCode, PhraseId, PhraseWords } from '@retainwise/core/fields';
import type { FieldLabels } from '../fields/field-labels.ts';
import type { LanguageWords } from './language-words.ts';
import type { PhraseTools } from './tools.ts';

/** A phrase of the engine in another language: a text, or what makes one of the words that stand in it. */
type Entry<Id extends PhraseId> = string | ((words: PhraseWords<Id>, tools: PhraseTools) => string);

/** Every phrase whose id begins so. */
export type PhrasesOf<Group extends string> = {
  readonly [Id in Extract<PhraseId, Group | `${Group}.${string}`>]: Entry<Id>;
};

/** Texts of a finding; `{where}`, `{rows}`, `{values}`, `{detail}` and `{one|many}` stand in them. */
export type FindingTexts = Readonly<Record<FindingCode, { readonly message: string; readonly fix: string }>>;

export interface Phrases {
  readonly words: LanguageWords;
  readonly fields: FieldLabels;
  readonly findings: FindingTexts;
  readonly catalogue: { readonly [Id in PhraseId]: Entry<Id> };
}
