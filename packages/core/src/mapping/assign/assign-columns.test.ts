import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../phrases/phrase.ts';
import type { FieldName } from '../../schema/field-names.ts';
import { assignColumns } from './assign-columns.ts';
import type { Candidate } from './candidate.ts';

const FIELDS = ['customer_id', 'plan', 'country', 'tenure_months'] as const satisfies readonly FieldName[];
const COLUMNS = 4;

function candidate(field: FieldName, column: number, confidence: number): Candidate {
  const fit = { verdict: 'neutral', because: null } as const;
  return { field, column, confidence, strength: confidence, strategy: 'exact', because: phrase('reason.unknown'), fit };
}

/** Confidences so far apart that nothing is a question: sums of three of them never agree by chance. */
const tables = fc
  .uniqueArray(fc.constantFrom(...FIELDS.flatMap((field) => [0, 1, 2, 3].map((column) => ({ field, column })))), {
    selector: ({ field, column }) => `${field} ${column}`,
  })
  .chain((pairs) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: Math.min(pairs.length, 4), maxLength: 4 })
      .map((steps) =>
        pairs.map(({ field, column }, i) => candidate(field, column, 0.9 + 0.025 * (steps[i % steps.length] ?? 0))),
      ),
  );

const totalOf = (chosen: readonly Candidate[]) => chosen.reduce((sum, { confidence }) => sum + confidence, 0);

/** The best total, by trying everything. */
function bestTotal(candidates: readonly Candidate[], column = 0, used: readonly FieldName[] = []): number {
  if (column === COLUMNS) return 0;
  return Math.max(
    bestTotal(candidates, column + 1, used),
    ...candidates
      .filter((each) => each.column === column && !used.includes(each.field))
      .map(({ field, confidence }) => confidence + bestTotal(candidates, column + 1, [...used, field])),
  );
}

describe('assignColumns', () => {
  it('chooses the pairs of the largest total, or asks', () => {
    fc.assert(
      fc.property(tables, (candidates) => {
        const { chosen, ties } = assignColumns(
          candidates,
          (column) => column,
          () => false,
        );
        const asked = new Set(ties.flatMap((tie) => tie.candidates.map(({ field }) => field)));
        if (asked.size === 0) expect(totalOf(chosen)).toBeCloseTo(bestTotal(candidates), 9);
        else expect(totalOf(chosen)).toBeLessThanOrEqual(bestTotal(candidates) + 1e-9);
      }),
    );
  });

  it('pairs what has only each other, beside columns that are weighed', () => {
    const { chosen, ties } = assignColumns(
      [
        candidate('plan', 3, 0.7),
        candidate('customer_id', 0, 0.9),
        candidate('customer_id', 1, 0.95),
        candidate('country', 1, 0.93),
      ],
      (column) => column,
      () => false,
    );
    expect(chosen.map(({ field, column }) => [field, column])).toEqual([
      ['country', 1],
      ['customer_id', 0],
      ['plan', 3],
    ]);
    expect(ties).toEqual([]);
  });
});
