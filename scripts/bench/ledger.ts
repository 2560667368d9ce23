import { analyzeTable, createSaasBaseline, generateSampleCsv, openTable } from '@retainwise/core';
import { openFilesStore } from '@retainwise/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { scoreFile } from '../../packages/worker/src/jobs/prediction/score-file.ts';

/**
 * What the ledger adds to the CPU time of scoring a file in the worker, in rounds that take turns. Storing the rows in
 * PostgreSQL is left out, so that the share of a whole hosted prediction is smaller than what is told here.
 */
const ROWS = Number(process.argv[2] ?? 20_000);
const ROUNDS = 7;

const directory = await mkdtemp(join(tmpdir(), 'retainwise-bench-ledger-'));
try {
  const objectStore = await openFilesStore({ directory });
  const csv = generateSampleCsv({ rows: ROWS, seed: 7 });
  await objectStore.put('input.csv', Readable.from([Buffer.from(csv)]), { contentType: 'text/csv' });
  const now = new Date('2026-06-01T00:00:00Z');
  const { mapping, formats } = await analyzeTable(await openTable(csv), { now });
  let bytes = 0;

  const seconds = async (round: number, ledgerKey: string | null): Promise<number> => {
    const before = process.cpuUsage();
    const { ledger } = await scoreFile({
      objectStore,
      objectKey: 'input.csv',
      sheet: null,
      output: { outputKey: `results.${round}.csv.gz`, rejectedKey: `rejected.${round}.csv.gz` },
      ledgerKey,
      signal: new AbortController().signal,
      mapping,
      formats,
      models: [createSaasBaseline()],
      model: 'auto',
      experiment: null,
      churnRate: null,
      horizonDays: 90,
      explain: 'exact',
      level: 'standard',
      currency: 'USD',
      now,
      onRead: () => Promise.resolve(),
      onStored: () => Promise.resolve(),
    });
    bytes = ledger?.bytes ?? bytes;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  const without: number[] = [];
  const withLedger: number[] = [];
  await seconds(0, null);
  await seconds(0, 'ledger.0.csv.gz');
  for (let round = 1; round <= ROUNDS; round++) {
    without.push(await seconds(round, null));
    withLedger.push(await seconds(round, `ledger.${round}.csv.gz`));
  }
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
  const added = median(withLedger.map((value, round) => value - (without[round] ?? NaN)));
  process.stdout.write(
    `${JSON.stringify({
      bench: 'ledger',
      rows: ROWS,
      added_microseconds_per_row: Math.round((1e8 * added) / ROWS) / 100,
      scoring_microseconds_per_row: Math.round((1e8 * median(without)) / ROWS) / 100,
      added_share: Math.round((1e4 * added) / median(without)) / 1e4,
      bytes_per_row: Math.round((10 * bytes) / ROWS) / 10,
    })}\n`,
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
