/** What `src/node/cli.ts` makes the command of; compiled with it, so that tests can run it without a process. */
export { COMMANDS } from '../../src/node/cli/commands/index.ts';
export { bytesOf, createOutput } from '../../src/node/cli/io.ts';
export { runCli } from '../../src/node/cli/run.ts';
