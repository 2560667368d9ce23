import { describe, expect, it } from 'vitest';
import { mapColumns } from '../mapping/index.ts';
import { createSaasBaseline } from '../models/saas-baseline/saas-baseline.ts';
import { createTelecomModel } from '../models/telecom/telecom-model.ts';
import type { ChurnModel } from '../models/types.ts';
import { openTable } from '../rows/index.ts';
import { generateSampleCsv } from '../sample-data/generate-sample.ts';
import type { ScoringRunInput } from './batch-scorer.ts';
import { measureTable } from './measure-table.ts';
import { createScoringRun } from './scoring-run.ts';

const NOW = new Date('2026-06-15T00:00:00Z');

async function score(
  csv: string,
  settings: Partial<Omit<ScoringRunInput, 'models'>> & { readonly models?: readonly ChurnModel[] } = {},
  batchRows = 1_000,
) {
  const table = await openTable(csv);
  const { header, sample } = table;
  const input = { mapping: mapColumns({ header, sample }), models: [createSaasBaseline()], now: NOW, ...settings };
  const figures = await measureTable(await openTable(csv), input, batchRows);
  const run = createScoringRun({ header, sample, ...input, figures });
  const probabilities: number[] = [];
  for await (const batch of table.batches(batchRows))
    probabilities.push(...run.scoreBatch(batch).results.map(({ churnProbability }) => churnProbability));
  return { probabilities, ...run.summary() };
}

/** Contract and tenure, as telecom files have them, with a rate of their own. */
function subscribers(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const contract = ['Month-to-month', 'One year', 'Two year'][i % 3] ?? '';
    const net = ['DSL', 'Fiber optic', 'No'][i % 3] ?? '';
    return `c${i},${1 + (i % 70)},${contract},${net},Electronic check,${20 + (i % 90)},No,No,No,Yes`;
  });
  return (
    'customerID,tenure,Contract,InternetService,PaymentMethod,MonthlyCharges,OnlineSecurity,TechSupport,' +
    `Dependents,PaperlessBilling\n${lines.join('\n')}\n`
  );
}

describe('the mean of the scores of a file', () => {
  const csv = generateSampleCsv({ rows: 300 });

  it.each([0.01, 0.05, 0.2, 0.6])('is the churn rate of the account, %d', async (churnRate) => {
    expect((await score(csv, { churnRate })).meanProbability).toBeCloseTo(churnRate, 3);
  });

  it('is 20 % within 90 days where no rate is known, and less within fewer days', async () => {
    expect((await score(csv)).meanProbability).toBeCloseTo(0.2, 3);
    expect((await score(csv, { horizonDays: 30 })).meanProbability).toBeCloseTo(1 - 0.8 ** (1 / 3), 3);
    expect((await score(csv, { horizonDays: 365 })).meanProbability).toBeCloseTo(1 - 0.8 ** (365 / 90), 3);
  });

  it('is not looked for in a file whose model keeps its height, which would score the file twice', async () => {
    const counted = async (model: ChurnModel, churnRate: number | null) => {
      const table = await openTable(subscribers(60));
      const mapping = mapColumns(table);
      return (await measureTable(table, { mapping, models: [model], churnRate, now: NOW })).models[0]?.counts ?? null;
    };
    expect(await counted(createTelecomModel(), null)).toBeNull();
    expect((await counted(createTelecomModel(), 0.1))?.size).toBeGreaterThan(0);
    expect((await counted(createSaasBaseline(), null))?.size).toBeGreaterThan(0);
  });

  it('does not depend on the size of the batches, and neither does any score', async () => {
    const [whole, small] = [await score(csv, { churnRate: 0.07 }), await score(csv, { churnRate: 0.07 }, 7)];
    expect(small.probabilities).toEqual(whole.probabilities);
  });

  it('is set without those who have left', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `c${i},${i % 50},${i < 20 ? 'yes' : 'no'}`);
    const { meanProbability, alreadyChurned } = await score(`customer_id,tenure_months,churned\n${rows.join('\n')}\n`, {
      churnRate: 0.1,
    });
    expect(alreadyChurned).toBe(20);
    expect(meanProbability).toBeCloseTo(0.1, 3);
  });

  it('of a handful of customers says nothing: the intercept is that of the rate', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => `c${i},0`).join('\n');
    const { meanProbability } = await score(`customer_id,tenure_months\n${rows}\n`, { churnRate: 0.1 });
    expect(meanProbability).toBeGreaterThan(0.12);
  });

  it('moves telecom too once a rate is stated, and leaves its order alone', async () => {
    const telecom = { models: [createTelecomModel()], model: 'telecom' };
    const learnt = await score(subscribers(120), telecom);
    const stated = await score(subscribers(120), { ...telecom, churnRate: 0.03 });
    expect(stated.meanProbability).toBeCloseTo(0.03, 3);
    expect(learnt.meanProbability).toBeGreaterThan(0.05);
    const order = (list: readonly number[]) => list.map((_, i) => i).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
    expect(order(stated.probabilities)).toEqual(order(learnt.probabilities));
  });

  it('is left as it was by the first version of the rules', async () => {
    const old = { models: [createSaasBaseline(undefined, { version: 'saas-baseline-1' })] };
    const { meanProbability } = await score('customer_id,tenure_months\n' + 'a1,0\n', old);
    expect(meanProbability).toBeCloseTo(1 / (1 + Math.exp(-(Math.log(0.25) + 0.4))), 4);
  });
});
