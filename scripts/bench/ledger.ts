import { analyzeTable, createSaasBaseline, generateSampleCsv, openTable } from '@retainwise/core';
import { openFilesStore } from '@retainwise/platform';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { scoreFile } from '../../packages/worker/src/jobs/prediction/score-file.ts';
import { median, medianInterval } from './median-interval.ts';

/**
 * What the ledger adds to the CPU time of scoring a file in the worker. Storing the rows in PostgreSQL is left out, so
 * that the share of a whole hosted prediction is smaller than what is told here.
 *
 * A machine that does other work is faster in one minute than in the next, so a file is scored with and without the
 * ledger one straight after the other, each first in turn, and what counts is the median of the differences of such
 * pairs. Its interval comes from their order alone, whatever their distribution (Thompson 1936).
 */
const ROWS = Number(process.argv[2] ?? 20_000);
const PAIRS = Number(process.argv[3] ?? 41);
/** Until the code is compiled. */
const WARM_UP = 4;
const CONFIDENCE = 0.95;

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

  let run = 0;
  const scored = (withLedger: boolean): Promise<number> => seconds(++run, withLedger ? `ledger.${run}.csv.gz` : null);
  for (let round = 0; round < WARM_UP; round++) for (const withLedger of [true, false]) await scored(withLedger);
  const without: number[] = [];
  const added: number[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const isFirst = pair % 2 === 0;
    const first = await scored(isFirst);
    const second = await scored(!isFirst);
    without.push(isFirst ? second : first);
    added.push(isFirst ? first - second : second - first);
  }
  const perRow = (cpuSeconds: number): number => Math.round((1e8 * cpuSeconds) / ROWS) / 100;
  const scoring = median(without);
  const share = (cpuSeconds: number): number => Math.round((1e4 * cpuSeconds) / scoring) / 1e4;
  const [low, high] = medianInterval(added, CONFIDENCE);
  process.stdout.write(
    `${JSON.stringify({
      bench: 'ledger',
      rows: ROWS,
      pairs: PAIRS,
      added_microseconds_per_row: perRow(median(added)),
      scoring_microseconds_per_row: perRow(scoring),
      added_share: share(median(added)),
      added_share_low: share(low),
      added_share_high: share(high),
      bytes_per_row: Math.round((10 * bytes) / ROWS) / 10,
    })}\n`,
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
