import { parseArgs } from 'node:util';
import { CASES } from './cases.ts';
import type { CaseResult } from './run-case.ts';
import { runConformance } from './run-conformance.ts';

const USAGE = `Usage: retainwise-conformance [--case ID …] [--strict] [--json] -- COMMAND [ARGUMENTS]
       retainwise-conformance --list

Runs a client of the RetainWise API against servers that are unavailable, slow, cut off and wrong.

COMMAND scores a file of customers, whose path is added to its arguments: with the API at RETAINWISE_BASE_URL and the
key in RETAINWISE_API_KEY it uploads the file, creates a prediction, waits for it, and prints the ids of the customers
most at risk. It ends with the status 0, or with another one and the reason, with the API's code, on standard error.
If it has a time limit for requests, it should take it from RETAINWISE_TIMEOUT_MS.

  --case    only this case; can be given more than once
  --strict  cases that a client should pass count as those that it must pass
  --json    a line of JSON for each case
  --list    the cases, with what is expected, as JSON

The exit status is 0 when all that must be is as it must be, 1 when not, and 2 when the command was called wrongly.
`;

interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The command `retainwise-conformance`. Returns its exit status. */
export async function conformanceCommand(args: readonly string[], { out, err }: Output): Promise<number> {
  const refuse = (reason: string): number => {
    err(`${reason}\n\n${USAGE}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        case: { type: 'string', multiple: true },
        strict: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: command } = parsed;
  if (values.help) {
    out(USAGE);
    return 0;
  }
  if (values.list) {
    out(`${JSON.stringify(CASES, null, 2)}\n`);
    return 0;
  }
  if (command.length === 0) return refuse('There is no command to run.');
  try {
    const results = await runConformance({
      command,
      only: values.case,
      onResult: (result) => out(values.json ? `${JSON.stringify(result)}\n` : lineOf(result)),
    });
    const failed = results.filter(({ faults }) => faults.length > 0);
    const counted = failed.filter(({ level }) => values.strict || level === 'must');
    if (!values.json)
      out(`\n${results.length - failed.length} of ${results.length} cases passed${summaryOf(failed, counted)}.\n`);
    return counted.length === 0 ? 0 : 1;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function lineOf({ id, title, level, faults, milliseconds }: CaseResult): string {
  const verdict = faults.length === 0 ? 'ok    ' : level === 'must' ? 'FAILED' : 'should';
  const seconds = (milliseconds / 1000).toFixed(1).padStart(5);
  return [`${verdict} ${seconds} s  ${id}: ${title}`, ...faults.map((fault) => `                ${fault}`), ''].join(
    '\n',
  );
}

function summaryOf(failed: readonly CaseResult[], counted: readonly CaseResult[]): string {
  return failed.length === 0 ? '' : `; of the others, ${counted.length} must be mended`;
}
