import {
  decideAsOf,
  type AsOf,
  type MappingAnswers,
  type MappingOverrides,
  type ValidationLevel,
} from '@retainwise/core';
import type { Readable } from 'node:stream';
import type { ServerDependencies } from '../app/dependencies.ts';
import { ANALYZE_UPLOAD, type UploadAnalysis } from './analyze-task.ts';
import { hasDecisions, type MappingDecisions } from './saved-mapping.ts';

export interface AnalyzeUploadOptions {
  /** The account, for its turn among others. */
  readonly owner: string;
  readonly overrides: MappingOverrides;
  readonly answers?: MappingAnswers;
  /** Looks for a saved mapping. Called with the fingerprint of the header when the request has no decisions. */
  readonly findSaved?: (fingerprint: string) => Promise<MappingDecisions | null>;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  readonly now: Date;
  /** Stops the analysis when the client is gone. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Maps and validates a stored file in a process of the pool. The store stays here: only the bytes go there. A file that
 * is clearly older than today is read twice, the second time as of its newest date.
 *
 * @throws InputError when it is not a table of customers; ApiError ERR-2006 and ERR-5002 of the pool
 */
export async function analyzeUpload(
  { objectStore, pools }: Pick<ServerDependencies, 'objectStore' | 'pools'>,
  key: string,
  { owner, overrides, answers = {}, findSaved, level, currency, now, signal }: AnalyzeUploadOptions,
): Promise<UploadAnalysis> {
  const decisions = { overrides, answers };
  const asksForSaved = findSaved !== undefined && !hasDecisions(decisions);
  const analyze = async ({ date, source }: AsOf): Promise<UploadAnalysis> => {
    let stream: Readable | null = null;
    try {
      return await pools.analyses.run(
        ANALYZE_UPLOAD,
        { decisions, asksForSaved, level, currency, now: date, asOfSource: source, today: now },
        {
          owner,
          signal,
          openBytes: async () => (stream = await objectStore.get(key)),
          answers: { findSaved: async (fingerprint) => (await findSaved?.(fingerprint)) ?? null },
        },
      );
    } finally {
      // as: TypeScript does not see that the callback has assigned it
      (stream as Readable | null)?.destroy();
    }
  };
  const analysis = await analyze({ date: now, source: 'now' });
  // What is found must be true at the moment at which the file will be scored, which only its last row tells.
  const asOf = decideAsOf(null, analysis.validation.newestDate, now);
  return asOf.source === 'newest_date' ? analyze(asOf) : analysis;
}
