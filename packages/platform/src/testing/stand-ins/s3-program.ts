import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { whyLinkIsRefused } from './check-link.ts';
import { S3_KEY } from './keys.ts';
import { holdToMultipartRules } from './multipart-rules.ts';
import { serveStandIn } from './serve-stand-in.ts';

/** A stand-in for S3 as a process of its own. */
const directory = await mkdtemp(join(tmpdir(), 'retainwise-s3-'));
const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [] });
// The stand-in takes any signature of version 4.
server.middleware.unshift(async (context, next) => {
  const { method = '', url = '', headers } = context.req;
  const refusal = whyLinkIsRefused({ method, url, headers }, S3_KEY, new Date());
  if (refusal === null) return next();
  context.status = 403;
  context.body = refusal;
});
holdToMultipartRules(server, directory);
const { port } = await server.run();
serveStandIn(port, () => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
