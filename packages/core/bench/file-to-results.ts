import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { z } from 'zod';
import { telcoLikeCsv } from './parsing.ts';

const THREADS = 2;
/** Files of up to this many rows are scored several times. */
const SMALL_ROWS = 200_000;
const REPEATS = 5;

type Emit = (line: Readonly<Record<string, string | number>>) => void;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const core = fileURLToPath(new URL('..', import.meta.url));
/** Below node_modules, so that what the built command imports is found. */
const built = fileURLToPath(new URL('../../../node_modules/.cache/retainwise-bench/', import.meta.url));

/**
 * What a user of the command gets: `retainwise score`, built as it is published, from a CSV file of Telco-like rows to the
 * CSV file of their results by the telecom model, every row explained exactly. The time is that of the whole process, its
 * start included, and the memory its peak. The median of several runs by two threads beside one thread and beside
 * papaparse, which only reads the file.
 */
export async function benchFileToResults(rows: number, emit: Emit): Promise<void> {
  const command = await buildCommand();
  const folder = await mkdtemp(join(tmpdir(), 'retainwise-bench-'));
  try {
    const [input, output] = [join(folder, 'telco.csv'), join(folder, 'results.csv')];
    const csv = telcoLikeCsv(rows);
    await writeFile(input, csv);
    const baseline = readSeconds(csv);
    const repeats = rows <= SMALL_ROWS ? REPEATS : 1;
    const helped: Run[] = [];
    const alone: Run[] = [];
    for (let repeat = 0; repeat < repeats; repeat++) {
      helped.push(await score(command, input, output, THREADS, rows));
      alone.push(await score(command, input, output, 1, rows));
    }
    const speed = (seconds: number): number => Math.round(rows / seconds);
    const peak = (runs: readonly Run[]): number => Math.max(...runs.map(({ megabytes }) => megabytes));
    emit({
      bench: 'file-to-results',
      rows,
      model: 'telecom',
      explanations: 'exact',
      threads: THREADS,
      processors: availableParallelism(),
      repeats,
      rows_per_second: speed(median(helped)),
      bound_rows_per_second: 30_000,
      peak_megabytes: peak(helped),
      bound_megabytes: 250,
      one_thread_rows_per_second: speed(median(alone)),
      one_thread_peak_megabytes: peak(alone),
      result_megabytes: Math.round((await stat(output)).size / 1e6),
      baseline: 'papaparse reading the file',
      baseline_rows_per_second: speed(baseline),
      ratio: Math.round((100 * median(helped)) / baseline) / 100,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the package beside the dependencies and gives the path of its command. */
async function buildCommand(): Promise<string> {
  await mkdir(built, { recursive: true });
  await copyFile(join(core, 'package.json'), join(built, 'package.json'));
  const dist = join(built, 'dist');
  await rm(dist, { recursive: true, force: true });
  execFileSync('npx', ['tsup', '--no-dts', '--silent', '--out-dir', dist], {
    cwd: core,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(dist, 'node', 'cli.js');
}

/** The process tells its own peak when it ends: nobody else is told of it on every system. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

const totals = z.object({ accepted: z.number() });

async function score(command: string, input: string, output: string, threads: number, rows: number): Promise<Run> {
  // Taking an older file away would take time that is not the command's.
  await rm(output, { force: true });
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      TELL_PEAK,
      command,
      'score',
      input,
      '-o',
      output,
      '--model',
      'telecom',
      '--threads',
      String(threads),
      '--json',
    ],
    { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] },
  );
  // Both are pipes, as asked for above.
  const [json, kilobytes, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stdio[3] as NodeJS.ReadableStream),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
  const { accepted } = totals.parse(JSON.parse(json));
  if (accepted !== rows) throw new Error(`${accepted} rows were scored instead of ${rows}.`);
  return { seconds, megabytes: Math.round(Number(kilobytes) / 1024) };
}

function readSeconds(csv: Uint8Array): number {
  const started = performance.now();
  let rows = 0;
  Papa.parse<string[]>(new TextDecoder().decode(csv), { step: () => rows++ });
  if (rows === 0) throw new Error('papaparse read nothing.');
  return (performance.now() - started) / 1000;
}

function median(runs: readonly Run[]): number {
  return runs.map(({ seconds }) => seconds).sort((a, b) => a - b)[runs.length >> 1]!;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await benchFileToResults(
    z.coerce
      .number()
      .int()
      .positive()
      .parse(process.argv[2] ?? '100000'),
    (line) => console.log(JSON.stringify(line)),
  );
}
