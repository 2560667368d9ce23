import contract from '@retainwise/openapi/openapi.json' with { type: 'json' };
import express, { type ErrorRequestHandler } from 'express';
import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiReference, type Contract } from '../../packages/docs/src/api-reference.ts';
import { holdToContract } from '../../packages/server/src/http/contract.ts';
import { toApiError } from '../../packages/server/src/http/to-problem.ts';

const run = promisify(execFile);
const hasCurl = spawnSync('curl', ['--version']).status === 0;

const text = apiReference(contract as unknown as Contract)
  .map((page) => page.text)
  .join('\n');
/** The command of each operation, by its id. */
const commands = [...text.matchAll(/^## .+ \{#(\w+)\}\n([^]*?)(?=^## |$(?![^]))/gm)].flatMap(
  ([, id = '', section = '']) => {
    const [, command] = /^```sh\n([^]*?)\n```/m.exec(section) ?? [];
    return command === undefined ? [] : [{ id, command }];
  },
);

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly example?: unknown;
  readonly schema: { readonly example?: unknown };
}

/** What stands for the ids in addresses: the examples of the contract. */
const ids = Object.fromEntries(
  [
    ...Object.values(contract.components.parameters as Readonly<Record<string, Parameter>>),
    ...Object.values(contract.paths as unknown as Readonly<Record<string, object>>).flatMap((item) =>
      [item, ...(Object.values(item) as readonly object[])].flatMap((each) =>
        'parameters' in each ? (each.parameters as readonly Parameter[]) : [],
      ),
    ),
  ].flatMap(({ in: where, name, example, schema }) =>
    where === 'path' ? [[name, String(example ?? schema.example)]] : [],
  ),
);

describe.skipIf(!hasCurl)('the commands of the API reference (skipped where there is no curl)', () => {
  let server: Server;
  let url: string;
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reference-'));
    await writeFile(join(directory, 'customers.csv'), 'customer_id,mrr\nc1,49\n');
    const app = express();
    app.use(express.json({ limit: '5mb' }), ...holdToContract({ validateResponses: false }));
    app.use((_request, response) => void response.json({ allowed: true }));
    const answer: ErrorRequestHandler = (thrown: unknown, _request, response, _next) => {
      const { status, code, message } = toApiError(thrown);
      response.status(status).json({ code, message });
    };
    app.use(answer);
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // as: it listens on TCP
  });
  afterAll(async () => {
    server.close();
    await rm(directory, { recursive: true });
  });

  it('are one for each operation', () => {
    expect(commands.length).toBeGreaterThan(80);
    expect(Object.values(ids)).not.toContain('undefined');
  });

  it.each(commands)('ask for what the contract allows: $id', async ({ command }) => {
    const env = { PATH: process.env['PATH'], RETAINWISE_BASE_URL: url, RETAINWISE_API_KEY: 'rwk_test', ...ids };
    const shell = `curl() { command curl -sS --fail-with-body --max-time 10 "$@"; }\n${command}`;
    const { stdout } = await run('sh', ['-euc', shell], { cwd: directory, env }).catch((error: unknown) => {
      throw new Error(`${command}\n${(error as { stdout: string }).stdout}`, { cause: error });
    });
    expect(JSON.parse(stdout)).toEqual({ allowed: true });
  });
});
