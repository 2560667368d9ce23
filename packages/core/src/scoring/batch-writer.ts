import type { ResultDetail } from '../results/result-detail.ts';
import { createSummaryCollector, type SummaryCollector } from '../results/summary.ts';
import { createTopList, type TopList } from '../results/top-list.ts';
import type { ResultRow } from '../results/types.ts';
import { nextPrefix, type EncodedPrefixes } from '../results/writer/encoded-prefixes.ts';
import { createResultWriter } from '../results/writer/result-writer.ts';
import type { RowScorer, VisitedBlocks } from './row-scorer.ts';

/** What is made of scored rows, beside the totals. */
export interface OutputChoice {
  /** CSV records in UTF-8. */
  readonly records: boolean;
  /** How much of it the records repeat; `compact` by default. */
  readonly detail?: ResultDetail | undefined;
  /** Objects, for callers that store results elsewhere. */
  readonly results: boolean;
}

/** What was made of one batch; empty where it was not chosen. */
export interface BatchOutput {
  readonly records: Uint8Array<ArrayBuffer>;
  /** Ascending by row number. */
  readonly results: readonly ResultRow[];
}

/**
 * The second half of scoring a file: explains scores, writes them, keeps totals. Each writing thread has one; without
 * such threads the scoring thread has the only one.
 */
export interface BatchWriter {
  readonly totals: SummaryCollector;
  readonly top: TopList;
  /**
   * @param prefixes the rows' own cells, where they are encoded already
   * @param spare memory that is no longer needed, for the records of the next call
   */
  write(scored: VisitedBlocks, prefixes: EncodedPrefixes | null, spare: ArrayBuffer | undefined): BatchOutput;
}

export function createBatchWriter(
  { visit }: Pick<RowScorer, 'visit'>,
  { records: writesRecords, results: makesResults, detail = 'compact' }: OutputChoice,
): BatchWriter {
  const totals = createSummaryCollector();
  const top = createTopList();
  const writer = createResultWriter({ detail });
  return {
    totals,
    top,
    write(scored, prefixes, spare) {
      const next = prefixes && nextPrefix(prefixes);
      const results: ResultRow[] = [];
      visit(scored, (row) => {
        totals.addScored(row);
        top.add(row);
        if (makesResults) results.push(row.result());
        if (!writesRecords) return;
        if (next === null) writer.add(scored.fields.source.rows[row.row] ?? [], row);
        else writer.addBehind(next(), row);
      });
      return { records: writer.takeBytes(spare), results };
    },
  };
}
