import fc from 'fast-check';
import type { Factor } from '../../explain/types.ts';
import { riskLevelOf } from '../../models/risk-level.ts';
import type { ResultRow } from '../types.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', '"', ',', '\n', '\\', '=', '\u2028', 'é', '😀', '{', "'", ' '),
});
const factor: fc.Arbitrary<Factor> = fc
  .record({ field: text, label: text, value: fc.option(text), impact: fc.double({ min: -1, max: 1, noNaN: true }) })
  .map((parts) => ({ ...parts, direction: parts.impact > 0 ? 'increases' : 'decreases' }));
const factors = fc.array(factor, { maxLength: 5 });

/** Result rows with texts that break careless writers, explained and not. */
export const resultRows: fc.Arbitrary<ResultRow> = fc
  .record({
    rowNumber: fc.integer({ min: 1, max: 1e6 }),
    customerId: text,
    customerName: fc.option(text),
    churnProbability: fc.double({ min: 0, max: 1, noNaN: true }),
    revenueAtRisk: fc.option(fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100)),
    currency: fc.constant('EUR'),
    explanation: fc.record({
      summary: text,
      method: fc.constantFrom('exact' as const, 'simple' as const, 'unavailable' as const),
      baseProbability: fc.double({ min: 0, max: 1, noNaN: true }),
      factors: factors.map((all) => all.slice(0, 3)),
      missingInputs: fc.array(text, { maxLength: 3 }),
      outOfRangeInputs: fc.array(text, { maxLength: 3 }),
    }),
    riskFactors: factors,
    protectiveFactors: factors,
    confidence: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
    model: fc.constantFrom('telecom', 'saas-baseline'),
    experimentGroup: fc.constantFrom('none', 'telecom', 'saas-baseline'),
    routingReason: text,
    alreadyChurned: fc.boolean(),
  })
  .map((row) => ({ ...row, riskLevel: riskLevelOf(row.churnProbability), modelVersion: `${row.model}-1` }));
