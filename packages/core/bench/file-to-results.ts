import { execFileSync } from 'node:child_process';
import { createReadStream, writeFileSync } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mapColumns } from '../src/mapping/index.ts';
import { createTelecomModel } from '../src/models/telecom/telecom-model.ts';
import { createFileScoring, SCORED_TOGETHER } from '../src/node/scoring/file-scoring.ts';
import { resultHeader } from '../src/results/result-csv.ts';
import { openTable } from '../src/rows/index.ts';
import { telcoLikeCsv } from './parsing.ts';

const ROWS = 100_000;
const THREADS = 2;
const REPEATS = 3;
const CHUNK_BYTES = 256 * 1024;
const NOW = new Date('2026-06-15T00:00:00Z');

type Emit = (line: Readonly<Record<string, string | number>>) => void;

/**
 * From a CSV file of Telco-like rows to the CSV file of their results by the telecom model: mapped, validated, scored,
 * every row explained exactly, written. Best of several runs by one thread and by two. Peak memory is that of this
 * process, so it means something in a process of its own; the file is made by another.
 */
export async function benchFileToResults(emit: Emit): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'retainwise-bench-'));
  const [input, output] = [join(folder, 'telco.csv'), join(folder, 'results.csv')];
  try {
    execFileSync(process.execPath, ['--import', 'tsx', '-C', '@retainwise/source', fileURLToPath(import.meta.url), input]);
    let threads = Infinity;
    for (let repeat = 0; repeat < REPEATS; repeat++) threads = Math.min(threads, await score(input, output, THREADS - 1));
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    let alone = Infinity;
    for (let repeat = 0; repeat < REPEATS; repeat++) alone = Math.min(alone, await score(input, output, 0));
    const speed = (milliseconds: number): number => Math.round((1_000 * ROWS) / milliseconds);
    emit({
      bench: 'file-to-results', rows: ROWS, model: 'telecom', explanations: 'exact', threads: THREADS, processors: availableParallelism(),
      rows_per_second: speed(threads), bound_rows_per_second: 30_000, peak_megabytes: peak, bound_megabytes: 250,
      result_megabytes: Math.round((await stat(output)).size / 1e6), baseline: 'one thread', baseline_rows_per_second: speed(alone), ratio: Math.round((100 * alone) / threads) / 100,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns milliseconds */
async function score(input: string, output: string, helpers: number): Promise<number> {
  const started = performance.now();
  const table = await openTable(createReadStream(input, { highWaterMark: CHUNK_BYTES }));
  const { header, sample } = table;
  const file = await open(output, 'w');
  await file.write(resultHeader(table.rawHeader));
  const scoring = createFileScoring({
    plan: { header, sample, mapping: mapColumns({ header, sample }), model: 'telecom', salt: '', explain: 'exact', now: NOW, writes: true },
    models: [createTelecomModel()], model: 'telecom', level: 'standard', currency: null, helpers,
    onScored: async (records) => {
      await file.write(records);
    },
  });
  try {
    for await (const batch of table.batches(SCORED_TOGETHER)) await scoring.add(batch);
    const { summary } = await scoring.finish();
    if (summary.accepted !== ROWS) throw new Error(`${summary.accepted} rows were scored instead of ${ROWS}.`);
    return performance.now() - started;
  } finally {
    await scoring.close();
    await file.close();
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [target] = process.argv.slice(2);
  if (target === undefined) await benchFileToResults((line) => console.log(JSON.stringify(line)));
  else writeFileSync(target, telcoLikeCsv(ROWS));
}
