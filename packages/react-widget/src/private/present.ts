import type { FileAnalysis } from '@retainwise/core/browser';
import type { Mapping, ValidationReport } from '@retainwise/sdk';
import type { SentFile } from './protocol.ts';

/** A mapping as the API shows it, with the decisions that led to it. */
export function presentMapping(
  { fingerprint, columns, missing, derived, questions }: FileAnalysis['mapping'],
  { mapping = {}, answers = {} }: Pick<SentFile, 'mapping' | 'answers'>,
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
    missing: missing.map((field) => ({ ...field })),
    derived: derived.map((field) => ({ ...field })),
    questions: questions.map((question) => ({ ...question })),
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
    findings: findings.map((finding) => ({ ...finding })),
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
