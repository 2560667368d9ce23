import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BOUNDS, type BenchName } from './bench/bounds.ts';
import { checkBounds, type BenchLine, type Verdict } from './bench/check-bounds.ts';

/**
 * Every benchmark, one after the other, each run in a process of its own; JSON lines on standard output, and a table
 * of the bounds on standard error. `npm run bench -- parsing mapping` runs only some. With `--check` a missed bound
 * fails.
 */
const BENCHES: Readonly<Record<BenchName, readonly (readonly string[])[]>> = {
  'hosted-path': [
    ['scripts/bench/hosted-path.ts', '10000'],
    ['scripts/bench/hosted-path.ts', '100000'],
  ],
  scores: [['scripts/bench/scores.ts']],
  'scores-beside-upload': [['scripts/bench/scores-beside-upload.ts']],
  authentication: [['scripts/bench/authentication.ts']],
  start: [['scripts/bench/start.ts']],
  batches: [
    ['packages/core/bench/batches.ts', 'saas-baseline'],
    ['packages/core/bench/batches.ts', 'telecom'],
    ['packages/core/bench/batches.ts', 'imported'],
    ['packages/core/bench/batches.ts', 'trained'],
  ],
  parsing: [['packages/core/bench/parsing.ts']],
  mapping: [['packages/core/bench/mapping.ts']],
  validation: [['packages/core/bench/validation.ts']],
  forest: [['packages/core/bench/forest.ts']],
  training: [['packages/core/bench/training.ts']],
  learning: [['packages/core/bench/learning.ts'], ['scripts/bench/ledger.ts']],
  private: [['scripts/bench/private.ts', '100000']],
  widget: [['scripts/bench/widget.ts'], ['scripts/bench/private.ts', '100000']],
  'file-to-results': [
    ['packages/core/bench/file-to-results.ts', '100000'],
    ['packages/core/bench/file-to-results.ts', '1000000'],
  ],
};
const NAMES = Object.keys(BENCHES) as BenchName[]; // as: keys of a record of them

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const check = args.includes('--check');
const asked = args.filter((arg) => arg !== '--check');
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown benchmark: ${unknown.join(', ')}. Choose from ${NAMES.join(', ')}, or use --check.\n`);
  process.exit(2);
}

const names = NAMES.filter((name) => asked.length === 0 || asked.includes(name));
const lines: BenchLine[] = [];
for (const name of names) {
  for (const run of BENCHES[name]) {
    if ((await runBench(run)) === 0) continue;
    process.stderr.write(`${name} failed.\n`);
    process.exitCode = 1;
  }
}
const verdicts = checkBounds(
  names.flatMap((name) => BOUNDS[name]),
  lines,
);
if (check || process.stderr.isTTY) process.stderr.write(tableOf(verdicts));
if (check) {
  const missed = verdicts.filter((verdict) => verdict.missed);
  for (const { message } of missed) process.stderr.write(`Missed: ${message}\n`);
  process.stderr.write(`${verdicts.length - missed.length} of ${verdicts.length} bounds are met.\n`);
  if (missed.length > 0) process.exitCode = 1;
}

/** Runs one benchmark and passes its lines on. */
async function runBench(run: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', '-C', '@retainwise/source', ...run], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  for await (const line of createInterface({ input: child.stdout })) {
    process.stdout.write(`${line}\n`);
    lines.push(JSON.parse(line) as BenchLine);
  }
  return (await exit)[0];
}

function tableOf(all: readonly Verdict[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  return all
    .map(({ name, measured, bound, missed }) => {
      const value = (measured?.toLocaleString('en') ?? 'not measured').padStart(13);
      return `${missed ? 'MISSED' : 'ok    '}  ${name.padEnd(width)}  ${value}  ${bound}\n`;
    })
    .join('');
}
