import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Every benchmark, one after the other, each in a process of its own; JSON lines on standard output. Figures are beside
 * a baseline of the same run, because machines differ and are busy. `npm run bench -- parsing mapping` runs only some.
 */
const BENCHES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'whole-path': [
    ['scripts/bench/whole-path.ts', '10000'],
    ['scripts/bench/whole-path.ts', '100000'],
  ],
  parsing: [['packages/core/bench/parsing.ts']],
  mapping: [['packages/core/bench/mapping.ts']],
  validation: [['packages/core/bench/validation.ts']],
  forest: [['packages/core/bench/forest.ts']],
  'file-to-results': [
    ['packages/core/bench/file-to-results.ts', '100000'],
    ['packages/core/bench/file-to-results.ts', '1000000'],
  ],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark "${unknown.join(', ')}". There are: ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(2);
}

for (const [name, runs] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const args of runs) {
    const child = spawn(process.execPath, ['--import', 'tsx', '-C', '@retainwise/source', ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) {
      process.stderr.write(`${name} failed.\n`);
      process.exitCode = 1;
    }
  }
}
