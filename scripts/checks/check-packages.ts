/**
 * Checks the published packages as users get them: packs them, runs publint and attw on the tarballs, installs them
 * into a separate project, type checks a strict consumer there, and loads them in Node as ES modules and as CommonJS.
 * Builds packages without a current `dist/` first. Needs no network.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintTarball } from './published/lint-tarball.ts';
import { installInto, packAll } from './published/pack.ts';
import { directoryOf, isBuilt, PUBLISHED, ROOT } from './published/packages.ts';
import { smokeTest } from './published/smoke.ts';
import { typeCheck } from './published/type-check.ts';

for (const name of PUBLISHED) {
  if (isBuilt(name)) continue;
  console.log(`Building ${name} …`);
  execFileSync('npm', ['run', 'build', '--workspace', directoryOf(name)], { cwd: ROOT, stdio: ['ignore', 2, 2] });
}

const directory = await mkdtemp(join(tmpdir(), 'retainwise-packages-'));
try {
  const packed = await packAll(directory);
  await installInto(directory, packed);
  const lints = Promise.all(packed.map(lintTarball));
  const smoke = smokeTest(directory);
  const results: readonly (readonly [string, readonly string[]])[] = [
    ...(await lints).map((problems, i) => [`${packed[i]?.name ?? ''}: publint, attw`, problems] as const),
    ['ES modules and CommonJS in Node', await smoke],
    ['types: node16, nodenext, bundler', typeCheck(directory)],
  ];
  for (const [name, problems] of results) {
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    for (const problem of problems) console.log(problem);
  }
  if (results.some(([, problems]) => problems.length > 0)) process.exitCode = 1;
} finally {
  await rm(directory, { recursive: true });
}
