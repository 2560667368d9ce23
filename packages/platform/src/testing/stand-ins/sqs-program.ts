import { startFauxqs } from 'fauxqs';
import { serveStandIn } from './serve-stand-in.ts';

/** A stand-in for SQS, which is one for S3 too, as a process of its own. */
const server = await startFauxqs({ port: 0, host: 'localhost', logger: false });
serveStandIn(server.port, () => Promise.resolve());
