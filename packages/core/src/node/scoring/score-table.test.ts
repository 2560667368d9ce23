import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../mapping/index.ts';
import { createForestModel } from '../../models/forest-model/forest-model.ts';
import { importForest } from '../../models/forest-model/imported-bundle.ts';
import { buildForest } from '../../models/forest/build-forest.ts';
import { DEFAULT_EXPERIMENT } from '../../models/router/router.ts';
import { createSaasBaseline } from '../../models/saas-baseline/saas-baseline.ts';
import { createTelecomModel } from '../../models/telecom/telecom-model.ts';
import type { ChurnModel } from '../../models/types.ts';
import { csvCell } from '../../results/csv.ts';
import { rejectedHeader, resultHeader } from '../../results/result-csv.ts';
import { resultRowJson } from '../../results/result-json.ts';
import { resultsOf, storedRowsOf } from '../../results/stored/testing/stored-rows-of.ts';
import type { StoredRows } from '../../results/stored/types.ts';
import type { ResultRow } from '../../results/types.ts';
import { openTable } from '../../rows/index.ts';
import { generateSampleCsv } from '../../sample-data/generate-sample.ts';
import { createScoringRun } from '../../scoring/scoring-run.ts';
import type { ByteSink } from '../../scoring/table/byte-sink.ts';
import { scoreTable, type ScoreTableInput } from '../../scoring/table/score-table.ts';
import { startWritingThread } from './writing-thread.ts';

const CSV = generateSampleCsv({ rows: 700 });
const EXPERIMENT = { ...DEFAULT_EXPERIMENT, salt: 's' };
const NOW = new Date('2026-06-15T00:00:00Z');

/** One split on the tenure and one on the contract. */
function contractForest() {
  const stump = (feature: number, threshold: number, left: number, right: number) => ({
    left: [1, -1, -1],
    right: [2, -1, -1],
    feature: [feature, 0, 0],
    splitCondition: [threshold, left, right],
    defaultLeft: [0, 0, 0],
    cover: [100, 60, 40],
    numDeleted: 0,
  });
  const featureNames = ['tenure_months', 'Contract_One year', 'Contract_Month-to-month'];
  return buildForest({ numFeatures: 3, featureNames, baseMargin: 0, treeWeights: null }, [
    stump(0, 12, 1, -1),
    stump(2, 0.5, -0.5, 0.5),
  ]);
}

/** Copies what it gets, because the memory is reused. */
function createTextSink(): ByteSink & { readonly text: () => string } {
  const decoder = new TextDecoder();
  let text = '';
  return {
    write(bytes) {
      text += decoder.decode(bytes, { stream: true });
      return Promise.resolve();
    },
    text: () => text,
  };
}

/** As they begin a record. */
const ownCells = (cells: readonly string[]): string => cells.map((cell) => `${csvCell(cell)},`).join('');

async function score(writerCount: number, change: Partial<ScoreTableInput> = {}, csv: Uint8Array | string = CSV) {
  const table = await openTable(csv);
  const { header, sample } = table;
  const results = createTextSink();
  const rejected = createTextSink();
  const batches: StoredRows[] = [];
  const writers = Array.from({ length: writerCount }, startWritingThread);
  try {
    const scores = await scoreTable({
      table,
      mapping: mapColumns({ header, sample }),
      models: [createSaasBaseline(), createTelecomModel()],
      experiment: EXPERIMENT,
      currency: 'EUR',
      now: NOW,
      results,
      rejected,
      writers,
      batchRows: 50,
      onStored: (rows) => {
        batches.push(rows);
        return Promise.resolve();
      },
      ...change,
    });
    const { words, ...rest } = scores;
    const kept = batches.flatMap((rows) => (words === null ? [] : resultsOf(rows, words)));
    const cells = batches.flatMap((rows) => storedRowsOf(rows).map((row) => row.cells));
    return { ...rest, text: results.text(), rejected: rejected.text(), kept, cells, header: table.rawHeader };
  } finally {
    await Promise.all(writers.map((writer) => writer.stop()));
  }
}

