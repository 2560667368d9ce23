#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { COMMANDS } from './cli/commands/index.ts';
import { bytesOf, createOutput } from './cli/io.ts';
import { runCli } from './cli/run.ts';

/** From the package's manifest, which is two folders above this file, both in the sources and when built. */
async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  )
    return manifest.version;
  throw new Error('The package.json of @retainwise/core has no version: the installation is damaged.');
}

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  // Only once: a second signal gets the default handling, so that a hanging process can be stopped.
  process.once(name, () => interruption.abort(new Error(`Stopped by ${name}.`)));
}

process.exitCode = await runCli(process.argv.slice(2), COMMANDS, {
  stdin: bytesOf(process.stdin, interruption.signal),
  stdout: createOutput(process.stdout),
  stderr: createOutput(process.stderr),
  env: process.env,
  now: new Date(),
  version: readVersion,
  signal: interruption.signal,
});
// What shells expect of a command stopped by Ctrl-C.
if (interruption.signal.aborted) process.exitCode = 130;
// A pipe that still sends would keep the process alive after the command has finished.
process.stdin.destroy();
