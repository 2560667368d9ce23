import type { FindingCode, PhraseId, PhraseWords } from '@retainwise/core/fields';
import type { FieldLabels } from '../fields/field-labels.ts';
import type { PhraseTools } from './tools.ts';

/** A phrase of the engine in another language: a text, or what makes one of the words that stand in it. */
type Entry<Id extends PhraseId> = string | ((words: PhraseWords<Id>, tools: PhraseTools) => string);

/** Every phrase whose id begins so. */
export type PhrasesOf<Group extends string> = {
  readonly [Id in Extract<PhraseId, Group | `${Group}.${string}`>]: Entry<Id>;
};

/** Texts of a finding; `{where}`, `{rows}`, `{values}`, `{detail}` and `{one|many}` stand in them. */
export type FindingTexts = Readonly<Record<FindingCode, { readonly message: string; readonly fix: string }>>;

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

export interface Phrases {
  readonly words: LanguageWords;
  readonly fields: FieldLabels;
  readonly findings: FindingTexts;
  readonly catalogue: { readonly [Id in PhraseId]: Entry<Id> };
}
