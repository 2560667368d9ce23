export type { Command, ExitCode } from './cli/command.ts';
export { COMMANDS } from './cli/commands/index.ts';
export { createOutput, OutputClosedError } from './cli/io.ts';
export type { CliIo, Output } from './cli/io.ts';
export { runCli } from './cli/run.ts';
export { openTreeTrainer, trainTreesInThread, type TreeTrainer } from './training/train-trees-in-thread.ts';
