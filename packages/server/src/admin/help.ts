import type { AnyCommand } from './command.ts';

export function generalHelp(commands: readonly AnyCommand[]): string {
  const usages = commands.map((command) => [usageOf(command), command.purpose] as const);
  return `Usage: retainwise-admin COMMAND [OPTIONS]

Accounts, their API keys and people, for the operator of RetainWise. Works on the database at
DATABASE_URL, or on the one in DATA_DIR while nothing else runs on it.

${lines(usages)}
  --json  print JSON instead of text; errors too
  --help  show this help, or that of a command

Exit codes: 0 done, 1 not done, 2 wrong usage or configuration.
`;
}

export function commandHelp(command: AnyCommand): string {
  const options = [...command.optionTexts, ['--json', 'print JSON instead of text'] as const];
  return `Usage: retainwise-admin ${usageOf(command)} [OPTIONS]\n\nTo ${command.purpose}.\n\n${lines(options)}`;
}

function usageOf({ name, arguments: given }: AnyCommand): string {
  return [name, ...given].join(' ');
}

function lines(entries: readonly (readonly [string, string])[]): string {
  const width = Math.max(...entries.map(([left]) => left.length));
  return entries.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
