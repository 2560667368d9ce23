import { valuePhrase } from '@retainwise/core';
import type { FileAnalysis } from '@retainwise/core/browser';
import type { Mapping, Overrides, ValidationReport } from '@retainwise/openapi';

/** What somebody decided about the columns of a file. */
export interface Decisions {
  readonly overrides: Overrides;
  readonly answers: Readonly<Record<string, string>>;
  /** The sheet of a workbook that was asked for. */
  readonly sheet?: string | undefined;
}

/** A mapping as the API shows it. */
export function presentMapping(
  { fingerprint, columns, missing, derived, questions }: FileAnalysis['mapping'],
  { overrides, answers }: Decisions,
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
      options: options.map(({ id: optionId, label, labelPhrase }) => ({
        id: optionId,
        label,
        ...(labelPhrase === undefined ? {} : { label_phrase: labelPhrase }),
      })),
    })),
    overrides: { ...overrides },
    answers: { ...answers },
  };
}

/** A validation report as the API shows it. */
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
