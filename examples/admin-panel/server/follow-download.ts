import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Writable } from 'node:stream';

export interface FollowOptions {
  readonly answered: (answer: IncomingMessage) => void;
  readonly failed: (error: Error) => void;
  /** The browser's response: when that closes, nobody waits for the file. */
  readonly closed: Writable;
}

const IDLE_TIMEOUT_MS = 120_000;
const DIGEST_PARAMETER = 'x-unencoded-digest';

/**
 * Gets a file from the object store to which the API redirects: the panel's policy lets the browser reach the panel
 * only. The store gets neither the key nor anything else of the browser's request.
 */
export function followDownload(location: string, { answered, failed, closed }: FollowOptions): void {
  let url: URL;
  try {
    url = new URL(location);
  } catch (error) {
    failed(new Error('The API redirected to an address that is none.', { cause: error }));
    return;
  }
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const download = send(url, { headers: { 'accept-encoding': 'gzip' }, timeout: IDLE_TIMEOUT_MS });
  download.once('response', (answer) => {
    if (answer.statusCode !== 200) {
      answer.resume();
      failed(new Error(`The object store answered with status ${answer.statusCode}.`));
      return;
    }
    const digest = url.searchParams.get(DIGEST_PARAMETER);
    if (digest !== null)
      answer.headers['unencoded-digest'] = `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`;
    answered(answer);
  });
  download.on('error', failed);
  download.once('timeout', () =>
    download.destroy(new Error(`The object store did not respond for ${IDLE_TIMEOUT_MS / 1000} s.`)),
  );
  closed.once('close', () => download.destroy());
  download.end();
}
