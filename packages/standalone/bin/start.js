import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as nodeModule from 'node:module';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

// What `npm start` runs: the build, where there is one of exactly these sources, else the sources themselves.
const main = new URL('../dist/main.js', import.meta.url);

if (await isBuilt()) {
  // Keeps compiled code from start to start, where Node can.
  nodeModule.enableCompileCache?.();
  await import(main.href);
} else {
  runSources();
}

/** A build is asked itself whether its sources have changed: if they have not, neither has the question. */
async function isBuilt() {
  const [written, question] = ['sources.txt', 'state-of-sources.js'].map(
    (name) => new URL(`../dist/${name}`, import.meta.url),
  );
  if (![main, written, question].every((file) => existsSync(file))) return false;
  const { stateOfSources } = await import(question.href);
  const state = await stateOfSources(fileURLToPath(new URL('..', import.meta.url)));
  return state === (await readFile(written, 'utf8')).trim();
}

function runSources() {
  const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--conditions', '@retainwise/source', program, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  // It stops in order; a terminal sends the same signal to both, which counts once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', ...(process.platform === 'win32' ? [] : ['SIGUSR2'])])
    process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
