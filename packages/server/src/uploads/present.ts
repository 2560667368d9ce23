import type { NewestDate, ValidationReport } from '@retainwise/core';
import type { Upload, ValidationReport as ValidationReportWire } from '@retainwise/openapi';
import type { UploadListEntry, UploadOutcomes, UploadRecord } from '@retainwise/platform';
import { presentReference } from '../http/present-reference.ts';
import { presentProblem } from './present-problem.ts';

/** @throws Error for an upload that is not ready: those are never shown */
export function presentUpload(upload: UploadRecord | UploadListEntry): Upload {
  const { format, checksumSha256, qualityScore, questions, acceptedRows, rejectedRows } =
    'mapping' in upload ? toListEntry(upload) : upload;
  if (
    !format ||
    checksumSha256 === null ||
    qualityScore === null ||
    questions === null ||
    acceptedRows === null ||
    rejectedRows === null
  )
    throw new Error(`Upload ${upload.id} is not ready.`);
  return {
    id: upload.id,
    reference: presentReference(upload),
    filename: upload.filename,
    file_size_bytes: upload.fileSizeBytes,
    row_count: upload.rowCount,
    column_count: upload.columnCount,
    checksum_sha256: checksumSha256,
    status: 'ready',
    format: {
      kind: format.kind,
      encoding: format.encoding,
      delimiter: format.delimiter,
      header_row: format.headerRow,
      ...(format.sheet === undefined ? {} : { sheet: format.sheet }),
    },
    quality_score: qualityScore,
    accepted_rows: acceptedRows,
    rejected_rows: rejectedRows,
    questions,
    kind: upload.kind,
    complete: upload.complete,
    outcomes: upload.outcomes && presentOutcomes(upload.outcomes),
    problem: upload.problem && presentProblem(upload.problem),
    created_at: upload.createdAt.toISOString(),
    expires_at: upload.expiresAt?.toISOString() ?? null,
  };
}

const presentOutcomes = (outcomes: UploadOutcomes): NonNullable<Upload['outcomes']> => ({
  rows: outcomes.rows,
  recorded: outcomes.recorded,
  duplicates: outcomes.duplicates,
  conflicts: outcomes.conflicts,
  unknown_customers: outcomes.unknownCustomers,
  unreadable_dates: outcomes.unreadableDates,
  without_date: outcomes.withoutDate,
  without_id: outcomes.withoutId,
});

function toListEntry({ mapping, validation, columnFormats: _, ...upload }: UploadRecord): UploadListEntry {
  return {
    ...upload,
    qualityScore: upload.qualityScore ?? validation?.qualityScore ?? null,
    questions: mapping?.questions.length ?? null,
    acceptedRows: validation?.accepted ?? null,
    rejectedRows: validation?.rejected ?? null,
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
}: ValidationReport): ValidationReportWire {
  return {
    level,
    quality_score: qualityScore,
    rows,
    accepted,
    rejected,
    findings: findings.map(
      ({ code, layer, severity, column, field, count, samples, message, messagePhrase, fix, fixPhrase }) => ({
        code,
        layer,
        severity,
        column,
        field,
        count,
        samples,
        message,
        ...(messagePhrase === undefined ? {} : { message_phrase: messagePhrase }),
        fix,
        ...(fixPhrase === undefined ? {} : { fix_phrase: fixPhrase }),
      }),
    ),
    ...(newestDate === undefined ? {} : { newest_date: newestDate && presentNewest(newestDate) }),
  };
}

const presentNewest = ({
  date,
  column,
  staleAfterDays,
}: NewestDate): NonNullable<ValidationReportWire['newest_date']> => ({
  date,
  column,
  stale_after_days: staleAfterDays,
});
