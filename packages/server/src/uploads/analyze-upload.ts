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
import { hasDecisions, type MappingDecisions } from './saved-mapping.ts';

export interface UploadAnalysis extends Analysis {
  readonly format: TableFormat;
  readonly columnCount: number;
  /** The decisions of the request, or else the saved ones. */
  readonly decisions: MappingDecisions;
}

export interface AnalyzeUploadOptions {
  readonly overrides: MappingOverrides;
  readonly answers?: MappingAnswers;
  /** Looks for a saved mapping. Called with the header of the file when the request has no decisions. */
  readonly findSaved?: (header: readonly string[]) => Promise<MappingDecisions | null>;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  readonly now: Date;
}

/**
 * Maps and validates a stored file, reading it once from the first byte to the last.
 *
 * @throws InputError when it is not a table of customers
 */
export async function analyzeUpload(
  objectStore: ObjectStore,
  key: string,
  options: AnalyzeUploadOptions,
): Promise<UploadAnalysis> {
  const stream = await objectStore.get(key);
  try {
    const table = await openTable(stream);
    const requested = { overrides: options.overrides, answers: options.answers ?? {} };
    const saved = hasDecisions(requested) ? null : await options.findSaved?.(table.header);
    const decisions = saved ?? requested;
    const analysis = await analyzeTable(table, { ...options, ...decisions });
    requireCustomerId(analysis.mapping);
    return { ...analysis, format: table.format, columnCount: table.header.length, decisions };
  } finally {
    stream.destroy();
  }
}
