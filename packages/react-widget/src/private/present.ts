import type { FileAnalysis } from '@retainwise/core/browser';
import type { Mapping, ValidationReport } from '@retainwise/sdk';
import type { SentFile } from './protocol.ts';

type Phrase = NonNullable<Mapping['columns'][number]['reason_phrase']>;

/** A value of a field as a phrase; null for what needs none. */
export type PhraseOfValue = (field: FieldName, value: string) => Phrase | null;

type FieldName = NonNullable<FileAnalysis['mapping']['columns'][number]['field']>;

/**
 * A mapping as the API shows it, with the decisions that led to it, and with the phrases by which the page says it in
 * its language.
 */
export function presentMapping(
  { fingerprint, columns, missing, derived, questions }: FileAnalysis['mapping'],
  { mapping = {}, answers = {} }: Pick<SentFile, 'mapping' | 'answers'>,
  phraseOf: PhraseOfValue,
): Mapping {
  return {
    fingerprint,
    columns: columns.map(({ column, field, confidence, strategy, transform, reason, reasonPhrase, examples = [] }) => ({
      column,
      field,
      confidence,
      strategy,
      transform,
      reason,
      ...(reasonPhrase === undefined ? {} : { reason_phrase: reasonPhrase }),
      examples: examples.map(({ raw, read }) => {
        const phrase = field === null || read === null ? null : phraseOf(field, read);
        return { raw, read, ...(phrase === null ? {} : { read_phrase: phrase }) };
      }),
    })),
    missing: missing.map(({ suggestionPhrase, ...field }) => ({
      ...field,
      ...(suggestionPhrase === undefined ? {} : { suggestion_phrase: suggestionPhrase }),
    })),
    derived: derived.map((field) => ({ ...field })),
    questions: questions.map(({ messagePhrase, options, ...question }) => ({
      ...question,
      ...(messagePhrase === undefined ? {} : { message_phrase: messagePhrase }),
      options: options.map(({ labelPhrase, ...option }) => ({
        ...option,
        ...(labelPhrase === undefined ? {} : { label_phrase: labelPhrase }),
      })),
    })),
    overrides: { ...mapping },
    answers: { ...answers },
  };
}

export function presentValidation({
  level,
  qualityScore,
  rows,
  accepted,
  rejected,
  findings,
  newestDate,
}: FileAnalysis['validation']): ValidationReport {
  return {
    level,
    quality_score: qualityScore,
    rows,
    accepted,
    rejected,
    findings: findings.map(({ messagePhrase, fixPhrase, ...finding }) => ({
      ...finding,
      ...(messagePhrase === undefined ? {} : { message_phrase: messagePhrase }),
      ...(fixPhrase === undefined ? {} : { fix_phrase: fixPhrase }),
    })),
    ...(newestDate === undefined
      ? {}
      : {
          newest_date: newestDate && {
            date: newestDate.date,
            column: newestDate.column,
            stale_after_days: newestDate.staleAfterDays,
          },
        }),
  };
}
