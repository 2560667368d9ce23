import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { z } from 'zod';
import { isMain, medianOf, printLine, type Emit } from './measure.ts';
import { telcoLikeCsv } from './parsing.ts';

const THREADS = 2;
/** Files of up to this many rows are scored several times. */
const SMALL_ROWS = 200_000;
const REPEATS = 5;

interface Run {
  readonly seconds: number;
  /** User and system time of the whole process. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

const core = fileURLToPath(new URL('..', import.meta.url));
/** Below node_modules, so that what the built command imports is found. */
const built = fileURLToPath(new URL('../../../node_modules/.cache/retainwise-bench/', import.meta.url));

/**
 * What a user of the command gets: `retainwise score`, built as it is published, from a CSV file of Telco-like rows to
 * the CSV file of their results by the telecom model, every row explained exactly. The time is that of the whole
 * process, its start included, and the memory its peak. The median of several runs by two threads beside one thread
 * and beside papaparse, which only reads the file.
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
    const wall = (runs: readonly Run[]): number => medianOf(runs.map(({ seconds }) => seconds));
    const cpu = (runs: readonly Run[]): number =>
      Math.round((1e7 * medianOf(runs.map(({ cpuSeconds }) => cpuSeconds))) / rows) / 10;
    const peak = (runs: readonly Run[]): number => Math.max(...runs.map(({ megabytes }) => megabytes));
    emit({
      bench: 'file-to-results',
      rows,
      model: 'telecom',
      explanations: 'exact',
      threads: THREADS,
      processors: availableParallelism(),
      repeats,
      cpu_us_per_row: cpu(helped),
      rows_per_second: speed(wall(helped)),
      peak_megabytes: peak(helped),
      one_thread_cpu_us_per_row: cpu(alone),
      one_thread_rows_per_second: speed(wall(alone)),
      one_thread_peak_megabytes: peak(alone),
      result_megabytes: Math.round((await stat(output)).size / 1e6),
      baseline: 'papaparse reading the file',
      baseline_rows_per_second: speed(baseline),
      ratio: Math.round((100 * wall(helped)) / baseline) / 100,
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

/** The process reports its own usage when it ends: no other process can ask for it on every system. */
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

const usageSchema = z.object({ maxRSS: z.number(), userCPUTime: z.number(), systemCPUTime: z.number() });
const totals = z.object({ accepted: z.number() });

async function score(command: string, input: string, output: string, threads: number, rows: number): Promise<Run> {
  // Taking an older file away would take time that is not the command's.
  await rm(output, { force: true });
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      REPORT_USAGE,
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
  const [json, usage, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stdio[3] as NodeJS.ReadableStream),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
  const { accepted } = totals.parse(JSON.parse(json));
  if (accepted !== rows) throw new Error(`${accepted} rows were scored instead of ${rows}.`);
  const { maxRSS, userCPUTime, systemCPUTime } = usageSchema.parse(JSON.parse(usage));
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(maxRSS / 1024) };
}

function readSeconds(csv: Uint8Array): number {
  const started = performance.now();
  let rows = 0;
  Papa.parse<string[]>(new TextDecoder().decode(csv), { step: () => rows++ });
  if (rows === 0) throw new Error('papaparse read nothing.');
  return (performance.now() - started) / 1000;
}

if (isMain(import.meta.url)) {
  const rows = z.coerce.number().int().positive();
  await benchFileToResults(rows.parse(process.argv[2] ?? '100000'), printLine);
}
