import {
  analyzeTable,
  fingerprintHeader,
  MAX_STORED_ROW,
  openTable,
  requireCustomerId,
  type Analysis,
  type AsOfSource,
  type TableFormat,
  type ValidationLevel,
} from '@retainwise/core';
import { ApiError } from '../http/api-error.ts';
import type { TaskContext, TaskType } from '../process-pool/task.ts';
import { decisionsForHeader, type MappingDecisions } from './saved-mapping.ts';

export interface AnalysisInput {
  readonly decisions: MappingDecisions;
  /** Asks for the saved mapping of the header and uses it, if there is one, instead of `decisions`. */
  readonly asksForSaved: boolean;
  /** Of a workbook; null for the one that looks like customers. */
  readonly sheet: string | null;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  readonly listOf: 'customers' | 'leavers';
  readonly now: Date;
  /** Where that moment comes from, and when the file is read. */
  readonly asOfSource: AsOfSource;
  readonly today: Date;
}

export interface UploadAnalysis extends Analysis {
  readonly format: TableFormat;
  readonly columnCount: number;
  /** The decisions of the request, or else the saved ones. */
  readonly decisions: MappingDecisions;
}

type AnalysisQuestions = {
  /** The saved mapping of the account for a fingerprint of a header. */
  readonly findSaved: (fingerprint: string) => Promise<MappingDecisions | null>;
};

/** Maps and validates a file, reading it once from the first byte to the last. */
export const ANALYZE_UPLOAD: TaskType<AnalysisInput, UploadAnalysis, AnalysisQuestions> = { name: 'analyze-upload' };

/** @param maxRows that the results of a file are kept of */
export function createAnalyzeTask(maxRows = MAX_STORED_ROW) {
  /** @throws InputError when it is not a table of customers; ApiError ERR-2003 when it has too many rows */
  return async (
    { decisions: requested, asksForSaved, sheet, level, currency, listOf, ...moment }: AnalysisInput,
    { bytes, ask }: TaskContext<AnalysisQuestions>,
  ): Promise<UploadAnalysis> => {
    const table = await openTable(bytes, { sheet: sheet ?? undefined });
    const saved = asksForSaved ? await ask('findSaved', fingerprintHeader(table.header)) : null;
    const decisions = saved ? decisionsForHeader(table.header, saved) : requested;
    const onRows = (rows: number): Promise<void> =>
      rows > maxRows ? Promise.reject(tooManyRows(maxRows)) : Promise.resolve();
    const analysis = await analyzeTable(table, { ...decisions, level, currency, listOf, ...moment, onRows });
    requireCustomerId(analysis.mapping);
    return { ...analysis, format: { ...table.format }, columnCount: table.header.length, decisions };
  };
}

function tooManyRows(maxRows: number): ApiError {
  const message = `The file has more than ${maxRows.toLocaleString('en')} rows.`;
  return new ApiError('ERR-2003', message, {
    errors: [{ location: 'body', message, fix: 'Split the file.' }],
  });
}
