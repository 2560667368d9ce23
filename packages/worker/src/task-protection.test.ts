import { listen, type ListeningServer } from '@retainwise/platform';
import { silentLogger } from '@retainwise/platform/testing';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { createTaskProtection } from './task-protection.ts';

const open: ListeningServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close(0);
});

/** Stands in for the agent of ECS: remembers what it was told. */
async function startAgent(answer: object = { protection: {} }, status = 200) {
  const told: string[] = [];
  const logger = silentLogger();
  const server = await listen(
    (request, response) => {
      void text(request).then((body) => {
        told.push(`${request.method ?? ''} ${request.url ?? ''} ${body}`);
        response.writeHead(status).end(JSON.stringify(answer));
      });
    },
    { host: '127.0.0.1', port: 0, logger },
  );
  open.push(server);
  return { told, url: `${server.url}/api/task` };
}

const ON = 'PUT /api/task/task-protection/v1/state {"ProtectionEnabled":true,"ExpiresInMinutes":60}';
const OFF = 'PUT /api/task/task-protection/v1/state {"ProtectionEnabled":false}';

describe('the protection of a task on ECS', () => {
  it('is on from the first job that runs to the last', async () => {
    const { told, url } = await startAgent();
    const protection = createTaskProtection({ agentUri: url, logger: silentLogger() });
    protection.begin();
    await protection.settled();
    protection.begin();
    protection.end();
    await protection.settled();
    expect(told).toEqual([ON]);
    protection.end();
    await protection.settled();
    expect(told).toEqual([ON, OFF]);
  });

  it('ends as it is, however quickly jobs begin and end', async () => {
    const { told, url } = await startAgent();
    const protection = createTaskProtection({ agentUri: url, logger: silentLogger() });
    for (let i = 0; i < 5; i++) {
      protection.begin();
      protection.end();
    }
    await protection.settled();
    expect(told.at(-1)).toBe(OFF);
    protection.begin();
    await protection.settled();
    expect(told.at(-1)).toBe(ON);
    protection.end();
    await protection.settled();
  });

  it('is renewed while a job goes on', async () => {
    const { told, url } = await startAgent();
    const protection = createTaskProtection({ agentUri: url, logger: silentLogger(), renewMs: 20 });
    protection.begin();
    await expect.poll(() => told.filter((line) => line === ON).length).toBeGreaterThan(2);
    protection.end();
    await protection.settled();
    expect(told.at(-1)).toBe(OFF);
  });

  it('that is refused, or asked of nobody, is logged and stops no job', async () => {
    const warnings: unknown[] = [];
    const logger = { ...silentLogger(), warn: (_facts: object, message: string) => void warnings.push(message) };
    const { url } = await startAgent({ failure: { Reason: 'DEPLOYMENT_BLOCKED' } });
    for (const agentUri of [url, 'http://127.0.0.1:1']) {
      const protection = createTaskProtection({ agentUri, logger });
      protection.begin();
      await protection.settled();
    }
    expect(warnings).toHaveLength(2);
  });

  it('is nothing elsewhere', async () => {
    const protection = createTaskProtection({ agentUri: null, logger: silentLogger() });
    protection.begin();
    protection.end();
    await expect(protection.settled()).resolves.toBeUndefined();
  });
});
