import { once } from 'node:events';
import { createServer } from 'node:net';
import { EmbeddedPostgresError } from './errors.ts';

/** A port on 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string')
    throw new EmbeddedPostgresError('No free port was found on 127.0.0.1.');
  return address.port;
}
