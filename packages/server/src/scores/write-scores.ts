import { createResultJsonWriter, summaryJson, type RejectedRow, type ScoringRun } from '@retainwise/core';
import type { Scores } from '@retainwise/openapi';

export interface CustomersToScore {
  readonly run: ScoringRun;
  readonly rows: readonly string[][];
  readonly asOf: Date;
}

/** Scores customers and writes the answer as JSON in UTF-8. The bytes are valid until the next answer is written. */
export type ScoresWriter = (customers: CustomersToScore) => Uint8Array;

/**
 * The answer row by row, while the rows are scored, into memory that is used again. As objects made JSON, it took a
 * third of the time that a hundred customers take.
 */
export function createScoresWriter(): ScoresWriter {
  const json = createResultJsonWriter();
  return ({ run, rows, asOf }) => {
    json.clear();
    json.text(`{"as_of":${JSON.stringify(asOf.toISOString())},"data":[`);
    let isFirst = true;
    const { rejected } = run.visitBatch({ firstRow: 1, rows, defects: new Map() }, (row) => {
      if (!isFirst) json.text(',');
      isFirst = false;
      json.row(row);
    });
    const totals: Scores['summary'] = summaryJson(run.summary());
    json.text(`],"rejected":${JSON.stringify(rejected.map(rejectedJson))},"summary":${JSON.stringify(totals)}}`);
    return json.bytes();
  };
}

function rejectedJson({ rowNumber, code, message }: RejectedRow): Scores['rejected'][number] {
  return { row_number: rowNumber, code, message };
}
