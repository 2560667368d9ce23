import type { ResultDetail } from '../results/result-detail.ts';
import type { StoredRows, WordsPart } from '../results/stored/types.ts';
import { createStoredRowsWriter, type StoredRowsWriter } from '../results/stored/stored-rows-writer.ts';
import { createSummaryCollector, type SummaryCollector } from '../results/summary.ts';
import { createTopList, type TopList } from '../results/top-list.ts';
import { createRowEncoder, nextPrefix, type EncodedPrefixes } from '../results/writer/encoded-prefixes.ts';
import { createResultWriter } from '../results/writer/result-writer.ts';
import type { RowScorer, VisitedBlocks } from './row-scorer.ts';

/** What is made of scored rows, beside the totals. */
export interface OutputChoice {
  /** CSV records in UTF-8. */
  readonly records: boolean;
  /** How much of it the records repeat; `compact` by default. */
  readonly detail?: ResultDetail | undefined;
  /** Rows in the form in which they are stored. */
  readonly stored: boolean;
  /** Texts of stored rows that get a number; fewer where a file has many writers. */
  readonly maxTexts?: number | undefined;
}

/** What was made of one batch. */
export interface BatchOutput {
  /** Empty where no records were chosen. */
  readonly records: Uint8Array<ArrayBuffer>;
  /** Null where stored rows were not chosen. */
  readonly stored: StoredRows | null;
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
  /** What the stored rows so far mean; null where none were chosen. */
  words(): WordsPart | null;
}

/** @param part which of the writers of a file this is, from 0 on */
export function createBatchWriter(
  { visit }: Pick<RowScorer, 'visit'>,
  { records: writesRecords, stored: makesStored, detail = 'compact', maxTexts }: OutputChoice,
  part: number,
): BatchWriter {
  const totals = createSummaryCollector();
  const top = createTopList();
  const writer = createResultWriter({ detail });
  const stored: StoredRowsWriter | null = makesStored ? createStoredRowsWriter(part, maxTexts) : null;
  const encode = createRowEncoder();
  return {
    totals,
    top,
    write(scored, prefixes, spare) {
      const { rows } = scored.fields.source;
      // Records and stored rows begin with the same cells, which are encoded once.
      const next = prefixes && nextPrefix(prefixes);
      visit(scored, (row) => {
        totals.addScored(row);
        top.add(row);
        if (!writesRecords && stored === null) return;
        const cells = next === null ? encode(rows[row.row] ?? []) : next();
        if (writesRecords) writer.addBehind(cells, row);
        stored?.add(cells, row);
      });
      return { records: writer.takeBytes(spare), stored: stored?.take() ?? null };
    },
    words: () => stored?.words() ?? null,
  };
}
