import { FIELD_OPTIONS, type Phrase } from '@retainwise/core/fields';
import type { Language } from './languages/language.ts';
import type { SayProblem } from './problems/create-say-problem.ts';

/** A phrase as the API sends it. */
export interface SentPhrase {
  readonly id: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

export interface Labels {
  /**
   * The label of a field in the language; else the one that the API gives, as for the columns of a model of the
   * account's own, or the name.
   */
  readonly fieldLabel: (field: string, given?: string) => string;
  /** What the API says, in the language: by its phrase, where there is one that is known, else in English. */
  readonly say: (phrase: SentPhrase | null | undefined, english: string) => string;
  /** What went wrong, in the language; null where the API's own words are what there is. */
  readonly sayProblem: SayProblem;
}

const ENGLISH_LABELS: ReadonlyMap<string, string> = new Map(FIELD_OPTIONS.map(({ name, label }) => [name, label]));

export function labelsOf({ fields, code, speak, sayProblem }: Language, locale: string | undefined): Labels {
  const labels = fields === null ? null : new Map<string, string>(Object.entries(fields));
  const said = speak?.(locale ?? code);
  return {
    fieldLabel: (field, given) => labels?.get(field) ?? given ?? ENGLISH_LABELS.get(field) ?? field,
    // What the parameters may be is said by the contract, in words.
    say: (phrase, english) => (phrase && said ? (said(phrase as Phrase) ?? english) : english),
    sayProblem: sayProblem?.(locale ?? code) ?? (() => null),
  };
}
