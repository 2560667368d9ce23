import {
  analyzeTable,
  decideAsOf,
  openTable,
  requireCustomerId,
  type Analysis,
  type AsOf,
  type TableFormat,
} from '@retainwise/core';
import type { ObjectStore, UploadRecord } from '@retainwise/platform';

export interface AnalyzedAgain extends Analysis {
  readonly format: TableFormat;
  readonly header: readonly string[];
}

/**
 * Maps and validates a rewritten file with the decisions about the one that it replaces, as of when that came.
 *
 * @throws InputError when what is left is not a table of customers
 */
export async function analyzeAgain(
  objectStore: ObjectStore,
  objectKey: string,
  { mappingOverrides, mappingAnswers, validation, createdAt }: UploadRecord,
  currency: string | null,
  signal: AbortSignal,
): Promise<AnalyzedAgain> {
  const analyze = async ({ date, source }: AsOf): Promise<AnalyzedAgain> => {
    const table = await openTable(await objectStore.get(objectKey, undefined, signal), { signal });
    const analysis = await analyzeTable(table, {
      overrides: mappingOverrides,
      answers: mappingAnswers,
      level: validation?.level ?? 'standard',
      currency,
      now: date,
      asOfSource: source,
      today: createdAt,
    });
    requireCustomerId(analysis.mapping);
    return { ...analysis, format: table.format, header: table.header };
  };
  const analysis = await analyze({ date: createdAt, source: 'now' });
  const asOf = decideAsOf(null, analysis.validation.newestDate, createdAt);
  return asOf.source === 'newest_date' ? analyze(asOf) : analysis;
}
