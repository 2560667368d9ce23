import {
  analyzeTable,
  openTable,
  requireCustomerId,
  type Analysis,
  type MappingAnswers,
  type MappingOverrides,
  type TableFormat,
  type ValidationLevel,
} from '@retainwise/core';
import type { ObjectStore } from '@retainwise/platform';
import { isDecided, type MappingDecisions } from './saved-decisions.ts';

export interface UploadAnalysis extends Analysis {
  readonly format: TableFormat;
  readonly columnCount: number;
  /** Those given, or those recalled. */
  readonly decisions: MappingDecisions;
}

export interface AnalyzeUploadOptions {
  readonly overrides: MappingOverrides;
  readonly answers?: MappingAnswers;
  /** Asked where nothing is decided, once the header is known. */
  readonly recall?: (header: readonly string[]) => Promise<MappingDecisions | null>;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  readonly now: Date;
}

/**
 * Maps and validates a stored file, reading it once from the first byte to the last.
 *
 * @throws InputError when it is no table of customers
 */
export async function analyzeUpload(
  objectStore: ObjectStore,
  key: string,
  options: AnalyzeUploadOptions,
): Promise<UploadAnalysis> {
  const stream = await objectStore.get(key);
  try {
    const table = await openTable(stream);
    const given = { overrides: options.overrides, answers: options.answers ?? {} };
    const decisions = isDecided(given) ? given : ((await options.recall?.(table.header)) ?? given);
    const analysis = await analyzeTable(table, { ...options, ...decisions });
    requireCustomerId(analysis.mapping);
    return { ...analysis, format: table.format, columnCount: table.header.length, decisions };
  } finally {
    stream.destroy();
  }
}
