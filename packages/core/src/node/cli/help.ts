import type { Command } from './command.ts';

/** What `retainwise help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n');
  return `retainwise COMMAND FILE [options]

Churn scores with reasons, from any CSV of customers. Works offline.

${list}
  help       Show this, or the help of a command: retainwise help COMMAND

  retainwise --version prints the version. FILE may be - for standard input.

Text is for people; --json prints one JSON document with stable keys on standard output.
Errors go to standard error: what happened, where, what to do, and a code. With --json the document on standard output is
then {"error":{"code","message","fix","location"|null}}.
Exit codes: 0 done, 1 the data is not good enough, 2 wrong usage.
`;
}
