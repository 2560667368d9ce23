import { expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { createSaasBaseline } from '../models/saas-baseline/saas-baseline.ts';
import { openTable } from '../rows/index.ts';
import { generateSampleCsv } from '../sample-data/generate-sample.ts';
import { createScoringRun } from './scoring-run.ts';
import { resultRowJson } from '../results/result-json.ts';

it('the factors of a result add up from the base probability to the score, as they are written', async () => {
  const table = await openTable(generateSampleCsv({ rows: 400 }));
  const mapping = mapColumns({ header: table.header, sample: table.sample });
  const run = createScoringRun({
    header: table.header,
    sample: table.sample,
    mapping,
    models: [createSaasBaseline()],
    model: 'auto',
    level: 'standard',
    currency: null,
    now: new Date('2026-06-15T00:00:00Z'),
  });
  let rows = 0;
  for await (const batch of table.batches(100)) {
    for (const result of run.scoreBatch(batch).results) {
      const {
        churn_probability: probability,
        explanation,
        risk_factors: risk,
        protective_factors: protective,
      } = resultRowJson(result);
      const listed = [...risk, ...protective];
      const sum = listed.reduce((total, { impact }) => total + impact, explanation.base_probability);
      expect(Math.abs(sum - probability)).toBeLessThanOrEqual((listed.length + 2) * 0.5e-6);
      expect(risk.every(({ impact }) => impact > 0) && protective.every(({ impact }) => impact < 0)).toBe(true);
      rows += 1;
    }
  }
  expect(rows).toBeGreaterThan(300);
});
