import { resultRowJson, summaryJson, type PredictionSummary, type RejectedRow, type ResultRow } from '@retainwise/core';
import type { Scores } from '@retainwise/openapi';

export interface CustomerScores {
  readonly results: readonly ResultRow[];
  readonly rejected: readonly RejectedRow[];
  readonly summary: PredictionSummary;
}

const INITIAL_BYTES = 64 * 1024;
/** A writer that has met a huge answer does not hold its memory for ever. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;
/** UTF-8 has at most three bytes for each unit of a string. */
const MAX_BYTES_PER_UNIT = 3;

/** Writes answers as JSON in UTF-8. The bytes are valid until the next answer is written. */
export type ScoresWriter = (scores: CustomerScores, asOf: Date) => Uint8Array;

/**
 * The answer row by row into memory that is used again. As one string, most of its time went into
 * putting the string together, and into getting memory for it and for its bytes.
 */
export function createScoresWriter(): ScoresWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(INITIAL_BYTES);
  let length = 0;

  function write(text: string): void {
    const needed = length + MAX_BYTES_PER_UNIT * text.length;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
  }

  function writeList<Item>(key: 'data' | 'rejected', items: readonly Item[], jsonOf: (item: Item) => object): void {
    write(`,"${key}":[`);
    for (const [i, item] of items.entries()) write(`${i === 0 ? '' : ','}${JSON.stringify(jsonOf(item))}`);
    write(']');
  }

  return ({ results, rejected, summary }, asOf) => {
    if (bytes.length > MAX_KEPT_BYTES) bytes = new Uint8Array(INITIAL_BYTES);
    length = 0;
    write(`{"as_of":${JSON.stringify(asOf.toISOString())}`);
    writeList('data', results, (row): Scores['data'][number] => resultRowJson(row));
    writeList('rejected', rejected, ({ rowNumber, code, message }): Scores['rejected'][number] => ({
      row_number: rowNumber,
      code,
      message,
    }));
    const totals: Scores['summary'] = summaryJson(summary);
    write(`,"summary":${JSON.stringify(totals)}}`);
    return bytes.subarray(0, length);
  };
}
