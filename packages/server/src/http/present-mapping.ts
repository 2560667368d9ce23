import { valuePhrase, type ColumnMapping, type MappingAnswers, type MappingOverrides } from '@retainwise/core';
import type { Mapping } from '@retainwise/openapi';

/** A mapping as uploads and predictions show it, with the decisions that people made for it. */
export function presentMapping(
  { fingerprint, columns, missing, derived, questions }: ColumnMapping,
  { overrides, answers }: { readonly overrides: MappingOverrides; readonly answers: MappingAnswers },
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
        const phrase = field === null || read === null ? null : valuePhrase(field, read);
        return { raw, read, ...(phrase === null ? {} : { read_phrase: phrase }) };
      }),
    })),
    missing: missing.map(({ field, required, suggestion, suggestionPhrase }) => ({
      field,
      required,
      suggestion,
      ...(suggestionPhrase === undefined ? {} : { suggestion_phrase: suggestionPhrase }),
    })),
    derived: derived.map(({ field, from }) => ({ field, from })),
    questions: questions.map(({ id, kind, message, messagePhrase, column, field, candidates, options }) => ({
      id,
      kind,
      message,
      ...(messagePhrase === undefined ? {} : { message_phrase: messagePhrase }),
      column,
      field,
      candidates,
      options: options.map((option) => ({
        id: option.id,
        label: option.label,
        ...(option.labelPhrase === undefined ? {} : { label_phrase: option.labelPhrase }),
      })),
    })),
    overrides: { ...overrides },
    answers: { ...answers },
  };
}
