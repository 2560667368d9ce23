import { describe, expect, it } from 'vitest';
import { silentLogger } from '../testing/silent-logger.ts';
import { listenConfigured } from './listen-configured.ts';
import { listen } from './listen.ts';

const logger = silentLogger();
const host = '127.0.0.1';

describe('listening where the configuration says', () => {
  it('names the variable when another process has the port', async () => {
    const first = await listen(() => undefined, { host, port: 0, logger });
    const port = Number(new URL(first.url).port);
    const second = listenConfigured(() => undefined, { host, port, logger, portVariable: 'WORKER_HEALTH_PORT' });
    await expect(second).rejects.toMatchObject({
      code: 'ERR-9001',
      problems: [{ variable: 'WORKER_HEALTH_PORT', message: `is ${port}, which is used by another process` }],
    });
    await first.close();
  });

  it('names HOST when the address is not of this machine', async () => {
    // Reserved for documentation: no machine has it.
    const failure = listenConfigured(() => undefined, { host: '192.0.2.1', port: 0, logger, portVariable: 'PORT' });
    await expect(failure).rejects.toMatchObject({ code: 'ERR-9001', problems: [{ variable: 'HOST' }] });
  });
});