describe('a table scored by several threads', () => {
  it('has the same results, totals and customers at risk as by one, in the order of the file', async () => {
    const [alone, helped] = [await score(0), await score(2)];
    expect(helped).toEqual(alone);
    expect(alone.summary.rows).toBe(700);
    expect(alone.rejected.split('\r\n')).toHaveLength(alone.summary.rejected + 2);
    expect(alone.text.split('\r\n')).toHaveLength(alone.summary.accepted + 2);
    expect(alone.top).toHaveLength(10);
  });

  it('has the results of a scoring run in the form in which they are stored, with the cells of rows', async () => {
    const { kept, cells, text, rejected, header } = await score(1);
    const table = await openTable(CSV);
    const run = createScoringRun({
      header: table.header,
      sample: table.sample,
      mapping: mapColumns(table),
      models: [createSaasBaseline(), createTelecomModel()],
      experiment: EXPERIMENT,
      currency: 'EUR',
      now: NOW,
    });
    const expected: ResultRow[] = [];
    const rows: string[] = [];
    for await (const batch of table.batches()) {
      const { results } = run.scoreBatch(batch);
      expected.push(...results);
      for (const { rowNumber } of results) rows.push(ownCells(batch.rows[rowNumber - batch.firstRow]!));
    }
    expect(kept.map(resultRowJson)).toEqual(expected.map(resultRowJson));
    expect(cells).toEqual(rows);
    expect(text.startsWith(resultHeader(header))).toBe(true);
    expect(rejected.startsWith(rejectedHeader(header))).toBe(true);
  });

  it('has the same results by an imported model, which the threads get as a bundle', async () => {
    const model = createForestModel(importForest(contractForest(), { id: 'own', version: 'own-1' }));
    const csv = `customer_id,tenure_months,Contract\n${Array.from(
      { length: 200 },
      (_, i) => `c${i},${i % 40},${i % 3 === 0 ? 'One year' : 'Month-to-month'}`,
    ).join('\n')}`;
    const change = { models: [model], model: 'own' };
    const [alone, helped] = [await score(0, change, csv), await score(1, change, csv)];
    expect(helped).toEqual(alone);
    expect(alone.summary.accepted).toBe(200);
    expect(new Set(alone.kept.map(({ churnProbability }) => churnProbability)).size).toBe(4);
  });

  it('has the same revenue in each currency that stands beside the amounts', async () => {
    const csv = `customer_id,tenure_months,monthly_charges\n${Array.from(
      { length: 60 },
      (_, i) => `c${i},${i},${i % 3 === 0 ? '$' : '€'} ${10 + i}`,
    ).join('\n')}`;
    const change = { models: [createSaasBaseline()] };
    const [alone, helped] = [await score(0, change, csv), await score(1, change, csv)];
    expect(alone.summary.revenueByCurrency).toHaveLength(2);
    expect(helped.summary).toEqual(alone.summary);
  });

  it('writes nothing when no output is wanted, and counts all the same', async () => {
    const { text, rejected, kept, summary } = await score(1, { results: null, rejected: null, onStored: undefined });
    expect([text, rejected, kept, summary.rows]).toEqual(['', '', [], 700]);
  });

  it('fails when a thread fails, and when the results cannot be written', async () => {
    const damaged: ChurnModel = { ...createSaasBaseline(), source: () => ({ kind: 'bundle', bundle: {} }) };
    await expect(score(1, { models: [damaged], model: 'saas-baseline' })).rejects.toThrow(
      'A writing thread failed: The model file is damaged: "format" is missing.',
    );
    const full: ByteSink = { write: () => Promise.reject(new Error('the disk is full')) };
    await expect(score(1, { results: full })).rejects.toThrow('the disk is full');
  });
});
