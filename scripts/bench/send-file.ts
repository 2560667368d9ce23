import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { RetainWise } from '@retainwise/sdk';

/**
 * Sends a file by the SDK, in a process of its own, as the backend of a customer does: in that of the benchmark, its
 * work would be in the times that are measured there. Begins when it is told to, and ends when the upload is ready.
 */
const [file = '', way] = process.argv.slice(2);
const { API_KEY: apiKey = '', BASE_URL: baseUrl } = process.env;
const client = new RetainWise({ apiKey, ...(baseUrl === undefined ? {} : { baseUrl }) });
process.send?.('ready');
await once(process, 'message');
// A stream is never sent in parts.
await client.uploads.create(way === 'parts' ? file : createReadStream(file));
process.disconnect();
