import { analyzeTable, openTable, requireCustomerId, type Analysis, type MappingAnswers, type MappingOverrides, type TableFormat, type ValidationLevel } from '@retainwise/core';
import type { ObjectStore } from '@retainwise/platform';

export interface UploadAnalysis extends Analysis {
  readonly format: TableFormat;
  readonly columnCount: number;
}

export interface AnalyzeUploadOptions {
  readonly overrides: MappingOverrides;
  readonly answers?: MappingAnswers;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  readonly now: Date;
}

/**
 * Maps and validates a stored file, reading it once from the first byte to the last.
 *
 * @throws InputError when it is no table of customers
 */
export async function analyzeUpload(objectStore: ObjectStore, key: string, options: AnalyzeUploadOptions): Promise<UploadAnalysis> {
  const stream = await objectStore.get(key);
  try {
    const table = await openTable(stream);
    const analysis = await analyzeTable(table, options);
    requireCustomerId(analysis.mapping);
    return { ...analysis, format: table.format, columnCount: table.header.length };
  } finally {
    stream.destroy();
  }
}
