import { parseArgs } from 'node:util';
import type { Scenario } from '../scenarios/scenario.ts';
import { startFakeApi, type FakeServer } from './start-fake-api.ts';

const USAGE = `Usage: retainwise-fake-api [--port 8787] [--host 127.0.0.1] [--empty] [--require-key] [--scenario JSON]

A RetainWise API in memory, for tests. Uploads are really mapped and scored; nothing is kept when it ends.

  --port         where it listens; 8787 unless given, 0 for a free port
  --host         127.0.0.1 unless given
  --empty        begins without uploads; otherwise with two files that were scored
  --require-key  refuses requests without an Authorization header
  --scenario     lets something happen, such as '{"scenario":"limited","times":1}'; can be given more than once

While it runs, POST /fake/scenarios takes a scenario, DELETE /fake/scenarios ends all and forgets everything, and
GET /fake/requests lists what was asked.
`;

interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The command `retainwise-fake-api`. Returns the server, or the exit status where none was started. */
export async function fakeApiCommand(args: readonly string[], { out, err }: Output): Promise<FakeServer | number> {
  let values;
  let scenarios: Scenario[];
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string' },
        empty: { type: 'boolean', default: false },
        'require-key': { type: 'boolean', default: false },
        scenario: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    }));
    // as: a test wrote it, and what is none does nothing
    scenarios = values.scenario.map((text) => JSON.parse(text) as Scenario);
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    out(USAGE);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    err(`The port "${values.port}" is not one from 0 to 65535.\n\n${USAGE}`);
    return 2;
  }
  const server = await startFakeApi({
    port,
    host: values.host,
    start: values.empty ? 'empty' : 'scored',
    requireKey: values['require-key'],
  });
  for (const scenario of scenarios) server.api.play(scenario);
  out(`RetainWise fake API at ${server.url}\n`);
  return server;
}
