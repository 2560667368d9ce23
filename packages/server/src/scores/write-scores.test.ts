import {
  createScoringRun,
  createSaasBaseline,
  generateSampleCsv,
  mapColumns,
  resultRowJson,
  summaryJson,
  type ScoringRun,
} from '@retainwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScoresWriter } from './write-scores.ts';

const [HEADER = [], ...ROWS] = generateSampleCsv({ rows: 60 })
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const NAMES = fc.string({
  unit: fc.constantFrom('a', 'é', '"', '\\', '\u2028', '😀', '\ud800', '\u0000', '€'),
  maxLength: 6,
});
const AS_OF = new Date('2026-05-01T10:00:00Z');
const MAPPING = mapColumns({ header: HEADER, sample: ROWS });
const MODEL = createSaasBaseline();

const newRun = (): ScoringRun =>
  createScoringRun({ header: HEADER, sample: ROWS, mapping: MAPPING, models: [MODEL], now: AS_OF });

/** The answer as one object, made JSON at once. */
function wholeOf(rows: readonly string[][]): string {
  const run = newRun();
  const { results, rejected } = run.scoreBatch({ firstRow: 1, rows, defects: new Map() });
  return JSON.stringify({
    as_of: AS_OF.toISOString(),
    data: results.map(resultRowJson),
    rejected: rejected.map(({ rowNumber, code, message }) => ({ row_number: rowNumber, code, message })),
    summary: summaryJson(run.summary()),
  });
}

describe('the answer to a request for scores', () => {
  it('is the same as one object made JSON at once, one request after the other, whatever the texts', () => {
    const write = createScoresWriter();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 59 }), NAMES, fc.boolean()), { maxLength: 60 }), (chosen) => {
        const rows = chosen.map(([at, name, hasId], i) =>
          // Without an id, a customer is rejected.
          [hasId ? `${i} ${name}` : '', name, ...(ROWS[at] ?? []).slice(2)],
        );
        expect(Buffer.from(write({ run: newRun(), rows, asOf: AS_OF })).toString()).toBe(wholeOf(rows));
      }),
      { numRuns: 40 },
    );
  });
});
