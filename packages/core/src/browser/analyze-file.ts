import { decideAsOf, type AsOf } from '../features/newest-date.ts';
import { fingerprintHeader } from '../mapping/index.ts';
import type { TableFormat } from '../rows/types.ts';
import { analyzeTable, type Analysis } from '../scoring/analyze-table.ts';
import { requireCustomerId } from '../scoring/require-customer-id.ts';
import { readingOfBlob } from './read-blob.ts';
import { settingsOf } from './settings-of.ts';
import type { FileInput } from './types.ts';

/** What is known of a file before it is scored. */
export interface FileAnalysis extends Analysis {
  readonly format: TableFormat;
  readonly header: readonly string[];
  /** The same for files with the same headers. */
  readonly fingerprint: string;
  readonly asOf: AsOf;
}

/**
 * Maps the columns of a file and validates all of its rows. A file that is clearly older than today is read twice: what
 * is found must be true at the moment at which it will be scored.
 *
 * @throws InputError when it is not a table of customers, or a decision does not fit it
 */
export async function analyzeFile(input: FileInput): Promise<FileAnalysis> {
  const { file, sheet, signal, onProgress } = input;
  const { overrides, answers, level, currency, moments } = settingsOf({
    ...input,
    options: { ...input.options, model: 'auto' },
  });
  const { today } = moments;
  const bytesTotal = file.size;
  const read = readingOfBlob(file, {
    sheet,
    signal,
    onBytes: (bytesRead) => onProgress?.({ stage: 'reading', bytesRead, bytesTotal, rowsScored: 0 }),
  });
  const analyze = (asOf: AsOf): Promise<FileAnalysis> =>
    read(async (table) => {
      const { date: now, source: asOfSource } = asOf;
      const analysis = await analyzeTable(table, {
        overrides,
        answers,
        ...(level === undefined ? {} : { level }),
        currency: currency ?? null,
        now,
        asOfSource,
        today,
      });
      requireCustomerId(analysis.mapping);
      const { header, format } = table;
      return { ...analysis, header, format: { ...format }, fingerprint: fingerprintHeader(header), asOf };
    });
  const first = await analyze(decideAsOf(moments.asOf, null, today));
  const asOf = decideAsOf(moments.asOf, first.validation.newestDate, today);
  return asOf.source === 'newest_date' ? analyze(asOf) : first;
}
