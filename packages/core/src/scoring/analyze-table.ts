import { createFieldReader, withExamples } from '../features/index.ts';
import type { AsOfSource } from '../features/newest-date.ts';
import { mapColumns, mapLeavers } from '../mapping/index.ts';
import type { ColumnMapping, MappingAnswers, MappingOverrides } from '../mapping/types.ts';
import type { ColumnFormat, Table } from '../rows/types.ts';
import { createValidator } from '../validation/index.ts';
import type { ValidationLevel, ValidationReport } from '../validation/types.ts';

export interface AnalyzeOptions {
  readonly overrides?: MappingOverrides;
  readonly answers?: MappingAnswers;
  readonly level?: ValidationLevel;
  readonly currency?: string | null;
  /** Who is in the table: customers who are to be scored (default), or those who left. */
  readonly listOf?: 'customers' | 'leavers';
  /** Ages and "days ago" are measured from this moment. */
  readonly now: Date;
  /** Where that moment comes from, and when the file is read, if that is another moment: for the findings. */
  readonly asOfSource?: AsOfSource;
  readonly today?: Date;
  /** Called behind each batch with the number of rows read so far. It is waited for. */
  readonly onRows?: (rows: number) => Promise<void>;
}

export interface Analysis {
  readonly mapping: ColumnMapping;
  /** How each column of the mapping is written; null for columns without a field. */
  readonly formats: readonly (ColumnFormat | null)[];
  readonly validation: ValidationReport;
}

/**
 * Maps the columns of a table and validates all of its rows. Reads the table to its end, in memory that does not grow
 * with the rows.
 *
 * @throws InputError of the table, the overrides or the answers
 */
export async function analyzeTable(
  table: Table,
  {
    overrides = {},
    answers = {},
    level = 'standard',
    currency,
    listOf = 'customers',
    now,
    asOfSource = 'given',
    today = now,
    onRows,
  }: AnalyzeOptions,
): Promise<Analysis> {
  const { header, sample, format } = table;
  const map = listOf === 'leavers' ? mapLeavers : mapColumns;
  const mapping = map({ header, sample, format, overrides, answers, asOf: now });
  const reader = createFieldReader({ header, sample, mapping, options: { now } });
  const validator = createValidator({
    mapping,
    reader,
    header,
    level,
    now,
    asOfSource,
    today,
    currency: currency ?? undefined,
  });
  for await (const batch of table.batches()) {
    validator.addBatch(reader.read(batch));
    await onRows?.(batch.firstRow + batch.rows.length - 1);
  }
  return { mapping: withExamples(mapping, reader, sample), formats: reader.formats, validation: validator.report() };
}
