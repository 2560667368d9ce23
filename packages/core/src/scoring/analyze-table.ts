import { InputError } from '../errors.ts';
import { createFieldReader } from '../features/index.ts';
import { mapColumns } from '../mapping/index.ts';
import type { ColumnMapping, MappingAnswers, MappingOverrides } from '../mapping/types.ts';
import type { Table } from '../rows/types.ts';
import { createValidator } from '../validation/index.ts';
import type { ValidationLevel, ValidationReport } from '../validation/types.ts';

export interface AnalyzeOptions {
  readonly overrides?: MappingOverrides;
  readonly answers?: MappingAnswers;
  readonly level?: ValidationLevel;
  readonly currency?: string | null;
  /** The moment ages are measured from. */
  readonly now: Date;
}

export interface Analysis {
  readonly mapping: ColumnMapping;
  readonly validation: ValidationReport;
}

/**
 * Maps a table's columns and validates all of its rows, reading it to the end; memory does not grow with the rows.
 *
 * @throws InputError of the table, the overrides or the answers
 */
export async function analyzeTable(
  table: Table,
  { overrides = {}, answers = {}, level = 'standard', currency, now }: AnalyzeOptions,
): Promise<Analysis> {
  const { header, sample } = table;
  const mapping = mapColumns({ header, sample, overrides, answers });
  const reader = createFieldReader({ header, sample, mapping, options: { now } });
  const validator = createValidator({ mapping, reader, header, level, now, currency: currency ?? undefined });
  for await (const batch of table.batches()) validator.addBatch(reader.read(batch));
  return { mapping, validation: validator.report() };
}

/**
 * Refuses a mapping without a customer id: results could not be reported back.
 *
 * @throws InputError ERR-3004
 */
export function requireCustomerId(mapping: ColumnMapping): void {
  if (mapping.columns.some(({ field }) => field === 'customer_id')) return;
  const names = mapping.columns.map(({ column }) => column);
  const shown = names.slice(0, 8).join(', ') + (names.length > 8 ? ', …' : '');
  throw new InputError('ERR-3004', `No column holds the customer id. The file has: ${shown}.`, {
    location: 'header',
    fix: 'Name the column customer_id, or say in the mapping which column it is.',
  });
}
