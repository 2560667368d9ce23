import {
  createScoringRun,
  createSaasBaseline,
  generateSampleCsv,
  mapColumns,
  resultRowJson,
  summaryJson,
} from '@retainwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScoresWriter, type CustomerScores } from './write-scores.ts';

const [HEADER = [], ...ROWS] = generateSampleCsv({ rows: 60 })
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const NAMES = fc.string({
  unit: fc.constantFrom('a', 'é', '"', '\\', '\u2028', '😀', '\ud800', '\u0000', '€'),
  maxLength: 6,
});

function scoresOf(rows: readonly (readonly string[])[]): CustomerScores {
  const now = new Date('2026-05-01');
  const mapping = mapColumns({ header: HEADER, sample: ROWS });
  const run = createScoringRun({ header: HEADER, sample: ROWS, mapping, models: [createSaasBaseline()], now });
  const { results, rejected } = run.scoreBatch({ firstRow: 1, rows: rows.map((row) => [...row]), defects: new Map() });
  return { results, rejected, summary: run.summary() };
}

/** The answer as one object, made JSON at once. */
function wholeOf({ results, rejected, summary }: CustomerScores, asOf: Date): string {
  return JSON.stringify({
    as_of: asOf.toISOString(),
    data: results.map(resultRowJson),
    rejected: rejected.map(({ rowNumber, code, message }) => ({ row_number: rowNumber, code, message })),
    summary: summaryJson(summary),
  });
}

describe('the answer to a request for scores', () => {
  it('is the same as one object made JSON at once, one request after the other, whatever the texts', () => {
    const write = createScoresWriter();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 59 }), NAMES, fc.boolean()), { maxLength: 60 }), (chosen) => {
        const scores = scoresOf(
          // Without an id, a customer is rejected.
          chosen.map(([at, name, hasId], i) => [hasId ? `${i} ${name}` : '', name, ...(ROWS[at] ?? []).slice(2)]),
        );
        const asOf = new Date('2026-05-01T10:00:00Z');
        expect(Buffer.from(write(scores, asOf)).toString()).toBe(wholeOf(scores, asOf));
      }),
      { numRuns: 40 },
    );
  });
});
