import { expandResultRecords, type ModelLabels } from '@retainwise/core';
import { openStoredFile, type ObjectStore } from '@retainwise/platform';
import { pipeline, Readable, type Duplex } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';

const LEVEL = 1;

export interface DownloadRequest {
  readonly key: string;
  readonly acceptsGzip: boolean;
  /** For the long form of results; null for the file as it is. */
  readonly labels: ModelLabels | null;
}

/** One representation of a file: what is said about it, and its bytes, which are opened when they are asked for. */
export interface DownloadedFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly open: () => Promise<Readable>;
}

/**
 * A file of a prediction as this client can read it: compressed as it is stored where that is possible, which costs no
 * CPU time. Length and digests are known of a stored file; its long form is made while it is sent.
 *
 * `Repr-Digest` is of what is sent and `Unencoded-Digest` of the CSV in it, for clients whose fetch decompresses before
 * they see a byte.
 *
 * @throws ObjectNotFoundError when the file is gone
 */
export async function openDownload(
  objectStore: ObjectStore,
  { key, acceptsGzip, labels }: DownloadRequest,
): Promise<DownloadedFile> {
  const { digests, size, read } = await openStoredFile(objectStore, key);
  // From before files were compressed, and in the long form already.
  if (digests === null) return { headers: { 'Content-Length': String(size) }, open: read };

  const { plain, packed } = digests;
  const encoding: Record<string, string> = acceptsGzip ? { 'Content-Encoding': 'gzip' } : {};
  if (labels !== null) {
    return {
      headers: encoding,
      open: async () => {
        const expanded = Readable.from(expandResultRecords(through(await read(), createGunzip()), labels), {
          objectMode: false,
        });
        return acceptsGzip ? through(expanded, createGzip({ level: LEVEL })) : expanded;
      },
    };
  }
  const sent = acceptsGzip ? packed : plain;
  return {
    headers: {
      ...encoding,
      'Content-Length': String(sent.size),
      'Repr-Digest': digestField(sent.sha256),
      'Unencoded-Digest': digestField(plain.sha256),
      ETag: `"${sent.sha256.slice(0, 32)}"`,
    },
    open: async () => (acceptsGzip ? read() : through(await read(), createGunzip())),
  };
}

/** A structured field of RFC 9530. */
const digestField = (sha256: string): string => `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;

/** One stream behind another; a failure or an early end of either is that of both. */
function through<T extends Duplex>(source: Readable, next: T): T {
  pipeline(source, next, () => undefined);
  return next;
}
