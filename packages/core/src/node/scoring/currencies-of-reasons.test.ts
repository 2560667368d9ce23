import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../mapping/index.ts';
import { createForestModel } from '../../models/forest-model/forest-model.ts';
import { importForest } from '../../models/forest-model/imported-bundle.ts';
import { buildForest } from '../../models/forest/build-forest.ts';
import type { ResultDetail } from '../../results/result-detail.ts';
import { resultsOf } from '../../results/stored/testing/stored-rows-of.ts';
import type { StoredRows } from '../../results/stored/types.ts';
import type { ResultRow } from '../../results/types.ts';
import { openTable } from '../../rows/index.ts';
import { createScoringRun } from '../../scoring/scoring-run.ts';
import { scoreTable } from '../../scoring/table/score-table.ts';
import { startWritingThread } from './writing-thread.ts';

const SIGNS = { USD: '$', EUR: '€', GBP: '£' };
type Code = keyof typeof SIGNS;
const CODES: readonly Code[] = ['EUR', 'USD', 'GBP'];
/** One that is looked up by position, and others; all of them in each currency. */
const AMOUNTS = ['10', '899.93', '5000'] as const;
const SHOWN = ['10', '899.93', '5,000'] as const;
const ROWS = Array.from({ length: 90 }, (_, i) => ({
  code: CODES[i % 3] ?? 'EUR',
  amount: Math.floor(i / 3) % AMOUNTS.length,
}));

const FILES: Readonly<Record<string, string>> = {
  'in signs beside the amounts': `customer_id,tenure_months,monthly_charges\n${ROWS.map(
    ({ code, amount }, i) => `c${i},7,${SIGNS[code]} ${AMOUNTS[amount]}`,
  ).join('\n')}`,
  'in a column of its own': `customer_id,tenure_months,monthly_charges,currency\n${ROWS.map(
    ({ code, amount }, i) => `c${i},7,${AMOUNTS[amount]},${code}`,
  ).join('\n')}`,
};

/** One split on the charges and one on the tenure, so that both are reasons. */
function chargesModel() {
  const stump = (feature: number, threshold: number, left: number, right: number) => ({
    left: [1, -1, -1],
    right: [2, -1, -1],
    feature: [feature, 0, 0],
    splitCondition: [threshold, left, right],
    defaultLeft: [0, 0, 0],
    cover: [100, 60, 40],
    numDeleted: 0,
  });
  const featureNames = ['tenure_months', 'monthly_charges'];
  const forest = buildForest({ numFeatures: 2, featureNames, baseMargin: 0, treeWeights: null }, [
    stump(0, 12, 1, -1),
    stump(1, 100, -0.5, 0.5),
  ]);
  return createForestModel(importForest(forest, { id: 'own', version: 'own-1' }));
}

const NOW = new Date('2026-06-15T00:00:00Z');

async function plan(csv: string) {
  const table = await openTable(csv);
  const input = { mapping: mapColumns(table), models: [chargesModel()], model: 'own', currency: 'EUR', now: NOW };
  return { table, input: { ...input, experiment: null } };
}

async function outputs(csv: string, writerCount: number, detail: ResultDetail) {
  const { table, input } = await plan(csv);
  const decoder = new TextDecoder();
  const batches: StoredRows[] = [];
  let text = '';
  const writers = Array.from({ length: writerCount }, startWritingThread);
  try {
    const { words } = await scoreTable({
      table,
      ...input,
      detail,
      writers,
      batchRows: 20,
      results: {
        write(bytes) {
          text += decoder.decode(bytes, { stream: true });
          return Promise.resolve();
        },
      },
      rejected: null,
      onStored: (rows) => {
        batches.push(rows);
        return Promise.resolve();
      },
    });
    const read = batches.flatMap((rows) => (words === null ? [] : resultsOf(rows, words)));
    return { records: text.trimEnd().split('\r\n').slice(1), read };
  } finally {
    await Promise.all(writers.map((writer) => writer.stop()));
  }
}

async function scoredRowByRow(csv: string) {
  const { table, input } = await plan(csv);
  const run = createScoringRun({ header: table.header, sample: table.sample, ...input });
  const results: ResultRow[] = [];
  for await (const batch of table.batches()) results.push(...run.scoreBatch(batch).results);
  return results;
}

const chargesIn = ({ explanation }: ResultRow): string | null | undefined =>
  explanation.factors.find(({ field }) => field === 'monthly_charges')?.value;
const OWN = ROWS.map(({ code, amount }) => `${SHOWN[amount] ?? ''} ${code}`);

describe.each(Object.entries(FILES))('reasons of a file whose currencies stand %s', (_, csv) => {
  it('name the currency of their own row where rows are scored by themselves', async () => {
    expect((await scoredRowByRow(csv)).map(chargesIn)).toEqual(OWN);
  });

  it.each([0, 1, 2])('name it in the records and in stored rows, with %i writing threads', async (writerCount) => {
    for (const detail of ['compact', 'full'] as const) {
      const { records, read } = await outputs(csv, writerCount, detail);
      expect(read.map(chargesIn)).toEqual(OWN);
      expect(records).toHaveLength(OWN.length);
      for (const [i, own] of OWN.entries()) {
        expect(records[i]).toContain(`""value"":""${own}""`);
        expect(records[i]).toContain(`(${own})`);
        expect(read[i]?.explanation.summary).toContain(`(${own})`);
      }
    }
  });
});
