import {
  decideAsOf,
  type AsOf,
  type MappingAnswers,
  type MappingOverrides,
  type ValidationLevel,
} from '@retainwise/core';
import type { UploadRecord } from '@retainwise/platform';
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
  /** Of a workbook; null for the one that looks like customers. */
  readonly sheet: string | null;
  readonly level: ValidationLevel;
  readonly currency: string | null;
  readonly kind: UploadRecord['kind'];
  readonly now: Date;
  /** Stops the analysis when the client is gone. */
  readonly signal?: AbortSignal | undefined;
  /** A file that nobody waits for at a request: in a lane of its own, with this many times the usual time. */
  readonly large?: { readonly timesUsual: number };
  /** Called with each chunk of the file, in order. */
  readonly onFirstReading?: (chunk: Uint8Array) => void;
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
  {
    owner,
    overrides,
    answers = {},
    findSaved,
    sheet,
    level,
    currency,
    kind,
    now,
    signal,
    large,
    onFirstReading,
  }: AnalyzeUploadOptions,
): Promise<UploadAnalysis> {
  const decisions = { overrides, answers };
  const listOf = kind === 'outcomes' ? 'leavers' : 'customers';
  const asksForSaved = findSaved !== undefined && !hasDecisions(decisions);
  const lane = large === undefined ? pools.analyses : pools.largeAnalyses;
  const analyze = async (
    { date, source }: AsOf,
    onChunk: ((chunk: Uint8Array) => void) | undefined,
  ): Promise<UploadAnalysis> => {
    let stream: Readable | null = null;
    try {
      return await lane.run(
        ANALYZE_UPLOAD,
        { decisions, asksForSaved, sheet, level, currency, listOf, now: date, asOfSource: source, today: now },
        {
          owner,
          signal,
          ...(large === undefined ? {} : { timesUsual: large.timesUsual }),
          openBytes: async () => {
            stream = await objectStore.get(key, undefined, signal);
            return onChunk === undefined ? stream : passing(stream, onChunk);
          },
          answers: { findSaved: async (fingerprint) => (await findSaved?.(fingerprint)) ?? null },
        },
      );
    } finally {
      // as: TypeScript does not see that the callback has assigned it
      (stream as Readable | null)?.destroy();
    }
  };
  const analysis = await analyze({ date: now, source: 'now' }, onFirstReading);
  // What is found must be true at the moment at which the file will be scored, which only its last row tells.
  const asOf = decideAsOf(null, analysis.validation.newestDate, now);
  return asOf.source === 'newest_date' ? analyze(asOf, undefined) : analysis;
}

async function* passing(
  bytes: AsyncIterable<Uint8Array>,
  onChunk: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onChunk(chunk);
    yield chunk;
  }
}
