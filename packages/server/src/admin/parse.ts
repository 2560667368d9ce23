import { parseArgs } from 'node:util';
import { accountCreate, accountErase, accountList, accountShow, erasureList } from './account-commands.ts';
import { auditList } from './audit-command.ts';
import type { AnyCommand, CommandInput } from './command.ts';
import { AdminUsageError } from './errors.ts';
import { commandHelp, generalHelp } from './help.ts';
import { keyCreate, keyList, keyRevoke, keyRotate } from './key-commands.ts';
import { accountLink, accountUnlink } from './link-commands.ts';
import { signInLinkCommand } from './sign-in-link-command.ts';
import { printable } from './table.ts';
import { userAdd, userList, userRemove, userRole } from './user-commands.ts';

const COMMANDS: readonly AnyCommand[] = [
  accountCreate,
  accountList,
  accountShow,
  accountLink,
  accountUnlink,
  keyCreate,
  keyList,
  keyRotate,
  keyRevoke,
  userList,
  userAdd,
  userRole,
  userRemove,
  signInLinkCommand,
  auditList,
  accountErase,
  erasureList,
];

const HELP_WORDS: ReadonlySet<string> = new Set(['help', '--help', '-h']);

export type Wanted =
  | { readonly help: string }
  | { readonly command: AnyCommand; readonly input: CommandInput; readonly json: boolean };

/** @throws AdminUsageError */
export function parse(argv: readonly string[]): Wanted {
  const words = argv.filter((word) => !HELP_WORDS.has(word));
  const asksForHelp = words.length < argv.length;
  const command = COMMANDS.find(({ name }) => name === words.slice(0, wordsOf(name)).join(' '));
  if (asksForHelp) return { help: command === undefined ? generalHelp(COMMANDS) : commandHelp(command) };
  if (command === undefined) {
    const asked = printable(words.slice(0, 2).join(' '));
    throw new AdminUsageError(
      asked === '' ? 'No command was given.' : `Unknown command "${asked}".`,
      `Commands are ${COMMANDS.map(({ name }) => name).join(', ')}. See retainwise-admin help.`,
    );
  }
  const { values, positionals } = readOptions(command, argv.slice(wordsOf(command.name)));
  const { json, ...options } = values;
  if (positionals.length !== command.arguments.length)
    throw new AdminUsageError(
      command.arguments.length === 0
        ? `"${printable(positionals.join(' '))}" is no option.`
        : `${command.name} takes ${command.arguments.join(' ')} and was given ${positionals.length} such values.`,
      `See retainwise-admin help ${command.name}.`,
    );
  return { command, input: { given: positionals, options }, json: json === true };
}

function wordsOf(name: string): number {
  return name.split(' ').length;
}

function readOptions(command: AnyCommand, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, json: { type: 'boolean' } },
      allowPositionals: true,
    });
    // as: none of them may be given several times
    return { values: values as CommandInput['options'], positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new AdminUsageError(printable(message), `See retainwise-admin help ${command.name}.`, error);
  }
}
