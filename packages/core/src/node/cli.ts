#!/usr/bin/env node
import { COMMANDS } from './cli/commands/index.ts';
import { bytesOf, createOutput } from './cli/io.ts';
import { runCli } from './cli/run.ts';

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  // The second time the default is back: a process that hangs can be stopped.
  process.once(name, () => interruption.abort(new Error(`Stopped by ${name}.`)));
}

process.exitCode = await runCli(process.argv.slice(2), COMMANDS, {
  stdin: bytesOf(process.stdin, interruption.signal),
  stdout: createOutput(process.stdout),
  stderr: createOutput(process.stderr),
  env: process.env,
  now: new Date(),
  signal: interruption.signal,
});
// What shells expect of a command stopped by Ctrl-C.
if (interruption.signal.aborted) process.exitCode = 130;
// A pipe that still sends would keep the process alive after everything is said.
process.stdin.destroy();
