import type { ColumnMapping, MappingAnswers, MappingOverrides } from '@retainwise/core';
import type { Mapping } from '@retainwise/openapi';

/** A mapping as uploads and predictions show it, with the decisions that people made for it. */
export function presentMapping(
  { fingerprint, columns, missing, derived, questions }: ColumnMapping,
  { overrides, answers }: { readonly overrides: MappingOverrides; readonly answers: MappingAnswers },
): Mapping {
  return {
    fingerprint,
    columns: columns.map(({ column, field, confidence, strategy, transform, reason, examples = [] }) => ({
      column,
      field,
      confidence,
      strategy,
      transform,
      reason,
      examples: examples.map(({ raw, read }) => ({ raw, read })),
    })),
    missing: missing.map(({ field, required, suggestion }) => ({ field, required, suggestion })),
    derived: derived.map(({ field, from }) => ({ field, from })),
    questions: questions.map(({ id, kind, message, column, field, candidates, options }) => ({
      id,
      kind,
      message,
      column,
      field,
      candidates,
      options,
    })),
    overrides: { ...overrides },
    answers: { ...answers },
  };
}
