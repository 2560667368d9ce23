import type { Command } from './command.ts';

/** What `retainwise help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n');
  return `retainwise COMMAND FILE [options]

Churn scores with reasons, from any CSV of customers. Works offline.

${list}
  help       Show this, or the help of a command: retainwise help COMMAND

  retainwise --version prints the version. Use - as FILE for standard input.

With --json, a command prints one JSON document with stable keys on standard output instead of text.
Errors are reported on standard error with a code, a location and a fix. With --json, standard output then holds
{"error":{"code","message","fix","location"|null}}.
Exit codes: 0 success, 1 the data cannot be used or the command failed, 2 wrong usage.
`;
}
